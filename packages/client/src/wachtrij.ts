import type { Answer, Call } from './call-hub.ts'
import { toets, zoekPad } from './paden.ts'
import type * as Contract from './registratie-contract.ts'
import { zoeken, type Zoeken } from './zoeken.ts'

/** Of the list of what contradicts; open and oldest first unless it says otherwise. `na` is `volgende` of the page before. */
export interface ZoekAfwijkingen {
  stand?: 'open' | 'beslecht'
  veld?: string
  bron?: string
  sinds?: string
  huishoudenId?: string
  volgorde?: 'oudste' | 'nieuwste'
  na?: string
}

/** Of the list of what partners told and was not taken over; open unless it says otherwise. */
export interface ZoekGeweigerd {
  stand?: 'open' | 'overgenomen' | 'afgesloten'
  bron?: string
  weigering?: string
  sinds?: string
  huishoudenId?: string
  na?: string
}

/** What there is over all households: what waits for a person, and what can be found and listed. */
export interface Wachtrij extends Zoeken {
  /** Pairs the hub does not decide by itself, oldest first. */
  toetsingen(): Promise<Contract.Toetsingen>
  /** One pair, with what speaks for and against in words. */
  toetsing(toetsingId: string): Promise<Contract.Toetsing>
  beslisToetsing(toetsingId: string, besluit: Contract.Toetsbesluit): Promise<Contract.Toetsing>
  maakToetsingOngedaan(toetsingId: string, herstel: Contract.Toetsherstel): Promise<Contract.Toetsing>
  /** Where registrations contradict each other, in every household your organisation is granted in. */
  alleAfwijkingen(zoek?: ZoekAfwijkingen): Promise<Contract.AlleAfwijkingen>
  /** What a partner told and was not taken over, oldest first. */
  geweigerdeBijdragen(zoek?: ZoekGeweigerd): Promise<Contract.GeweigerdeBijdragen>
  /** Tried again now, or closed. A try that is refused again stays open, with that as a step. */
  handelBijdrageAf(bijdrageId: string, afhandeling: Contract.Afhandeling): Promise<Contract.GeweigerdeBijdrage>
}

export function wachtrij(
  get: <T>(pad: string) => Promise<Answer<T>>,
  call: <T>(aanroep: Call) => Promise<Answer<T>>,
): Wachtrij {
  return {
    ...zoeken(get, call),
    toetsingen: async () => (await get<Contract.Toetsingen>('/toetsingen')).inhoud,
    toetsing: async (toetsingId) => (await get<Contract.Toetsing>(toets(toetsingId))).inhoud,
    beslisToetsing: async (toetsingId, body) =>
      (await call<Contract.Toetsing>({ methode: 'POST', pad: toets(toetsingId, 'besluit'), body })).inhoud,
    maakToetsingOngedaan: async (toetsingId, body) =>
      (await call<Contract.Toetsing>({ methode: 'POST', pad: toets(toetsingId, 'ongedaan'), body })).inhoud,
    alleAfwijkingen: async (zoek) => (await get<Contract.AlleAfwijkingen>(zoekPad('/afwijkingen', zoek))).inhoud,
    geweigerdeBijdragen: async (zoek) =>
      (await get<Contract.GeweigerdeBijdragen>(zoekPad('/geweigerde-bijdragen', zoek))).inhoud,
    handelBijdrageAf: async (bijdrageId, body) => {
      const pad = `/geweigerde-bijdragen/${encodeURIComponent(bijdrageId)}`
      return (await call<Contract.GeweigerdeBijdrage>({ methode: 'POST', pad, body })).inhoud
    },
  }
}
