import { type Queryable, run, sql } from '@wijkhub/postgres'

interface Afloop {
  referentie: string
  status: 'verwerkt' | 'wacht' | 'geweigerd'
  now: Date
  /** Until the next attempt, when there is one. */
  wachtMs: number
}

const statement = sql<Afloop>(
  'boek-antwoord',
  `update antwoord_bericht set status = :status, poging = poging + 1, huur_tot = null,
     volgende_poging = :now::timestamptz + :wachtMs::int * interval '1 ms', wacht_ms = :wachtMs::int
   where referentie = :referentie`,
)

/** What became of one attempt to deliver a reply. */
export async function boekAntwoord(db: Queryable, afloop: Afloop): Promise<void> {
  await run(db, statement, afloop)
}
