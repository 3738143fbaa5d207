import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, OpdrachtOptions, Vastgelegd, WijzigOptions } from './client.ts'
import { onderzoeken, type Onderzoeken } from './onderzoeken.ts'
import { voorzieningaanvragen, type Voorzieningaanvragen } from './voorzieningaanvragen.ts'
import { kantelingen, type Kantelingen } from './kantelingen.ts'
import { blokkades, type Blokkades } from './blokkades.ts'
import { overdrachten, type Overdrachten } from './overdrachten.ts'
import { sluiten, type Sluiten } from './sluiten.ts'
import type * as Contract from './registratie-contract.ts'

/** Who coordinates, and how that goes to another. */
export interface Regie extends Overdrachten, Blokkades, Onderzoeken, Voorzieningaanvragen, Kantelingen, Sluiten {
  /** Whoever is regisseur stays so until it is accepted. */
  biedRegieAan(
    huishoudenId: string,
    aanbod: Contract.RegieaanbodOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.RegieaanbodVastgelegd>>
  /** What waits for your answer, and what you offered. */
  regieaanbiedingen(): Promise<Contract.Regieaanbiedingen>
  aanvaardRegie(
    huishoudenId: string,
    aanvaarding: Contract.RegieAanvaarding,
    options?: OpdrachtOptions,
  ): Promise<Vastgelegd>
  weigerRegie(huishoudenId: string, weigering: Contract.RegieWeigering, options?: OpdrachtOptions): Promise<Vastgelegd>
  trekRegieaanbodIn(
    huishoudenId: string,
    intrekking: Contract.RegieaanbodIntrekking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  regiegeschiedenis(huishoudenId: string): Promise<Contract.Regiegeschiedenis>
  /** Tells nobody outside the hub. */
  schaalOp(
    huishoudenId: string,
    schaling: Contract.SchalingOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.SchalingVastgelegd>>
  /** What is not in it is no longer so. */
  wijzigSchaling(
    huishoudenId: string,
    schalingId: string,
    schaling: Contract.SchalingOpgave,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  schaalAf(
    huishoudenId: string,
    schalingId: string,
    afschaling: Contract.Afschaling,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  trekSchalingIn(
    huishoudenId: string,
    schalingId: string,
    intrekking: Contract.SchalingIntrekking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** One page; ask again with `na`, or from the beginning. */
  draagWerkOver(overdracht: Contract.WerkOverdrachtOpgave): Promise<Contract.WerkOverdrachtAntwoord>
}

export function regie(roep: <T>(call: Call) => Promise<Answer<T>>): Regie {
  const bij = (huishoudenId: string, deel: string) =>
    `/huishoudens/${encodeURIComponent(huishoudenId)}/regisseur/${deel}`
  const schaling = (huishoudenId: string, ...deel: string[]) =>
    `/${['huishoudens', huishoudenId, 'schalingen', ...deel].map(encodeURIComponent).join('/')}`
  const metEtag = async <T>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  const lees = async <T>(pad: string) => (await roep<T>({ methode: 'GET', pad })).inhoud
  return {
    ...overdrachten(roep),
    ...blokkades(roep),
    ...onderzoeken(roep),
    ...kantelingen(roep),
    ...voorzieningaanvragen(roep),
    ...sluiten(roep),
    biedRegieAan: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: bij(huishoudenId, 'aanbod'), body, ...opties }),
    regieaanbiedingen: () => lees('/regieaanbiedingen'),
    aanvaardRegie: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: bij(huishoudenId, 'aanbod/aanvaarding'), body, ...opties }),
    weigerRegie: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: bij(huishoudenId, 'aanbod/weigering'), body, ...opties }),
    trekRegieaanbodIn: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: bij(huishoudenId, 'aanbod/intrekking'), body, ...opties }),
    regiegeschiedenis: (huishoudenId) => lees(bij(huishoudenId, 'geschiedenis')),
    schaalOp: (huishoudenId, body, opties) =>
      metEtag({ methode: 'POST', pad: schaling(huishoudenId), body, ...opties }),
    wijzigSchaling: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'PUT', pad: schaling(huishoudenId, id), body, ...opties }),
    schaalAf: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'POST', pad: schaling(huishoudenId, id, 'afschaling'), body, ...opties }),
    trekSchalingIn: (huishoudenId, id, body, opties) =>
      metEtag({ methode: 'POST', pad: schaling(huishoudenId, id, 'intrekking'), body, ...opties }),
    draagWerkOver: async (body) =>
      (await roep<Contract.WerkOverdrachtAntwoord>({ methode: 'POST', pad: '/medewerkers/overdracht', body })).inhoud,
  }
}
