import type { Leveringsfout } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { losgelaten } from '../clock.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'

interface Weigering {
  /** Of which wish: what was wished for meanwhile may well be possible. */
  versie: string
  foutcode: Leveringsfout
  now: Date
  /** Tried again after so many milliseconds, whatever the partner says: the end of a right. Null: not tried again. */
  wachtMs: number | null
}

const statement = sql<Wie & Weigering, KoppelingRij>(
  'weiger',
  `update koppeling set onderweg = null, status = 'geweigerd', poging = poging + 1, foutcode = :foutcode,
     geweigerde_versie = case when :wachtMs::int is null then greatest(geweigerde_versie, :versie::bigint) else geweigerde_versie end,
     volgende_poging = :now::timestamptz + :wachtMs::int * interval '1 ms', wacht_ms = :wachtMs::int,
     ${losgelaten}, ontvangstbewijs = ontvangstbewijs + 1
   where ${dezeKoppeling} returning ${koppelingKolommen}`,
)

/** A definitive no of the partner, or a message that cannot be made. Under the link's lock. */
export async function boekWeigering(
  db: Queryable,
  { audience, huishouden_id: huishoudenId }: KoppelingRij,
  weigering: Weigering,
): Promise<KoppelingRij> {
  const [na] = await run(db, statement, { audience, huishoudenId, ...weigering })
  return na!
}
