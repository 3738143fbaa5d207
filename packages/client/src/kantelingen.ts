import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, OpdrachtOptions, Vastgelegd, WijzigOptions } from './client.ts'
import type * as Contract from './registratie-contract.ts'

/** Individual support that became free support of the team or of a service. */
export interface Kantelingen {
  legKantelingVast(
    huishoudenId: string,
    kanteling: Contract.KantelingOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.KantelingVastgelegd>>
  /** What is not in it is no longer so. */
  wijzigKanteling(
    huishoudenId: string,
    kantelingId: string,
    kanteling: Contract.KantelingOpgave,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  trekKantelingIn(
    huishoudenId: string,
    kantelingId: string,
    intrekking: Contract.KantelingIntrekking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
}

export function kantelingen(roep: <T>(call: Call) => Promise<Answer<T>>): Kantelingen {
  const pad = (huishoudenId: string, ...deel: string[]) =>
    `/${['huishoudens', huishoudenId, 'kantelingen', ...deel].map(encodeURIComponent).join('/')}`
  const metEtag = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  return {
    legKantelingVast: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId), body, ...opties }),
    wijzigKanteling: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'PUT', pad: pad(huishoudenId, id), body, ...opties }),
    trekKantelingIn: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId, id, 'intrekking'), body, ...opties }),
  }
}
