import type { Pool } from '@wijkhub/postgres'
import type { RegistryDeps } from './registry-deps.ts'
import { createSchrijfpad, type Schrijfpad } from './wijzigen/schrijfpad.ts'

/** What every use case of the registry works with. */
export interface Registry extends RegistryDeps {
  schrijfpad: Schrijfpad
  /** Where the log is read and sealed. */
  logboekLezer: Pool
}

export function createRegistry(deps: RegistryDeps): Registry {
  return { ...deps, schrijfpad: createSchrijfpad(deps), logboekLezer: deps.logboek ?? deps.pool }
}
