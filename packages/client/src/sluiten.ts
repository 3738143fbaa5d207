import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, OpdrachtOptions, Vastgelegd, WijzigOptions } from './client.ts'
import type * as Contract from './registratie-contract.ts'

/** How helping ends. */
export interface Sluiten {
  /** With what came of every goal; refused as long as one has none. */
  sluit(huishoudenId: string, sluiting: Contract.SluitingOpgave, options?: WijzigOptions): Promise<Vastgelegd>
  /** What is left to read of a closed household. */
  sluitingResultaat(huishoudenId: string): Promise<Contract.SluitingResultaat>
  /** What you still have to give in closed households. */
  teGevenNazorg(filter?: { teLaat?: 'ja' }): Promise<Contract.TeGevenNazorg>
  planNazorg(
    huishoudenId: string,
    nazorg: Contract.NazorgOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.NazorgVastgelegd>>
  /** What is not in it is no longer so. */
  wijzigNazorg(
    huishoudenId: string,
    nazorgId: string,
    nazorg: Contract.NazorgOpgave,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  rondNazorgAf(
    huishoudenId: string,
    nazorgId: string,
    afronding: Contract.NazorgAfronding,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** Helping begins again where it ended. */
  heropen(huishoudenId: string, heropening: Contract.HuishoudenHeropening, options?: WijzigOptions): Promise<Vastgelegd>
}

export function sluiten(roep: <T>(call: Call) => Promise<Answer<T>>): Sluiten {
  const pad = (huishoudenId: string, deel: string) => `/huishoudens/${encodeURIComponent(huishoudenId)}/${deel}`
  const metEtag = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  return {
    sluit: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId, 'sluiting'), body, ...opties }),
    heropen: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId, 'heropening'), body, ...opties }),
    teGevenNazorg: async ({ teLaat } = {}) =>
      (await roep<Contract.TeGevenNazorg>({ methode: 'GET', pad: teLaat ? '/nazorg?teLaat=ja' : '/nazorg' })).inhoud,
    planNazorg: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId, 'nazorg'), body, ...opties }),
    wijzigNazorg: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'PUT', pad: pad(huishoudenId, `nazorg/${encodeURIComponent(id)}`), body, ...opties }),
    rondNazorgAf: (huishoudenId, id, body, opties) =>
      metEtag({
        methode: 'POST',
        pad: pad(huishoudenId, `nazorg/${encodeURIComponent(id)}/afronding`),
        body,
        ...opties,
      }),
    sluitingResultaat: async (huishoudenId) =>
      (await roep<Contract.SluitingResultaat>({ methode: 'GET', pad: pad(huishoudenId, 'sluiting') })).inhoud,
  }
}
