import type { Koppeling } from '@wijkhub/adapter-kit'
import type { OnverzendbaarCode, Projectie } from '@wijkhub/model'
import { maxVoorvoegsel } from './aw319-bestand.ts'
import {
  beoordeel,
  geclaimdeVelden,
  verzekerdOp,
  type Declareerbaar,
  type Oordeel,
  type Prestatie,
  type Verzekerde,
} from './declareerbaar.ts'
import {
  contactmomentenIn,
  genummerdAls,
  isAfgekeurd,
  leesClaims,
  schrijfClaims,
  staat,
  wacht,
  type Claim,
} from '../geheugen.ts'
import { creditnummer, debetnummer, type Contact } from './referentienummer.ts'

/** One line of a claim: a delivered contact moment (D), or the taking back of an earlier line (C). */
export interface Declaratieregel {
  contactmomentId: string
  soort: 'D' | 'C'
  verzekerde: Verzekerde
  prestatie: Prestatie
  referentienummer: string
  /** The line this one takes back. */
  voorgaande?: string
  /** What the link remembers once the insurer has this line. */
  herinnering: string
}

/** What is to be done about one contact moment now: a line, or why there is none. */
type Bevinding = { regel: Declaratieregel } | Exclude<Oordeel, { kan: Declareerbaar }> | undefined

export interface Declaratie {
  regels: Declaratieregel[]
  /** Day from which more can be claimed. */
  later?: string
  onverzendbaar: { code: OnverzendbaarCode; onderdeel: string }[]
}

/**
 * What is still to be claimed or taken back, and what cannot be. The memory of the link, not `stand`, says what was
 * claimed: a claim stays a claim when the right to the household ends, and a contact moment that cannot be claimed yet must
 * not look as if it was. `vandaag` is jjjj-mm-dd. Pure.
 */
export function declaratie(koppeling: Koppeling, vandaag: string): Declaratie {
  const { gewenst, geheugen } = koppeling
  if (!gewenst) return { regels: [], onverzendbaar: [] }
  const ids = new Set([...Object.keys(gewenst.contactmomenten ?? {}), ...contactmomentenIn(geheugen)])
  const bevindingen = [...ids].toSorted().map((id) => ({ id, bevinding: bekijk(koppeling, gewenst, id, vandaag) }))
  const later = bevindingen
    .flatMap(({ bevinding }) => (bevinding && 'later' in bevinding ? [bevinding.later] : []))
    .toSorted()[0]
  return {
    regels: bevindingen.flatMap(({ bevinding }) => (bevinding && 'regel' in bevinding ? [bevinding.regel] : [])),
    onverzendbaar: [
      ...bevindingen.flatMap(({ id, bevinding }) =>
        bevinding && 'codes' in bevinding
          ? bevinding.codes.map((code) => ({ code, onderdeel: `contactmomenten/${id}` }))
          : [],
      ),
      ...aangepast(gewenst),
    ],
    ...(later && { later }),
  }
}

/** Whose name travels otherwise than it is known; that holds no claim. */
function aangepast({ inwoners = {} }: Projectie): Declaratie['onverzendbaar'] {
  return Object.entries(inwoners)
    .filter(([, { naam }]) =>
      [naam?.voorvoegsel, naam?.partner?.voorvoegsel].some((deel) => (deel?.length ?? 0) > maxVoorvoegsel),
    )
    .map(([inwonerId]) => ({ code: 'voorvoegsel-past-niet' as const, onderdeel: `inwoners/${inwonerId}` }))
}

/** Every line of this household the insurer can have had; a verdict on another one is a fault of the insurer's. */
export function bekendeRegels(koppeling: Koppeling): Set<string> {
  const { gewenst, geheugen, huishoudenId } = koppeling
  const ids = new Set([...Object.keys(gewenst?.contactmomenten ?? {}), ...contactmomentenIn(geheugen)])
  return new Set(
    [...ids].flatMap((contactmomentId) => {
      const contact = { huishoudenId, contactmomentId }
      const claims = leesClaims(koppeling, contactmomentId)
      // The verdict may overtake the answer to the file: then the line is the one that would come next.
      const volgende = debetnummer(contact, (claims[0]?.volgnummer ?? 0) + 1)
      return [volgende, ...claims.flatMap((claim) => nummersVan(contact, claim))]
    }),
  )
}

function nummersVan(contactmoment: Contact, claim: Claim): string[] {
  const { volgnummer, credits } = claim
  const contact = genummerdAls(contactmoment, claim)
  const terug = Array.from({ length: credits + 1 }, (_, index) => creditnummer(contact, volgnummer, index + 1))
  return [debetnummer(contact, volgnummer), ...terug]
}

function bekijk(koppeling: Koppeling, gewenst: Projectie, contactmomentId: string, vandaag: string): Bevinding {
  const contact = { huishoudenId: koppeling.huishoudenId, contactmomentId }
  const claims = leesClaims(koppeling, contactmomentId)
  const staand = claims.filter((claim) => staat(koppeling, contact, claim))
  const goed = staand.find((claim) => klopt(claim, gewenst, contactmomentId))
  const terug = staand.filter((claim) => claim !== goed)
  if (wacht(koppeling, contactmomentId)) return { codes: ['ontvanger-keurt-af'] }
  if (terug.length > 0) return neemTerug(koppeling, contact, claims, terug)
  const oordeel = beoordeel(gewenst, contactmomentId, vandaag)
  if (goed || !oordeel) return undefined
  if (!('kan' in oordeel)) return oordeel
  const [laatste] = claims
  // Refused as it is: the same line again would be refused again, until somebody changes it.
  if (
    laatste &&
    isAfgekeurd(koppeling, debetnummer(genummerdAls(contact, laatste), laatste.volgnummer)) &&
    isZelfde(laatste, oordeel.kan)
  )
    return { codes: ['ontvanger-keurt-af'] }
  return { regel: debet(contact, claims, oordeel.kan) }
}

/**
 * A claim that is right no more goes back before another is made: as long as it stands, a new one would be paid twice. A
 * credit the insurer refused is offered again at the next change of the household.
 */
function neemTerug(koppeling: Koppeling, contact: Contact, claims: Claim[], terug: Claim[]): Bevinding {
  const kan = terug.filter(({ verzekerde }) => verzekerde !== undefined)
  const nu = kan.find(({ credits, creditVersie = 0 }) => credits === 0 || creditVersie < koppeling.gewensteVersie)
  if (nu) return { regel: credit(contact, claims, nu, koppeling.gewensteVersie) }
  return { codes: [kan.length > 0 ? 'ontvanger-keurt-af' : 'naam-ontbreekt'] }
}

function debet(
  contact: Contact,
  claims: Claim[],
  { inwonerId, verzekerde, prestatie }: Declareerbaar,
): Declaratieregel {
  const volgnummer = (claims[0]?.volgnummer ?? 0) + 1
  return {
    contactmomentId: contact.contactmomentId,
    soort: 'D',
    verzekerde,
    prestatie,
    referentienummer: debetnummer(contact, volgnummer),
    herinnering: schrijfClaims([{ volgnummer, inwonerId, prestatie, verzekerde, credits: 0 }, ...claims]),
  }
}

/** Says of the person and the visit what the claim said: at the insurer, under the BSN and the number of then. */
function credit(contactmoment: Contact, claims: Claim[], claim: Claim, creditVersie: number): Declaratieregel {
  const contact = genummerdAls(contactmoment, claim)
  const credits = claim.credits + 1
  return {
    contactmomentId: contact.contactmomentId,
    soort: 'C',
    verzekerde: claim.verzekerde!,
    prestatie: claim.prestatie,
    referentienummer: creditnummer(contact, claim.volgnummer, credits),
    voorgaande: debetnummer(contact, claim.volgnummer),
    herinnering: schrijfClaims(claims.map((ander) => (ander === claim ? { ...claim, credits, creditVersie } : ander))),
  }
}

/** Does the claim still say what is known? What is not known of the person does not make it wrong. */
function klopt(claim: Claim, gewenst: Projectie, contactmomentId: string): boolean {
  const contactmoment = gewenst.contactmomenten?.[contactmomentId]
  // Nobody took it back: it stands in another household, or is about somebody who left or died.
  if (!contactmoment) return true
  if (contactmoment.ingetrokkenOp) return false
  const nu = geclaimdeVelden(contactmoment)
  const { bsn, verzekering } = verzekerdOp(gewenst.inwoners?.[nu.inwonerId], nu.prestatie.datum)
  const { verzekerde } = claim
  const wie = { ...(bsn && { bsn }), ...verzekering }
  const zelfdePersoon =
    !verzekerde ||
    (['bsn', 'uzovi', 'verzekerdennummer'] as const).every(
      (veld) => (wie[veld] ?? verzekerde[veld]) === verzekerde[veld],
    )
  return zelfdePersoon && isZelfdePrestatie(claim, nu)
}

function isZelfde(claim: Claim, nieuw: Declareerbaar): boolean {
  return isZelfdePrestatie(claim, nieuw) && JSON.stringify(claim.verzekerde) === JSON.stringify(nieuw.verzekerde)
}

function isZelfdePrestatie(claim: Claim, nu: { inwonerId: string; prestatie: Prestatie }): boolean {
  const velden = ['datum', 'minuten', 'prestatiecode', 'tariefCenten', 'agbUitvoerder'] as const
  return claim.inwonerId === nu.inwonerId && velden.every((veld) => claim.prestatie[veld] === nu.prestatie[veld])
}
