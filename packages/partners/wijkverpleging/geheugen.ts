import type { Koppeling } from '@wijkhub/adapter-kit'
import { adresVan } from '@wijkhub/model'
import { verzekerdeVan, verzekerdOp, type Prestatie, type Verzekerde } from './encode/declareerbaar.ts'
import { creditnummer, debetnummer, type Contact } from './encode/referentienummer.ts'

/** One claim line the insurer took for a contact moment, exactly as it was claimed: a credit must say the same. */
export interface Claim {
  volgnummer: number
  inwonerId: string
  prestatie: Prestatie
  /** The household under whose id it was numbered, when that is another: the visit came with a merge. */
  van?: string
  /** Absent where an older hub kept less and the person is not known any more. */
  verzekerde?: Verzekerde
  /** Credit lines sent for it; more than one only when the insurer refused the first. */
  credits: number
  /** The version of the wish that led to the last of them. */
  creditVersie?: number
}

/** What the link's memory holds under a contactmomentId, newest claim first. */
interface Herinnering {
  claims: Claim[]
}

/** What hubs before 0.2 wrote: the last claim only, `open` until it was taken back. */
interface OudeHerinnering {
  volgnummer: number
  open: boolean
  inwonerId: string
  prestatie: Prestatie
  uzovi: string
  verzekerdennummer: string
}

/** More corrections of one visit than this happen to nobody; the oldest verdicts have long been given. */
const meesteClaims = 10

export const schrijfClaims = (claims: readonly Claim[]) =>
  JSON.stringify({ claims: claims.slice(0, meesteClaims) } satisfies Herinnering)

/**
 * The claims made for this contact moment, by whichever household's link told the insurer of it last: a visit that came
 * with a merge is not claimed twice.
 */
export function leesClaims(koppeling: Koppeling, contactmomentId: string): Claim[] {
  const { huishoudenId, geheugen, elders } = koppeling
  const daar = elders?.[contactmomentId]
  if (!daar?.herinnering) return lees(koppeling, geheugen[contactmomentId])
  return lees(koppeling, daar.herinnering).map(({ van = daar.huishoudenId, ...claim }) =>
    van === huishoudenId ? claim : { ...claim, van },
  )
}

/** An older memory is completed with the person as she was when it was sent. */
function lees({ stand, gewenst }: Koppeling, tekst: string | undefined): Claim[] {
  if (!tekst) return []
  const gelezen = JSON.parse(tekst) as Herinnering | OudeHerinnering
  if ('claims' in gelezen) return gelezen.claims
  const { volgnummer, open, inwonerId, prestatie, uzovi, verzekerdennummer } = gelezen
  const verzekerde = [stand, gewenst]
    .map(
      (document) =>
        document &&
        verzekerdeVan(verzekerdOp(document.inwoners?.[inwonerId], prestatie.datum), adresVan(document, inwonerId)),
    )
    .find((persoon) => persoon !== undefined)
  const wie = verzekerde && { verzekerde: { ...verzekerde, uzovi, verzekerdennummer } }
  return [{ volgnummer, inwonerId, prestatie, ...wie, credits: open ? 0 : 1 }]
}

/** Memory from an earlier version, in today's form: to be written before the person in it is forgotten. */
export function aangevuldGeheugen(koppeling: Koppeling): Record<string, string> {
  const oud = contactmomentenIn(koppeling.geheugen).filter((id) => !('claims' in JSON.parse(koppeling.geheugen[id]!)))
  return Object.fromEntries(oud.map((id) => [id, schrijfClaims(leesClaims(koppeling, id))]))
}

/** Keys of the memory that are contact moments; the others are marks. */
export const contactmomentenIn = (geheugen: Koppeling['geheugen']) =>
  Object.keys(geheugen).filter((sleutel) => !sleutel.includes(' '))

const merkOordeel = (referentienummer: string) => `oordeel ${referentienummer}`
const merkApart = (contactmomentId: string) => `apart ${contactmomentId}`

/** What the insurer made of one line. */
export interface Regeloordeel {
  referentienummer: string
  status: 'goedgekeurd' | 'afgekeurd'
  reden?: string | undefined
}

/**
 * What the memory gains when the insurer judges lines: those it refuses, and those it approves that it had refused before.
 * By line number and beside the claims: a verdict may come before the answer to the file itself is booked, or after the
 * next file, and is then not written over. The insurer's words stay here, in the adapter's own table, as persons do.
 */
export function naOordeel(geheugen: Koppeling['geheugen'], regels: readonly Regeloordeel[]): Record<string, string> {
  const merken = regels.flatMap(({ referentienummer, status, reden = '' }): [string, string][] => {
    const merk = merkOordeel(referentienummer)
    if (status === 'afgekeurd') return [[merk, `nee ${reden}`]]
    return merk in geheugen ? [[merk, 'ja']] : []
  })
  return Object.fromEntries(merken)
}

export const isAfgekeurd = ({ geheugen }: Koppeling, referentienummer: string) =>
  geheugen[merkOordeel(referentienummer)]?.startsWith('nee') === true

/** What the memory gains when a file was refused as a whole: each of its lines goes alone, so that one holds no other. */
export const alsApart = (contactmomentIds: readonly string[]): Record<string, string> =>
  Object.fromEntries(contactmomentIds.map((id) => [merkApart(id), 'ja']))

export const gaatApart = ({ geheugen }: Koppeling, contactmomentId: string) => merkApart(contactmomentId) in geheugen

/** Keys that begin with this are forgotten by the kit when a person has the link tried again. */
const merkWacht = (contactmomentId: string) => `wacht ${contactmomentId}`

/** What the memory gains when a file of one line was refused as a whole: it waits for a person or for the next change. */
export const alsWachtend = (contactmomentId: string, versie: string): Record<string, string> => ({
  [merkWacht(contactmomentId)]: versie,
})

export const wacht = ({ geheugen, gewensteVersie }: Koppeling, contactmomentId: string) =>
  geheugen[merkWacht(contactmomentId)] === String(gewensteVersie)

/** Does the insurer hold this claim: was it taken, not refused afterwards, and not taken back with success? */
export function staat(koppeling: Koppeling, contactmoment: Contact, claim: Claim): boolean {
  const { volgnummer, credits } = claim
  const contact = genummerdAls(contactmoment, claim)
  if (isAfgekeurd(koppeling, debetnummer(contact, volgnummer))) return false
  return credits === 0 || isAfgekeurd(koppeling, creditnummer(contact, volgnummer, credits))
}

/** The contact moment as the numbers of this claim were made of it. */
export const genummerdAls = (contact: Contact, { van = contact.huishoudenId }: Claim): Contact => ({
  ...contact,
  huishoudenId: van,
})
