import type { Answer, Call } from './call-hub.ts'
import type { MetEtag, WijzigOptions } from './client.ts'
import { zoekPad } from './paden.ts'
import type * as Contract from './registratie-contract.ts'

type Melding = Promise<MetEtag<Contract.Melding>>

/** What is reported before there is a case. Its team reads all of it; who only reported it her own words, and how far it is. */
export interface Meldingen {
  /** Under an id you choose. Nobody is looked up. */
  meld(meldingId: string, melding: Contract.MeldingOpgave): Melding
  melding(meldingId: string): Melding
  /** One page of your teams, the most urgent first. */
  meldingen(zoek?: {
    team?: string
    stand?: 'open' | 'opgepakt' | 'gesloten' | 'geregistreerd'
    urgentie?: 'spoed' | 'snel' | 'gewoon'
    overTijd?: 'ja'
    medewerkerId?: string
    na?: string
  }): Promise<Contract.Meldingen>
  /** One page of what your organisation reported, the newest first. */
  gedaneMeldingen(zoek?: { stand?: 'open' | 'opgepakt' | 'afgerond'; na?: string }): Promise<Contract.GedaneMeldingen>
  wijzigMelding(meldingId: string, wijziging: Contract.MeldingWijziging, options?: WijzigOptions): Melding
  trekMeldingIn(meldingId: string, intrekking: Contract.MeldingMetReden, options?: WijzigOptions): Melding
  pakMeldingOp(meldingId: string, oppakking: Contract.MeldingOppakking, options?: WijzigOptions): Melding
  geefMeldingTerug(meldingId: string, teruggave: Contract.MeldingMetReden, options?: WijzigOptions): Melding
  legPogingVast(meldingId: string, pogingId: string, poging: Contract.PogingOpgave, options?: WijzigOptions): Melding
  trekPogingIn(
    meldingId: string,
    pogingId: string,
    intrekking: Contract.PogingIntrekking,
    options?: WijzigOptions,
  ): Melding
  sluitMelding(meldingId: string, sluiting: Contract.MeldingSluiting, options?: WijzigOptions): Melding
  heropenMelding(meldingId: string, heropening: Contract.MeldingMetReden, options?: WijzigOptions): Melding
  /** A registration of whom it is about; you add what the melding does not say. */
  meldMeldingAan(
    meldingId: string,
    aanvulling: Contract.MeldingAanmelding,
    options?: WijzigOptions,
  ): Promise<MetEtag<Contract.AanmeldingAntwoord>>
  voegMeldingToe(meldingId: string, toevoeging: Contract.MeldingToevoeging, options?: WijzigOptions): Melding
}

export function meldingen(roep: <T>(call: Call) => Promise<Answer<T>>): Meldingen {
  const bij = (...pad: string[]) => ['/meldingen', ...pad.map(encodeURIComponent)].join('/')
  const doe = async <T = Contract.Melding>(call: Call) => {
    const { inhoud, etag } = await roep<T>(call)
    return { ...inhoud, etag }
  }
  const post = <T = Contract.Melding>(pad: string, body: unknown, opties?: WijzigOptions) =>
    doe<T>({ methode: 'POST', pad, body, ...opties })
  return {
    meld: (id, body) => doe({ methode: 'PUT', pad: bij(id), body }),
    melding: (id) => doe({ methode: 'GET', pad: bij(id) }),
    meldingen: async (zoek) =>
      (await roep<Contract.Meldingen>({ methode: 'GET', pad: zoekPad('/meldingen', zoek) })).inhoud,
    gedaneMeldingen: async (zoek) =>
      (await roep<Contract.GedaneMeldingen>({ methode: 'GET', pad: zoekPad('/gedane-meldingen', zoek) })).inhoud,
    wijzigMelding: (id, body, opties) => doe({ methode: 'PATCH', pad: bij(id), body, ...opties }),
    trekMeldingIn: (id, body, opties) => post(bij(id, 'intrekking'), body, opties),
    pakMeldingOp: (id, body, opties) => post(bij(id, 'oppakking'), body, opties),
    geefMeldingTerug: (id, body, opties) => post(bij(id, 'teruggave'), body, opties),
    legPogingVast: (id, pogingId, body, opties) =>
      doe({ methode: 'PUT', pad: bij(id, 'pogingen', pogingId), body, ...opties }),
    trekPogingIn: (id, pogingId, body, opties) => post(bij(id, 'pogingen', pogingId, 'intrekking'), body, opties),
    sluitMelding: (id, body, opties) => post(bij(id, 'sluiting'), body, opties),
    heropenMelding: (id, body, opties) => post(bij(id, 'heropening'), body, opties),
    meldMeldingAan: (id, body, opties) => post<Contract.AanmeldingAntwoord>(bij(id, 'aanmelding'), body, opties),
    voegMeldingToe: (id, body, opties) => post(bij(id, 'huishouden'), body, opties),
  }
}
