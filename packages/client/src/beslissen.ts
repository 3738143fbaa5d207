import type { Answer, Call } from './call-hub.ts'
import type { Vastgelegd, WijzigOptions } from './client.ts'
import type * as Contract from './registratie-contract.ts'

/** Who is involved in a household: asked by registering, decided by the regisseur's organisation, else by who administers the hub. */
export interface Beslissen {
  /** What your organisation has to decide, oldest first. */
  aanvragen(): Promise<Contract.Aanvragen>
  kenBetrokkenheidToe(
    huishoudenId: string,
    organisatie: string,
    toekenning: Contract.Toekenning,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  weigerBetrokkenheid(
    huishoudenId: string,
    organisatie: string,
    weigering: Contract.Reden,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** Of your own organisation too. */
  beeindigBetrokkenheid(
    huishoudenId: string,
    organisatie: string,
    einde: Contract.Reden,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** Reading for some hours while your request waits; who decides sees it at once, with the reason. */
  neemNoodtoegang(
    huishoudenId: string,
    noodtoegang: Contract.NoodtoegangOpgave,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  noodtoegangen(): Promise<Contract.Noodtoegangen>
  /** Your organisation decides in this household, and it may become one with that other. */
  stemIn(
    huishoudenId: string,
    met: string,
    opgave: Contract.InstemmingOpgave,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  instemmingen(huishoudenId: string): Promise<Contract.Instemmingen>
  trekInstemmingIn(huishoudenId: string, met: string, options?: WijzigOptions): Promise<Vastgelegd>
}

export function beslissen(
  get: <T>(pad: string) => Promise<Answer<T>>,
  change: (call: Call) => Promise<Vastgelegd>,
): Beslissen {
  const bij = (huishoudenId: string, ...rest: string[]) =>
    ['/huishoudens', ...[huishoudenId, ...rest].map(encodeURIComponent)].join('/')
  return {
    aanvragen: async () => (await get<Contract.Aanvragen>('/betrokkenheden')).inhoud,
    kenBetrokkenheidToe: (huishoudenId, organisatie, body, opties) =>
      change({ methode: 'PUT', pad: bij(huishoudenId, 'betrokkenheden', organisatie), body, ...opties }),
    weigerBetrokkenheid: (huishoudenId, organisatie, body, opties) =>
      change({ methode: 'POST', pad: bij(huishoudenId, 'betrokkenheden', organisatie, 'weigering'), body, ...opties }),
    beeindigBetrokkenheid: (huishoudenId, organisatie, body, opties) =>
      change({ methode: 'POST', pad: bij(huishoudenId, 'betrokkenheden', organisatie, 'einde'), body, ...opties }),
    neemNoodtoegang: (huishoudenId, body, opties) =>
      change({ methode: 'POST', pad: bij(huishoudenId, 'noodtoegang'), body, ...opties }),
    noodtoegangen: async () => (await get<Contract.Noodtoegangen>('/noodtoegangen')).inhoud,
    stemIn: (huishoudenId, met, body, opties) =>
      change({ methode: 'PUT', pad: bij(huishoudenId, 'instemmingen', met), body, ...opties }),
    instemmingen: async (huishoudenId) => (await get<Contract.Instemmingen>(bij(huishoudenId, 'instemmingen'))).inhoud,
    trekInstemmingIn: (huishoudenId, met, opties) =>
      change({ methode: 'POST', pad: bij(huishoudenId, 'instemmingen', met, 'intrekking'), ...opties }),
  }
}
