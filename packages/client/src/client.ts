import type {
  Aanmelding,
  AanmeldingAntwoord,
  ActieBijwerking,
  ActieOpgave,
  Afwijking,
  ContactmomentOpgave,
  DoelOpgave,
  InwonerBijwerking,
  LeveringStatus,
  Projectie,
  RegisseurAanwijzing,
} from '@wijkhub/model'
import { callHub, type Answer, type Call, type ClientOptions } from './call-hub.ts'

export type { ClientOptions } from './call-hub.ts'
export { foutcodes, WijkhubFout, type Foutcode, type Veldfout } from './wijkhub-fout.ts'

/** Lists may be left out; the hub reads them as empty. */
export type NieuweAanmelding = Pick<Aanmelding, 'bronrecordId' | 'medewerker' | 'grondslag' | 'adres' | 'inwoners'> &
  Partial<Aanmelding>

export interface Vastgelegd {
  huishoudenId: string
  versie: number
  /** Give it back as `{ etag }` to change only what you have seen. */
  etag: string | undefined
}

export interface Ontvangstbewijs {
  audience: string
  naam: string
  status: LeveringStatus
  gewensteVersie: number
  gewenstOp: string
  /** From here on absent until the adapter said something about this household. */
  versie?: number
  partnerNummer?: string
  formaat?: string
  bytes?: number
  foutcode?: string
  reden?: string
  /** From this day (jjjj-mm-dd) there is more to send. */
  vanaf?: string
  /** Parts this partner system cannot be sent. */
  onverzendbaar?: { code: string; onderdeel?: string; reden: string }[]
  op?: string
  berichten: number
  poging: number
}

export interface AfwijkingMetBron {
  afwijkingId: string
  afwijking: Afwijking
  /** Who said what is known. */
  bekendVan?: string
}

export interface Tellingen {
  /** Persons that were recognised and not registered again. */
  dubbeleRegistratiesVoorkomen: number
  voorkomenPerOrganisatie: Record<string, number>
  huishoudens: number
  inwoners: number
  aanmeldingen: number
}

/** `idempotencyKey`: your own reference of this call; made when left out. `etag`: change only this version, else 412. */
export interface OpdrachtOptions {
  idempotencyKey?: string
  etag?: string
}
export interface WijzigOptions {
  etag?: string
}

/** The registry's API with types. Every method throws WijkhubFout for anything but a good answer. */
export interface WijkhubClient {
  meldAan(
    aanmelding: NieuweAanmelding,
    options?: { idempotencyKey?: string },
  ): Promise<AanmeldingAntwoord & { etag: string | undefined }>
  /** What your organisation may have of this household. */
  huishouden(huishoudenId: string): Promise<{ document: Projectie; etag: string | undefined }>
  /** Where registrations contradict each other: what is known, what was said otherwise, and by whom. */
  afwijkingen(huishoudenId: string): Promise<{ huishoudenId: string; afwijkingen: AfwijkingMetBron[] }>
  /** One receipt per partner system that your organisation may know to have something of this household. */
  leveringen(huishoudenId: string): Promise<{ huishoudenId: string; leveringen: Ontvangstbewijs[] }>
  benoemRegisseur(huishoudenId: string, aanwijzing: RegisseurAanwijzing, options?: WijzigOptions): Promise<Vastgelegd>
  stelDoelVast(
    huishoudenId: string,
    doel: DoelOpgave,
    options?: OpdrachtOptions,
  ): Promise<Vastgelegd & { doelId: string }>
  spreekActieAf(
    huishoudenId: string,
    actie: ActieOpgave,
    options?: OpdrachtOptions,
  ): Promise<Vastgelegd & { actieId: string }>
  werkActieBij(
    huishoudenId: string,
    actieId: string,
    bijwerking: ActieBijwerking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  legContactmomentVast(
    huishoudenId: string,
    contactmoment: ContactmomentOpgave,
    options?: OpdrachtOptions,
  ): Promise<Vastgelegd & { contactmomentId: string }>
  werkInwonerBij(
    huishoudenId: string,
    inwonerId: string,
    bijwerking: InwonerBijwerking,
    options?: WijzigOptions,
  ): Promise<Vastgelegd>
  trekToestemmingIn(huishoudenId: string, toestemmingId: string, options?: WijzigOptions): Promise<Vastgelegd>
  tellingen(): Promise<Tellingen>
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
    meldAan: (aanmelding, opties) => command('/aanmeldingen', aanmelding, opties),
    async huishouden(huishoudenId) {
      const { inhoud, etag } = await get<Projectie>(van(huishoudenId))
      return { document: inhoud, etag }
    },
    afwijkingen: async (huishoudenId) =>
      (await get<{ huishoudenId: string; afwijkingen: AfwijkingMetBron[] }>(van(huishoudenId, 'afwijkingen'))).inhoud,
    leveringen: async (huishoudenId) =>
      (await get<{ huishoudenId: string; leveringen: Ontvangstbewijs[] }>(van(huishoudenId, 'leveringen'))).inhoud,
    benoemRegisseur: (huishoudenId, body, opties) =>
      change({ methode: 'PUT', pad: van(huishoudenId, 'regisseur'), body, ...opties }),
    stelDoelVast: (huishoudenId, doel, opties) => command(van(huishoudenId, 'doelen'), doel, opties),
    spreekActieAf: (huishoudenId, actie, opties) => command(van(huishoudenId, 'acties'), actie, opties),
    werkActieBij: (huishoudenId, actieId, body, opties) =>
      change({ methode: 'PATCH', pad: van(huishoudenId, 'acties', actieId), body, ...opties }),
    legContactmomentVast: (huishoudenId, contactmoment, opties) =>
      command(van(huishoudenId, 'contactmomenten'), contactmoment, opties),
    werkInwonerBij: (huishoudenId, inwonerId, body, opties) =>
      change({ methode: 'PATCH', pad: van(huishoudenId, 'inwoners', inwonerId), body, ...opties }),
    trekToestemmingIn: (huishoudenId, toestemmingId, opties) =>
      change({ methode: 'POST', pad: van(huishoudenId, 'toestemmingen', toestemmingId, 'intrekking'), ...opties }),
    tellingen: async () => (await get<Tellingen>('/tellingen')).inhoud,
  }
}

const van = (huishoudenId: string, ...rest: string[]) =>
  ['/huishoudens', ...[huishoudenId, ...rest].map(encodeURIComponent)].join('/')

const withEtag = <T>({ inhoud, etag }: Answer<T>): T & { etag: string | undefined } => ({ ...inhoud, etag })
