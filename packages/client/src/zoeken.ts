import type { Answer } from './call-hub.ts'
import { van, zoekPad } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

/** Finding and listing households, and what happened in one. */
export interface Zoeken {
  /** What happened in a household, in words, newest first; one page, after `na`: `volgende` of the page before. */
  tijdlijn(huishoudenId: string, na?: string): Promise<Contract.Tijdlijn>
}

export function zoeken(get: <T>(pad: string) => Promise<Answer<T>>): Zoeken {
  return {
    tijdlijn: async (huishoudenId, na) =>
      (await get<Contract.Tijdlijn>(zoekPad(van(huishoudenId, 'tijdlijn'), { na }))).inhoud,
  }
}
