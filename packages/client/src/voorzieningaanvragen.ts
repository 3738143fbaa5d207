import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, OpdrachtOptions, Vastgelegd, WijzigOptions } from './client.ts'
import type * as Contract from './registratie-contract.ts'

/** What residents apply for, with who decides on it in this municipality. */
export interface Voorzieningaanvragen {
  dienVoorzieningaanvraagIn(
    huishoudenId: string,
    aanvraag: Contract.VoorzieningaanvraagOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.VoorzieningaanvraagVastgelegd>>
  /** What waits for your decision and is not taken up yet. */
  wachtendeVoorzieningaanvragen(): Promise<Contract.WachtendeVoorzieningaanvragen>
  /** What is not in it is no longer so. */
  wijzigVoorzieningaanvraag(
    huishoudenId: string,
    voorzieningaanvraagId: string,
    inhoud: Contract.VoorzieningaanvraagInhoud,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  neemVoorzieningaanvraagInBehandeling(
    huishoudenId: string,
    voorzieningaanvraagId: string,
    behandeling: Contract.VoorzieningaanvraagBehandeling,
    options?: OpdrachtOptions,
  ): Promise<Vastgelegd>
  /** Said again it is corrected. */
  beslisVoorzieningaanvraag(
    huishoudenId: string,
    voorzieningaanvraagId: string,
    beslissing: Contract.VoorzieningaanvraagBeslissing,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  trekVoorzieningaanvraagIn(
    huishoudenId: string,
    voorzieningaanvraagId: string,
    intrekking: Contract.VoorzieningaanvraagIntrekking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
}

export function voorzieningaanvragen(roep: <T>(call: Call) => Promise<Answer<T>>): Voorzieningaanvragen {
  const pad = (huishoudenId: string, ...deel: string[]) =>
    `/${['huishoudens', huishoudenId, 'voorzieningaanvragen', ...deel].map(encodeURIComponent).join('/')}`
  const metEtag = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  return {
    dienVoorzieningaanvraagIn: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId), body, ...opties }),
    wachtendeVoorzieningaanvragen: async () =>
      (await roep<Contract.WachtendeVoorzieningaanvragen>({ methode: 'GET', pad: '/voorzieningaanvragen' })).inhoud,
    wijzigVoorzieningaanvraag: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'PUT', pad: pad(huishoudenId, id), body, ...opties }),
    neemVoorzieningaanvraagInBehandeling: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId, id, 'behandeling'), body, ...opties }),
    beslisVoorzieningaanvraag: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'PUT', pad: pad(huishoudenId, id, 'beslissing'), body, ...opties }),
    trekVoorzieningaanvraagIn: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId, id, 'intrekking'), body, ...opties }),
  }
}
