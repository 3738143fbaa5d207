import type { Leveringsfout } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { losgelaten } from '../clock.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'

interface Uitstel {
  foutcode: Leveringsfout
  now: Date
  /** Not before so many milliseconds from now. */
  wachtMs: number
  /** It certainly never arrived: a newer message may take its place. */
  vervalt: boolean
}

const statement = sql<Wie & Uitstel, KoppelingRij>(
  'stel-uit',
  `update koppeling set onderweg = case when :vervalt then null else onderweg end, status = 'wacht', poging = poging + 1,
     volgende_poging = :now::timestamptz + :wachtMs::int * interval '1 ms', wacht_ms = :wachtMs::int, foutcode = :foutcode,
     ${losgelaten}, ontvangstbewijs = ontvangstbewijs + 1
   where ${dezeKoppeling} returning ${koppelingKolommen}`,
)

/** The partner was not reached, or perhaps: the link waits for its turn. Under the link's lock, with the lease. */
export async function stelUit(
  db: Queryable,
  { audience, huishouden_id: huishoudenId }: KoppelingRij,
  uitstel: Uitstel,
): Promise<KoppelingRij> {
  const [na] = await run(db, statement, { audience, huishoudenId, ...uitstel })
  return na!
}
