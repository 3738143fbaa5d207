import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, OpdrachtOptions, Vastgelegd, WijzigOptions } from './client.ts'
import type * as Contract from './registratie-contract.ts'

/** The onderzoeksgesprek on what a resident needs, with its report. */
export interface Onderzoeken {
  beginOnderzoek(
    huishoudenId: string,
    onderzoek: Contract.OnderzoekInhoud,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.OnderzoekVastgelegd>>
  /** What is not in it is no longer so; the report stays. */
  wijzigOnderzoek(
    huishoudenId: string,
    onderzoekId: string,
    onderzoek: Contract.OnderzoekInhoud,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** The resident was given it; said again it is corrected. */
  geefVerslag(
    huishoudenId: string,
    onderzoekId: string,
    verslag: Contract.VerslagOpgave,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  legReactieVast(
    huishoudenId: string,
    onderzoekId: string,
    reactie: Contract.ReactieOpgave,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  trekOnderzoekIn(
    huishoudenId: string,
    onderzoekId: string,
    intrekking: Contract.OnderzoekIntrekking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
}

export function onderzoeken(roep: <T>(call: Call) => Promise<Answer<T>>): Onderzoeken {
  const pad = (huishoudenId: string, ...deel: string[]) =>
    `/${['huishoudens', huishoudenId, 'onderzoeken', ...deel].map(encodeURIComponent).join('/')}`
  const metEtag = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  return {
    beginOnderzoek: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId), body, ...opties }),
    wijzigOnderzoek: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'PUT', pad: pad(huishoudenId, id), body, ...opties }),
    geefVerslag: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'PUT', pad: pad(huishoudenId, id, 'verslag'), body, ...opties }),
    legReactieVast: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'PUT', pad: pad(huishoudenId, id, 'reactie'), body, ...opties }),
    trekOnderzoekIn: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId, id, 'intrekking'), body, ...opties }),
  }
}
