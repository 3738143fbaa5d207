import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, OpdrachtOptions, Vastgelegd, WijzigOptions } from './client.ts'
import { van } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

type Contact = Promise<MetEtag<Contract.ContactVastgelegd>>

/** What workers write down of their contacts, and plan; `huis` is the id of the household. */
export interface Contacten {
  rapporteer(
    huis: string,
    rapportage: Contract.RapportageOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.RapportageVastgelegd>>
  wijzigRapportage(
    huis: string,
    rapportageId: string,
    correctie: Contract.RapportageCorrectie,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  maakAfspraak(
    huis: string,
    afspraak: Contract.AfspraakOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.AfspraakVastgelegd>>
  verzetAfspraak(
    huis: string,
    afspraakId: string,
    wijziging: Contract.AfspraakWijziging,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  rondAfspraakAf(
    huis: string,
    afspraakId: string,
    uitkomst: Contract.AfspraakUitkomst,
    options?: OpdrachtOptions,
  ): Contact
  spreekPolsAf(
    huis: string,
    pols: Contract.PolsOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.PolsVastgelegd>>
  wijzigPols(
    huis: string,
    polsId: string,
    wijziging: Contract.PolsWijziging,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  voelPols(huis: string, polsId: string, contact: Contract.PolsContact, options?: OpdrachtOptions): Contact
  beeindigPols(huis: string, polsId: string, reden: Contract.Reden, options?: WijzigOptions): Promise<Vastgelegd>
  /** What never was: a note, an appointment or a light contact. */
  trekContactIn(
    huis: string,
    wat: 'rapportages' | 'afspraken' | 'polsen',
    id: string,
    reden: Contract.Reden,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
}

export function contacten(roep: <T>(call: Call) => Promise<Answer<T>>): Contacten {
  const doe = async <T>(methode: 'POST' | 'PATCH', pad: string, body: object, opties?: OpdrachtOptions) => {
    const { inhoud, etag } = await roep<T>({ methode, pad, body, ...opties })
    return { ...inhoud, etag }
  }
  return {
    rapporteer: (huis, body, opties) => doe('POST', van(huis, 'rapportages'), body, opties),
    wijzigRapportage: (huis, id, body, opties) => doe('PATCH', van(huis, 'rapportages', id), body, opties),
    maakAfspraak: (huis, body, opties) => doe('POST', van(huis, 'afspraken'), body, opties),
    verzetAfspraak: (huis, id, body, opties) => doe('PATCH', van(huis, 'afspraken', id), body, opties),
    rondAfspraakAf: (huis, id, body, opties) => doe('POST', van(huis, 'afspraken', id, 'uitkomst'), body, opties),
    spreekPolsAf: (huis, body, opties) => doe('POST', van(huis, 'polsen'), body, opties),
    wijzigPols: (huis, id, body, opties) => doe('PATCH', van(huis, 'polsen', id), body, opties),
    voelPols: (huis, id, body, opties) => doe('POST', van(huis, 'polsen', id, 'contacten'), body, opties),
    beeindigPols: (huis, id, body, opties) => doe('POST', van(huis, 'polsen', id, 'beeindiging'), body, opties),
    trekContactIn: (huis, wat, id, body, opties) => doe('POST', van(huis, wat, id, 'intrekking'), body, opties),
  }
}
