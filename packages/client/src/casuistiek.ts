import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, WijzigOptions } from './client.ts'
import { zoekPad } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

type Casus = Promise<MetEtag<Contract.Casus>>

/** Households a team discusses. Of one your organisation is not granted in: that there is an item, and on which day. */
export interface Casuistiek {
  /** One page of what stands so, by day, after the item `na`. */
  casuistiek(
    team: string,
    zoek?: { stand?: 'open' | 'besproken' | 'ingetrokken'; na?: string },
  ): Promise<Contract.Casuistiek>
  casus(casusId: string): Casus
  /** Under an id you choose. */
  zetOpLijst(casusId: string, opgave: Contract.CasusOpgave): Casus
  wijzigCasus(casusId: string, wijziging: Contract.CasusWijziging, options?: WijzigOptions): Casus
  trekCasusIn(casusId: string, intrekking: Contract.CasusIntrekking, options?: WijzigOptions): Casus
  besluitOverCasus(
    casusId: string,
    besluitId: string,
    besluit: Contract.CasusbesluitOpgave,
    options?: WijzigOptions,
  ): Casus
  trekCasusbesluitIn(
    casusId: string,
    besluitId: string,
    intrekking: Contract.CasusIntrekking,
    options?: WijzigOptions,
  ): Casus
}

export function casuistiek(roep: <T>(call: Call) => Promise<Answer<T>>): Casuistiek {
  const bij = (...pad: string[]) => ['/casuistiek', ...pad.map(encodeURIComponent)].join('/')
  const doe = async (call: Call) => {
    const { inhoud, etag } = await roep<Contract.Casus>(call)
    return { ...inhoud, etag }
  }
  return {
    casuistiek: async (team, zoek) => {
      const pad = zoekPad(`/teams/${encodeURIComponent(team)}/casuistiek`, zoek)
      return (await roep<Contract.Casuistiek>({ methode: 'GET', pad })).inhoud
    },
    casus: (casusId) => doe({ methode: 'GET', pad: bij(casusId) }),
    zetOpLijst: (casusId, body) => doe({ methode: 'PUT', pad: bij(casusId), body }),
    wijzigCasus: (casusId, body, opties) => doe({ methode: 'PATCH', pad: bij(casusId), body, ...opties }),
    trekCasusIn: (casusId, body, opties) => doe({ methode: 'POST', pad: bij(casusId, 'intrekking'), body, ...opties }),
    besluitOverCasus: (casusId, besluitId, body, opties) =>
      doe({ methode: 'PUT', pad: bij(casusId, 'besluiten', besluitId), body, ...opties }),
    trekCasusbesluitIn: (casusId, besluitId, body, opties) =>
      doe({ methode: 'POST', pad: bij(casusId, 'besluiten', besluitId, 'intrekking'), body, ...opties }),
  }
}
