import type { Answer, Call } from './call-hub.ts'
import { van, zoekPad } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

/** Finding and listing households, and what happened in one. */
export interface Zoeken {
  /** What happened in a household, in words, newest first; one page, after `na`: `volgende` of the page before. */
  tijdlijn(huishoudenId: string, na?: string): Promise<Contract.Tijdlijn>
  /** Of households your organisation is granted in; the search is kept with what it was for. */
  zoek(zoekopdracht: Contract.Zoekopdracht): Promise<Contract.GevondenHuishoudens>
  huishoudens(zoek?: ZoekHuishoudens): Promise<Contract.Huishoudens>
  agenda(zoek?: ZoekAgenda): Promise<Contract.Agenda>
  /** Why a partner system has each resident or not, as far as your organisation may know. */
  waarom(huishoudenId: string, partner: string): Promise<Contract.WaaromPartner>
}

/** Of your households; what last changed first unless it says otherwise. */
export interface ZoekHuishoudens {
  medewerkerId?: string
  team?: string
  regisseur?: string
  teLaat?: 'ja'
  wacht?: 'ja'
  nietGeleverd?: 'ja'
  volgorde?: 'gewijzigd' | 'sinds' | 'dag'
  na?: string
}

/** Of the agenda of your organisation. */
export interface ZoekAgenda {
  medewerkerId?: string
  teLaat?: 'ja'
  wacht?: 'ja'
  tot?: string
  na?: string
}

export function zoeken(
  get: <T>(pad: string) => Promise<Answer<T>>,
  call: <T>(aanroep: Call) => Promise<Answer<T>>,
): Zoeken {
  return {
    zoek: async (body) =>
      (await call<Contract.GevondenHuishoudens>({ methode: 'POST', pad: '/huishoudens/_zoek', body })).inhoud,
    huishoudens: async (zoek) => (await get<Contract.Huishoudens>(zoekPad('/huishoudens', zoek))).inhoud,
    agenda: async (zoek) => (await get<Contract.Agenda>(zoekPad('/agenda', zoek))).inhoud,
    waarom: async (huishoudenId, partner) =>
      (await get<Contract.WaaromPartner>(van(huishoudenId, 'leveringen', partner, 'waarom'))).inhoud,
    tijdlijn: async (huishoudenId, na) =>
      (await get<Contract.Tijdlijn>(zoekPad(van(huishoudenId, 'tijdlijn'), { na }))).inhoud,
  }
}
