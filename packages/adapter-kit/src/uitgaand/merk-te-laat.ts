import { type Queryable, run, sql } from '@wijkhub/postgres'

const statement = sql<{ referentie: string; now: Date }, { referentie: string }>(
  'merk-te-laat',
  `update uitgaand_bericht set te_laat_sinds = :now
   where referentie = :referentie and status = 'geaccepteerd' and te_laat_sinds is null returning referentie`,
)

/** False when its verdict came after all, or somebody told of it already. */
export async function merkTeLaat(db: Queryable, referentie: string, now: Date): Promise<boolean> {
  return (await run(db, statement, { referentie, now })).length === 1
}
