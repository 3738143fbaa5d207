import type { RegistryDeps } from './registry-deps.ts'
import { createSchrijfpad, type Schrijfpad } from './wijzigen/schrijfpad.ts'

/** What every use case of the registry works with. */
export interface Registry extends RegistryDeps {
  schrijfpad: Schrijfpad
}

export function createRegistry(deps: RegistryDeps): Registry {
  return { ...deps, schrijfpad: createSchrijfpad(deps) }
}
