import { randomUUID } from 'node:crypto'
import type { Omgeving } from './adapter.ts'
import type { KitDeps } from './kit-deps.ts'

/** What a pure translation gets of this moment. */
export const omgeving = (deps: Pick<KitDeps, 'now'>): Omgeving => ({
  op: deps.now().toISOString(),
  nieuweReferentie: () => randomUUID(),
})
