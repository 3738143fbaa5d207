import { run, type Queryable, sql } from '@wijkhub/postgres'
import { weerAchter } from '../achter.ts'
import { dezeKoppeling, type KoppelingRij, type Wie } from '../koppeling-rij.ts'

const statement = sql<Wie>('kijk-opnieuw', `update koppeling set ${weerAchter} where ${dezeKoppeling}`)

/**
 * What the adapter remembers of this link became something else, and so perhaps what it has to say: what was wished counts
 * as not delivered, and the sweep asks again.
 */
export async function kijkOpnieuw(
  db: Queryable,
  { audience, huishouden_id: huishoudenId }: Pick<KoppelingRij, 'audience' | 'huishouden_id'>,
): Promise<void> {
  await run(db, statement, { audience, huishoudenId })
}
