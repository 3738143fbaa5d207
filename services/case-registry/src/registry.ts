import { identiteit, type Identiteit } from './identiteit/identiteit.ts'
import { createOpslag, type Opslag } from './wijzigen/opslag.ts'
import type { RegistryDeps } from './registry-deps.ts'

/** What every use case of the registry works with. */
export interface Registry extends RegistryDeps {
  opslag: Opslag
  identiteit: Identiteit
}

export function createRegistry(deps: RegistryDeps): Registry {
  return { ...deps, opslag: createOpslag(deps.schema, deps.outbox), identiteit }
}
