import type { Adapter } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { herhaalInkomend } from './herhaal-inkomend.ts'
import { herhaalUitgaand } from './herhaal-uitgaand.ts'

/**
 * Tries again. Idempotent: pressed twice, or at two nodes, each item is taken once; an outgoing one is encoded anew
 * from what the partner holds, an inbound one is interpreted from its raw text. Returns how many were taken up.
 */
export async function herhaal(deps: KitDeps, adapter: Adapter, id?: string): Promise<number> {
  return (await herhaalUitgaand(deps, adapter, id)) + (await herhaalInkomend(deps, adapter, id))
}
