import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, OpdrachtOptions, Vastgelegd, WijzigOptions } from './client.ts'
import type * as Contract from './registratie-contract.ts'

/** Residents with their questions, handed over to a service of the sociale kaart. */
export interface Overdrachten {
  socialeKaart(filter?: { soort?: string; leefgebied?: string; wijk?: string }): Promise<Contract.SocialeKaart>
  /** Until it accepts, a receiver hears what the questions are about, not whom. */
  biedOverdrachtAan(
    huishoudenId: string,
    overdracht: Contract.OverdrachtOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.OverdrachtVastgelegd>>
  /** What waits for your answer. */
  wachtendeOverdrachten(): Promise<Contract.WachtendeOverdrachten>
  /** What is not in it is no longer so. */
  wijzigOverdracht(
    huishoudenId: string,
    overdrachtId: string,
    inhoud: Contract.OverdrachtInhoud,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  aanvaardOverdracht(
    huishoudenId: string,
    overdrachtId: string,
    aanvaarding: Contract.OverdrachtAanvaarding,
    options?: OpdrachtOptions,
  ): Promise<Vastgelegd>
  weigerOverdracht(
    huishoudenId: string,
    overdrachtId: string,
    weigering: Contract.OverdrachtWeigering,
    options?: OpdrachtOptions,
  ): Promise<Vastgelegd>
  rondOverdrachtAf(
    huishoudenId: string,
    overdrachtId: string,
    resultaat: Contract.OverdrachtResultaat,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** Taken back, or after it was accepted broken off. */
  beeindigOverdracht(
    huishoudenId: string,
    overdrachtId: string,
    einde: Contract.OverdrachtEinde,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
}

export function overdrachten(roep: <T>(call: Call) => Promise<Answer<T>>): Overdrachten {
  const pad = (huishoudenId: string, ...deel: string[]) =>
    `/${['huishoudens', huishoudenId, 'overdrachten', ...deel].map(encodeURIComponent).join('/')}`
  const metEtag = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  const lees = async <T>(waar: string) => (await roep<T>({ methode: 'GET', pad: waar })).inhoud
  return {
    socialeKaart: (filter = {}) => {
      const vraag = new URLSearchParams(filter).toString()
      return lees(vraag === '' ? '/sociale-kaart' : `/sociale-kaart?${vraag}`)
    },
    biedOverdrachtAan: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId), body, ...opties }),
    wachtendeOverdrachten: () => lees('/overdrachten'),
    wijzigOverdracht: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'PUT', pad: pad(huishoudenId, id), body, ...opties }),
    aanvaardOverdracht: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId, id, 'aanvaarding'), body, ...opties }),
    weigerOverdracht: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId, id, 'weigering'), body, ...opties }),
    rondOverdrachtAf: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'PUT', pad: pad(huishoudenId, id, 'resultaat'), body, ...opties }),
    beeindigOverdracht: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'POST', pad: pad(huishoudenId, id, 'einde'), body, ...opties }),
  }
}
