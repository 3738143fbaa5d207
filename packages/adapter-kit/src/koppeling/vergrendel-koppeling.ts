import type { Outbox } from '@wijkhub/events/outbox'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, koppelingLock, type Wie } from './koppeling-rij.ts'

const statement = sql<Wie, KoppelingRij>(
  'vergrendel-koppeling',
  `select ${koppelingKolommen} from koppeling where ${dezeKoppeling} for update`,
)

/**
 * Takes the link's lock (before the first write of `tx`, see `Outbox.lockKeys`) and gives the link as it is then, locked
 * until the transaction ends; `undefined` when there is none. Both travel together and are carried out one after the
 * other, so the second sees what stood there once the lock was ours. `ook`: further locks the same transaction needs.
 */
export async function vergrendelKoppeling(
  outbox: Outbox,
  tx: Queryable,
  { audience, huishoudenId, ook = [] }: Wie & { ook?: readonly string[] },
): Promise<KoppelingRij | undefined> {
  const [, [rij]] = await Promise.all([
    outbox.lockKeys(tx, [koppelingLock(audience, huishoudenId), ...ook]),
    run(tx, statement, { audience, huishoudenId }),
  ])
  return rij
}
