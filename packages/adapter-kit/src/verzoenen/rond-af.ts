import { dagInNederland, topicLevering } from '@wijkhub/model'
import { inTransaction } from '@wijkhub/postgres'
import type { Rust } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { koppelingLock, type KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { ontvangstbewijs } from '../koppeling/ontvangstbewijs.ts'
import { leesOpnieuwOfLaatLos } from '../koppeling/overgangen/lees-opnieuw.ts'
import { boekAfgerond } from '../koppeling/overgangen/rond-af.ts'

/**
 * Nothing more to say: the wanted version is the delivered one, the lease is given back, and the receipt goes out. When
 * the wish changed meanwhile nothing is given back and the row as it is now is returned: go on with it.
 */
export async function rondAf(
  deps: KitDeps,
  rij: KoppelingRij,
  holder: string,
  rust?: Rust,
): Promise<KoppelingRij | undefined> {
  const klaar = await inTransaction(deps.pool, async (tx) => {
    // Together on the wire, one after the other in the server: the update sees what stood there once the lock was ours.
    const [, na] = await Promise.all([
      deps.outbox.lockKeys(tx, [koppelingLock(rij.audience, rij.huishouden_id)]),
      boekAfgerond(tx, rij, { holder, rust: rust && naVandaag(rust, deps.now()), now: deps.now() }),
    ])
    if (!na) return false
    await deps.outbox.append(tx, [ontvangstbewijs(na, deps.source, deps.now())])
    return true
  })
  if (!klaar) return leesOpnieuwOfLaatLos(deps.pool, rij, holder)
  deps.outbox.wake([{ topic: topicLevering }])
  return undefined
}

/** An adapter that names a day that has come already would be asked again at every sweep. */
function naVandaag(rust: Rust, now: Date): Rust {
  const morgen = dagInNederland(new Date(now.getTime() + 24 * 60 * 60 * 1000))
  return rust.later && rust.later < morgen ? { ...rust, later: morgen } : rust
}
