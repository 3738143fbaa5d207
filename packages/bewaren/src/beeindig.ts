import { bewaardagen, type Bewaartermijnen } from '@wijkhub/model'
import type { Pool } from '@wijkhub/postgres'
import type { Tabel } from './tabel.ts'

const dagMs = 86_400_000
/** Small statements: a long one would hold back every reader of the outbox. */
const perKeer = 1000

export interface TeBeeindigen {
  tabellen: readonly Tabel[]
  now: Date
  /** Days that the municipality gives other than ours. */
  bewaartermijnen?: Bewaartermijnen | undefined
  signal?: AbortSignal
}

/** Ends what is over its term, a piece at a time; may be stopped and done again. Returns how many rows of each table. */
export async function beeindig(
  pool: Pool,
  { tabellen, now, bewaartermijnen, signal }: TeBeeindigen,
): Promise<Record<string, number>> {
  const beeindigd: Record<string, number> = {}
  for (const tabel of tabellen) {
    const { naam } = tabel
    for (const { termijn, eindig } of ('einden' in tabel && tabel.einden) || []) {
      const voor = new Date(now.getTime() - bewaardagen(termijn, bewaartermijnen) * dagMs)
      for (let aantal = perKeer; aantal === perKeer;) {
        signal?.throwIfAborted()
        aantal = await eindig(pool, { voor, hoogstens: perKeer })
        beeindigd[naam] = (beeindigd[naam] ?? 0) + aantal
      }
    }
  }
  return beeindigd
}
