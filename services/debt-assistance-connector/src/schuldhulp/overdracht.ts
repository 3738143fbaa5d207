import { regelVoor, type Projectie } from '@wijkhub/model'
import type { Schuldhulptraject } from './ddas.ts'
import type { Overdracht } from './wire.ts'

/** One referral as the debt-assistance system should hold it: what is compared, and what the message is made of. */
export interface Traject {
  traject: Schuldhulptraject
  overdracht: Omit<Overdracht['overdracht'], 'berichtreferentie' | 'versie'>
}

/**
 * The referrals of this household, by verwijzingId. The state of a referral is the partner's own and is left out, so
 * that telling us of an intake never makes us tell it back.
 */
export function trajectenVan(projectie: Projectie, gemeentecode: string): Map<string, Traject> {
  const ids = Object.keys(projectie.verwijzingen ?? {}).sort()
  return new Map(ids.map((id) => [id, trajectVan(projectie, id, gemeentecode)]))
}

function trajectVan(projectie: Projectie, verwijzingId: string, gemeentecode: string): Traject {
  const verwijzing = projectie.verwijzingen![verwijzingId]!
  const doorOrganisatie = vereist(verwijzing.doorOrganisatie, 'verwijzingen.doorOrganisatie')
  const personen = clientenVan(projectie, vereist(verwijzing.inwonerIds, 'verwijzingen.inwonerIds'))
  const regisseur = regisseurVan(projectie)
  return {
    traject: {
      gemeentecode,
      aanmelding: { startdatum: vereist(verwijzing.verwezenOp, 'verwijzingen.verwezenOp') },
      // DDAS knows one client or two (partners); a referral may name more, they all stand in `overdracht.clienten`.
      client: personen.slice(0, 2).map(({ persoon }) => ddasClient(persoon, projectie.adres)),
    },
    overdracht: {
      verwijzingId,
      verwezenDoor: regelVoor(doorOrganisatie)?.naam ?? doorOrganisatie,
      reden: vereist(verwijzing.reden, 'verwijzingen.reden'),
      clienten: personen.map(({ inwonerId, persoon: { naam, telefoonnummer, emailadres } }) => ({
        inwonerId,
        naam: vereist(naam, 'inwoners.naam'),
        ...(telefoonnummer && { telefoonnummer }),
        ...(emailadres && { emailadres }),
      })),
      vragen: vragenVan(projectie),
      ...(regisseur && { regisseur }),
    },
  }
}

type Persoon = NonNullable<Projectie['inwoners']>[string]

/** Eldest first: a debt-assistance trajectory is about the adults. */
function clientenVan(projectie: Projectie, inwonerIds: string[]) {
  const leeftijd = ({ inwonerId, persoon }: { inwonerId: string; persoon: Persoon }) =>
    `${persoon.geboortedatum} ${inwonerId}`
  return inwonerIds
    .map((inwonerId) => ({ inwonerId, persoon: vereist(projectie.inwoners?.[inwonerId], 'inwoners') }))
    .sort((a, b) => leeftijd(a).localeCompare(leeftijd(b)))
}

const geslachten = { M: 'Man', V: 'Vrouw', O: 'Onbekend' } as const

/** A BSN alone, or without one everything else (DDAS); the municipality may use the BSN (Wgs art. 8a). */
function ddasClient({ bsn, geboortedatum, geslacht }: Persoon, adres: Projectie['adres']) {
  if (bsn) return { Burgerservicenummer: bsn }
  const toevoeging = `${adres?.huisletter ?? ''}${adres?.huisnummertoevoeging ?? ''}`
  return {
    Geboortedatum: vereist(geboortedatum, 'inwoners.geboortedatum'),
    Geslachtsaanduiding: geslachten[vereist(geslacht, 'inwoners.geslacht')],
    Postcode: vereist(adres?.postcode, 'adres.postcode'),
    Huisnummer: String(vereist(adres?.huisnummer, 'adres.huisnummer')),
    ...(toevoeging && { Huisnummertoevoeging: toevoeging }),
  }
}

function vragenVan(projectie: Projectie) {
  return Object.entries(projectie.vragen ?? {})
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, { omschrijving, gesteldOp }]) => ({
      omschrijving: vereist(omschrijving, 'vragen.omschrijving'),
      gesteldOp: vereist(gesteldOp, 'vragen.gesteldOp'),
    }))
}

function regisseurVan({ regisseur }: Projectie): Overdracht['overdracht']['regisseur'] {
  if (!regisseur?.medewerker || !regisseur.organisatie) return undefined
  const { naam, functie, telefoonnummer, emailadres } = regisseur.medewerker
  return {
    organisatie: regelVoor(regisseur.organisatie)?.naam ?? regisseur.organisatie,
    naam,
    ...(functie && { functie }),
    ...(telefoonnummer && { telefoonnummer }),
    ...(emailadres && { emailadres }),
  }
}

/** A missing field is a defect of the doelbinding row, not something a partner or a resident can do. */
function vereist<T>(waarde: T | undefined, veld: string): T {
  if (waarde === undefined) throw new Error(`the doelbinding row of schuldhulp must name ${veld}`)
  return waarde
}
