import type { Naamgeving } from '@wijkhub/adapter-kit'
import { isVolledigeDatum, type Onverzendbaar, type OnverzendbaarCode, type Projectie } from '@wijkhub/model'
import type { Schuldhulptraject } from '@wijkhub/ddas'
import type { Overdracht } from '../wire.ts'

/** Of the municipality that refers: its code, and what its organisations are called. */
export interface Herkomst {
  gemeentecode: string
  naamVan: Naamgeving
}

/** DDAS knows one client or two (partners); a referral may name more. */
const meesteClienten = 2

/** One referral as the debt-assistance system should hold it: what is compared, and what the message is made of. */
export interface Traject {
  traject: Schuldhulptraject
  overdracht: Omit<Overdracht['overdracht'], 'berichtreferentie' | 'versie'>
}

/**
 * The referrals of this household, by verwijzingId. The state of a referral is the partner's own and is left out, so
 * that telling us of an intake never makes us tell it back. `null` is one of which not everything is known: what a link
 * holds may be less than a whole projection.
 */
export function trajectenVan(projectie: Projectie, van: Herkomst): Map<string, Traject | null> {
  const ids = Object.keys(projectie.verwijzingen ?? {}).sort()
  return new Map(ids.map((id) => [id, trajectVan(projectie, id, van) ?? null]))
}

function trajectVan(
  projectie: Projectie,
  verwijzingId: string,
  { gemeentecode, naamVan }: Herkomst,
): Traject | undefined {
  const { doorOrganisatie, verwezenOp, reden, inwonerIds } = projectie.verwijzingen![verwijzingId]!
  const personen = clientenVan(projectie, inwonerIds ?? [])
  const client = personen
    .map(({ persoon }) => ddasClient(persoon, projectie.adres))
    .filter((persoon) => persoon !== undefined)
  const clienten = personen.map(({ inwonerId, persoon }) => clientVan(inwonerId, persoon))
  const vragen = Object.entries(projectie.vragen ?? {})
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, { omschrijving, gesteldOp }]) => (omschrijving && gesteldOp ? { omschrijving, gesteldOp } : undefined))
  if (!doorOrganisatie || !verwezenOp || !reden || client.length === 0) return undefined
  if (!isCompleet(clienten) || !isCompleet(vragen)) return undefined
  const regisseur = regisseurVan(projectie, naamVan)
  return {
    traject: {
      gemeentecode,
      aanmelding: { startdatum: verwezenOp },
      client: client.slice(0, meesteClienten),
    },
    overdracht: {
      verwijzingId,
      verwezenDoor: naamVan(doorOrganisatie),
      reden,
      clienten,
      vragen,
      ...(regisseur && { regisseur }),
    },
  }
}

const isCompleet = <T>(rijen: (T | undefined)[]): rijen is T[] => !rijen.includes(undefined)

type Persoon = NonNullable<Projectie['inwoners']>[string]

/** Eldest first: a debt-assistance trajectory is about the adults. */
function clientenVan(projectie: Projectie, inwonerIds: string[]) {
  const leeftijd = ({ inwonerId, persoon }: { inwonerId: string; persoon: Persoon }) =>
    `${persoon.geboortedatum} ${inwonerId}`
  return inwonerIds
    .map((inwonerId) => ({ inwonerId, persoon: projectie.inwoners?.[inwonerId] ?? {} }))
    .sort((a, b) => leeftijd(a).localeCompare(leeftijd(b)))
}

function clientVan(inwonerId: string, { naam, telefoonnummer, emailadres }: Persoon) {
  if (!naam) return undefined
  return { inwonerId, naam, ...(telefoonnummer && { telefoonnummer }), ...(emailadres && { emailadres }) }
}

const geslachten = { M: 'Man', V: 'Vrouw', O: 'Onbekend' } as const

/** A BSN alone, or without one everything else (DDAS); the municipality may use the BSN (Wgs art. 8a). */
function ddasClient(persoon: Persoon, adres: Projectie['adres']): DdasClient | undefined {
  const { bsn, geboortedatum, geslacht } = persoon
  if (bsn) return { Burgerservicenummer: bsn }
  if (ddasCode(persoon, adres)) return undefined
  const toevoeging = `${adres?.huisletter ?? ''}${adres?.huisnummertoevoeging ?? ''}`
  return {
    Geboortedatum: geboortedatum!,
    Geslachtsaanduiding: geslachten[geslacht!],
    Postcode: adres!.postcode!,
    Huisnummer: String(adres!.huisnummer),
    ...(toevoeging && { Huisnummertoevoeging: toevoeging }),
  }
}

type DdasClient = NonNullable<Schuldhulptraject['client']>[number]

/** Why DDAS cannot hold this person without her BSN. */
function ddasCode({ geboortedatum, geslacht }: Persoon, adres: Projectie['adres']): OnverzendbaarCode | undefined {
  if (!isVolledigeDatum(geboortedatum)) return 'geboortedatum-onvolledig'
  if (!geslacht) return 'geslacht-niet-te-melden'
  if (adres?.soort && adres.soort !== 'geen') return 'adres-soort-past-niet'
  if (!adres?.postcode) return 'adres-ontbreekt'
  return adres.huisnummer === undefined ? 'huisnummer-ontbreekt' : undefined
}

/**
 * Who of a referral is not in its DDAS document and why; the others are, and all of them stand in `overdracht`. A
 * referral of which nobody fits is not handed over.
 */
export function buitenDdas(projectie: Projectie): Onverzendbaar[] {
  return Object.entries(projectie.verwijzingen ?? {}).flatMap(([verwijzingId, { inwonerIds = [] }]) => {
    const personen = clientenVan(projectie, inwonerIds).map(({ inwonerId, persoon }) => ({
      onderdeel: `inwoners/${inwonerId}`,
      code: persoon.bsn ? undefined : persoon.naam ? ddasCode(persoon, projectie.adres) : 'naam-ontbreekt',
    }))
    const past = personen.filter(({ code }) => code === undefined)
    const over = past.slice(meesteClienten).map(({ onderdeel }) => ({ onderdeel, code: 'te-veel-personen' as const }))
    const ontbreekt = personen.flatMap(({ onderdeel, code }) => (code === undefined ? [] : [{ onderdeel, code }]))
    return past.length > 0
      ? [...over, ...ontbreekt]
      : ontbreekt.map(({ code }) => ({ code, onderdeel: `verwijzingen/${verwijzingId}` }))
  })
}

function regisseurVan({ regisseur }: Projectie, naamVan: Naamgeving): Overdracht['overdracht']['regisseur'] {
  if (!regisseur?.medewerker?.naam || !regisseur.organisatie) return undefined
  const { naam, functie, telefoonnummer, emailadres } = regisseur.medewerker
  return {
    organisatie: naamVan(regisseur.organisatie),
    naam,
    ...(functie && { functie }),
    ...(telefoonnummer && { telefoonnummer }),
    ...(emailadres && { emailadres }),
  }
}
