import { type Queryable, run, sql } from '@wijkhub/postgres'
import { achter } from '../achter.ts'
import { zonderBeurt } from '../clock.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'

const statement = sql<Wie, KoppelingRij>(
  'keur-goed',
  `update koppeling set status = 'verwerkt', foutcode = null, ${zonderBeurt}, ontvangstbewijs = ontvangstbewijs + 1
   where ${dezeKoppeling} and status = 'geaccepteerd' and not ${achter}
     and not exists (select from uitgaand_bericht u
       where u.audience = :audience and u.huishouden_id = :huishoudenId and u.status = 'geaccepteerd')
   returning ${koppelingKolommen}`,
)

/** The partner approved the last message it had accepted: the link is processed. `undefined` when there is more to wait for. */
export async function keurGoed(
  db: Queryable,
  { audience, huishouden_id: huishoudenId }: KoppelingRij,
): Promise<KoppelingRij | undefined> {
  const [na] = await run(db, statement, { audience, huishoudenId })
  return na
}
