import type { Answer } from './call-hub.ts'
import { zoekPad } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

/** What is counted. */
export interface Wijkbeeld {
  tellingen(): Promise<Contract.Tellingen>
  /** Of the wijken, for who has the role. As it was told; of twelve months at most, `volgende` of the answer is where to go on `vanaf`. */
  wijkbeeld(zoek?: { vanaf?: string; tot?: string; soort?: string; wijk?: string }): Promise<Contract.Wijkbeeld>
}

export function wijkbeeld(get: <T>(pad: string) => Promise<Answer<T>>): Wijkbeeld {
  return {
    tellingen: async () => (await get<Contract.Tellingen>('/tellingen')).inhoud,
    wijkbeeld: async (zoek) => (await get<Contract.Wijkbeeld>(zoekPad('/wijkbeeld', zoek))).inhoud,
  }
}
