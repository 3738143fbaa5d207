import { type Queryable, run, sql } from '@wijkhub/postgres'
import { zonderBeurt } from '../clock.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'

const statement = sql<Wie, KoppelingRij>(
  'meld-te-laat',
  `update koppeling set foutcode = 'oordeel-blijft-uit', ${zonderBeurt}, ontvangstbewijs = ontvangstbewijs + 1
   where ${dezeKoppeling} and status = 'geaccepteerd' and huurder is null
   returning ${koppelingKolommen}`,
)

/** The verdict did not come within its term. A link that is at work, waits or was refused says so itself: `undefined`. */
export async function boekTeLaat(db: Queryable, wie: Wie): Promise<KoppelingRij | undefined> {
  const [na] = await run(db, statement, wie)
  return na
}
