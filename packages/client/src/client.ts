import { beslissen, type Beslissen } from './beslissen.ts'
import { callHub, type Answer, type Call, type ClientOptions } from './call-hub.ts'
import { casuistiek, type Casuistiek } from './casuistiek.ts'
import { van } from './paden.ts'
import type * as Contract from './registratie-contract.ts'
import { plannen, type Plannen } from './plannen.ts'
import { regie, type Regie } from './regie.ts'
import { teamwerk, type Teamwerk } from './teams.ts'
import type { Verbeteren } from './verbeteren.ts'
import { wachtrij, type Wachtrij } from './wachtrij.ts'
import { wijkbeeld, type Wijkbeeld } from './wijkbeeld.ts'

export type { ClientOptions } from './call-hub.ts'
export { createTokenbron, type Jwk, type TokenbronOptions } from './tokenbron.ts'
export type {
  Aanmelding,
  AanmeldingAntwoord,
  Aanvragen,
  ActieBijwerking,
  ActieOpgave,
  Afwijkingen,
  AlleAfwijkingen,
  ContactmomentCorrectie,
  ContactmomentOpgave,
  DoelOpgave,
  InwonerBijwerking,
  Leveringen,
  Noodtoegangen,
  NoodtoegangOpgave,
  Ontvangstbewijs,
  Projectie,
  RegisseurAanwijzing,
  Tellingen,
  Toekenning,
  Toetsbesluit,
  Toetsherstel,
  Toetsing,
  Toetsingen,
  Veldfout,
  VerzekeringBijwerking,
} from './registratie-contract.ts'
export { foutcodes, WijkhubFout, type Foutcode } from './wijkhub-fout.ts'

/** With the version to give back as `{ etag }`, to change only what you have seen. */
export type MetEtag<T> = T & { etag: string | undefined }
export type Vastgelegd = MetEtag<Contract.Vastgelegd>

/** `idempotencyKey`: your own reference of this call; made when left out. `etag`: change only this version, else 412. */
export interface OpdrachtOptions {
  idempotencyKey?: string
  etag?: string
}
export type WijzigOptions = Pick<OpdrachtOptions, 'etag'>

/** The registry's API with types. Every method throws WijkhubFout for anything but a good answer. */
export interface WijkhubClient
  extends Verbeteren, Beslissen, Wachtrij, Teamwerk, Casuistiek, Regie, Plannen, Wijkbeeld {
  meldAan(
    aanmelding: Contract.Aanmelding,
    options?: { idempotencyKey?: string },
  ): Promise<MetEtag<Contract.AanmeldingAntwoord>>
  /** What your organisation may have of this household. */
  huishouden(huishoudenId: string): Promise<{ document: Contract.Projectie; etag: string | undefined }>
  /** Where registrations contradict each other: what is known, what was said otherwise, and by whom. */
  afwijkingen(huishoudenId: string): Promise<Contract.Afwijkingen>
  /** One receipt per partner system that your organisation may know to have something of this household. */
  leveringen(huishoudenId: string): Promise<Contract.Leveringen>
  benoemRegisseur(
    huishoudenId: string,
    aanwijzing: Contract.RegisseurAanwijzing,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  stelDoelVast(
    huishoudenId: string,
    doel: Contract.DoelOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.DoelVastgelegd>>
  spreekActieAf(
    huishoudenId: string,
    actie: Contract.ActieOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.ActieVastgelegd>>
  werkActieBij(
    huishoudenId: string,
    actieId: string,
    bijwerking: Contract.ActieBijwerking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  legContactmomentVast(
    huishoudenId: string,
    contactmoment: Contract.ContactmomentOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.ContactmomentVastgelegd>>
  /** Your own organisation's; a claim that was made is credited and made anew. */
  corrigeerContactmoment(
    huishoudenId: string,
    contactmomentId: string,
    correctie: Contract.ContactmomentCorrectie,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** Your own organisation's; it stays readable, and a claim that was made is credited. */
  trekContactmomentIn(huishoudenId: string, contactmomentId: string, options?: WijzigOptions): Promise<Vastgelegd>
  /** With `sinds` another insurer from that day on; without it a correction, also of claims that were made. */
  werkVerzekeringBij(
    huishoudenId: string,
    inwonerId: string,
    verzekering: Contract.VerzekeringBijwerking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  werkInwonerBij(
    huishoudenId: string,
    inwonerId: string,
    bijwerking: Contract.InwonerBijwerking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** By whoever said the address, or who decides about involvement. */
  wijzigAdresgeheim(huishoudenId: string, geheim: Contract.Adresgeheim, options?: WijzigOptions): Promise<Vastgelegd>
  trekToestemmingIn(huishoudenId: string, toestemmingId: string, options?: WijzigOptions): Promise<Vastgelegd>
  /** Born, or expected: then the birth date, and perhaps the name, come later. */
  meldGeboorte(
    huishoudenId: string,
    geboorte: Contract.GeboorteMelding,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.LidVastgelegd>>
  werkGeboorteBij(
    huishoudenId: string,
    inwonerId: string,
    geboorte: Contract.GeboorteBijwerking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** Everybody moves; part of them is `splits`, one who leaves for where the hub does not follow `meldVertrek`. */
  verhuis(huishoudenId: string, verhuizing: Contract.Verhuizing, options?: OpdrachtOptions): Promise<Vastgelegd>
  splits(
    huishoudenId: string,
    splitsing: Contract.Splitsing,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.SplitsingVastgelegd>>
  meldVertrek(
    huishoudenId: string,
    inwonerId: string,
    vertrek: Contract.VertrekMelding,
    options?: OpdrachtOptions,
  ): Promise<Vastgelegd>
  /** Of another household your organisation is involved in; she moves here, or lives in both. */
  neemLidOp(huishoudenId: string, lid: Contract.NieuwLid, options?: OpdrachtOptions): Promise<Vastgelegd>
  meldOverlijden(
    huishoudenId: string,
    inwonerId: string,
    overlijden: Contract.Overlijden,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  /** Who lived there on a day, and what your organisation could see of it then. */
  geschiedenis(huishoudenId: string, dag: string): Promise<Contract.Geschiedenis>
  zetTweedeAdres(huishoudenId: string, tweede: Contract.TweedeAdres, options?: WijzigOptions): Promise<Vastgelegd>
  /** Another household goes up in this one. */
  voegSamen(
    huishoudenId: string,
    samenvoeging: Contract.SamenvoegingOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.SamenvoegingVastgelegd>>
  maakSamenvoegingOngedaan(
    huishoudenId: string,
    samenvoegingId: string,
    ongedaan: Contract.OngedaanOpgave,
    options?: OpdrachtOptions,
  ): Promise<MetEtag<Contract.SamenvoegingVastgelegd>>
}

export function createWijkhubClient(options: ClientOptions): WijkhubClient {
  const call = <T>(aanroep: Call) => callHub<T>(options, aanroep)
  const get = <T>(pad: string) => call<T>({ methode: 'GET', pad })
  const change = <T>(aanroep: Call) => call<T>(aanroep).then(withEtag)
  const command = <T>(
    pad: string,
    body: unknown,
    { idempotencyKey = crypto.randomUUID(), ...rest }: OpdrachtOptions = {},
  ) => change<T>({ methode: 'POST', pad, body, idempotencyKey, ...rest })

  return {
    ...beslissen(get, change),
    ...wachtrij(get, call),
    ...plannen(call),
    ...teamwerk(call),
    ...regie(call),
    ...casuistiek(call),
    ...wijkbeeld(call),
    meldAan: (aanmelding, opties) => command('/aanmeldingen', aanmelding, opties),
    async huishouden(huishoudenId) {
      const { inhoud, etag } = await get<Contract.Projectie>(van(huishoudenId))
      return { document: inhoud, etag }
    },
    afwijkingen: async (huishoudenId) => (await get<Contract.Afwijkingen>(van(huishoudenId, 'afwijkingen'))).inhoud,
    leveringen: async (huishoudenId) => (await get<Contract.Leveringen>(van(huishoudenId, 'leveringen'))).inhoud,
    benoemRegisseur: (huishoudenId, body, opties) =>
      change({ methode: 'PUT', pad: van(huishoudenId, 'regisseur'), body, ...opties }),
    stelDoelVast: (huishoudenId, doel, opties) => command(van(huishoudenId, 'doelen'), doel, opties),
    spreekActieAf: (huishoudenId, actie, opties) => command(van(huishoudenId, 'acties'), actie, opties),
    werkActieBij: (huishoudenId, actieId, body, opties) =>
      change({ methode: 'PATCH', pad: van(huishoudenId, 'acties', actieId), body, ...opties }),
    legContactmomentVast: (huishoudenId, contactmoment, opties) =>
      command(van(huishoudenId, 'contactmomenten'), contactmoment, opties),
    corrigeerContactmoment: (huishoudenId, contactmomentId, body, opties) =>
      change({ methode: 'PATCH', pad: van(huishoudenId, 'contactmomenten', contactmomentId), body, ...opties }),
    trekContactmomentIn: (huishoudenId, contactmomentId, opties) =>
      change({ methode: 'POST', pad: van(huishoudenId, 'contactmomenten', contactmomentId, 'intrekking'), ...opties }),
    werkVerzekeringBij: (huishoudenId, inwonerId, body, opties) =>
      change({ methode: 'PUT', pad: van(huishoudenId, 'inwoners', inwonerId, 'verzekering'), body, ...opties }),
    werkInwonerBij: (huishoudenId, inwonerId, body, opties) =>
      change({ methode: 'PATCH', pad: van(huishoudenId, 'inwoners', inwonerId), body, ...opties }),
    wijzigAdresgeheim: (huishoudenId, body, opties) =>
      change({ methode: 'PUT', pad: van(huishoudenId, 'adresgeheim'), body, ...opties }),
    trekToestemmingIn: (huishoudenId, toestemmingId, opties) =>
      change({ methode: 'POST', pad: van(huishoudenId, 'toestemmingen', toestemmingId, 'intrekking'), ...opties }),
    corrigeerInwoner: (huishoudenId, inwonerId, body, opties) =>
      change({ methode: 'POST', pad: van(huishoudenId, 'inwoners', inwonerId, 'correctie'), body, ...opties }),
    verifieerBsn: (huishoudenId, inwonerId, body, opties) =>
      change({ methode: 'POST', pad: van(huishoudenId, 'inwoners', inwonerId, 'verificatie'), body, ...opties }),
    controleerBijBrp: (huishoudenId, inwonerId, body, opties) =>
      change({ methode: 'POST', pad: van(huishoudenId, 'inwoners', inwonerId, 'brp-controle'), body, ...opties }),
    beslechtAfwijking: (huishoudenId, afwijkingId, body, opties) =>
      change({ methode: 'POST', pad: van(huishoudenId, 'afwijkingen', afwijkingId, 'beslechting'), body, ...opties }),
    trekIn: (huishoudenId, wat, id, body, opties) => {
      const einde = wat === 'toestemmingen' ? 'vergissing' : 'intrekking'
      return change({ methode: 'POST', pad: van(huishoudenId, wat, id, einde), body, ...opties })
    },
    neemAanmeldingTerug: (huishoudenId, vergissing, opties) =>
      change({ methode: 'POST', pad: van(huishoudenId, 'aanmeldingen', 'vergissing'), body: vergissing, ...opties }),
    meldGeboorte: (huishoudenId, geboorte, opties) => command(van(huishoudenId, 'geboorten'), geboorte, opties),
    werkGeboorteBij: (huishoudenId, inwonerId, body, opties) =>
      change({ methode: 'PATCH', pad: van(huishoudenId, 'inwoners', inwonerId, 'geboorte'), body, ...opties }),
    verhuis: (huishoudenId, verhuizing, opties) => command(van(huishoudenId, 'verhuizingen'), verhuizing, opties),
    splits: (huishoudenId, splitsing, opties) => command(van(huishoudenId, 'splitsingen'), splitsing, opties),
    meldVertrek: (huishoudenId, inwonerId, vertrek, opties) =>
      command(van(huishoudenId, 'inwoners', inwonerId, 'vertrek'), vertrek, opties),
    neemLidOp: (huishoudenId, lid, opties) => command(van(huishoudenId, 'leden'), lid, opties),
    meldOverlijden: (huishoudenId, inwonerId, body, opties) =>
      change({ methode: 'PUT', pad: van(huishoudenId, 'inwoners', inwonerId, 'overlijden'), body, ...opties }),
    geschiedenis: async (huishoudenId, dag) =>
      (await get<Contract.Geschiedenis>(van(huishoudenId, 'geschiedenis', dag))).inhoud,
    zetTweedeAdres: (huishoudenId, body, opties) =>
      change({ methode: 'PUT', pad: van(huishoudenId, 'tweede-adres'), body, ...opties }),
    voegSamen: (huishoudenId, samenvoeging, opties) =>
      command(van(huishoudenId, 'samenvoegingen'), samenvoeging, opties),
    maakSamenvoegingOngedaan: (huishoudenId, samenvoegingId, ongedaan, opties) =>
      command(van(huishoudenId, 'samenvoegingen', samenvoegingId, 'ongedaan'), ongedaan, opties),
  }
}

const withEtag = <T>({ inhoud, etag }: Answer<T>): MetEtag<T> => ({ ...inhoud, etag })
