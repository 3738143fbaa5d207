import { randomUUID } from 'node:crypto'
import type { Omgeving } from './adapter.ts'
import type { KitDeps } from './kit-deps.ts'

/** What a pure translation gets of this moment. */
export const omgeving = (deps: Pick<KitDeps, 'nu'>): Omgeving => ({
  nu: deps.nu().toISOString(),
  nieuweReferentie: () => randomUUID(),
})
