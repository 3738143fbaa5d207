import type { Projectie } from '@wijkhub/model'
import type { Naamgeving } from '@wijkhub/adapter-kit'
import { verwijderdatum } from './verwijderdatum.ts'
import type { Melding } from '../wire.ts'

/**
 * The meldingen the index should hold for this household, by signaalId. A melding whose day of removal has come is left
 * out: the index removes it by itself (art. 7.1.4.5 lid 2). `null` is one of which not everything is known: what a link
 * holds may be less than a whole projection. `vandaag` is jjjj-mm-dd.
 */
export function meldingenVan(projectie: Projectie, vandaag: string, naamVan: Naamgeving): Map<string, Melding | null> {
  const meldingen = Object.keys(projectie.signalen ?? {})
    .sort()
    .map((signaalId) => [signaalId, meldingVan(projectie, signaalId, naamVan) ?? null] as const)
    .filter(([, melding]) => !melding || melding.verwijderenOp > vandaag)
  return new Map(meldingen)
}

function meldingVan(projectie: Projectie, signaalId: string, naamVan: Naamgeving): Melding | undefined {
  const { gemeldOp, gemeldDoor, medewerker, inwonerId } = projectie.signalen![signaalId]!
  const inwoner = inwonerId === undefined ? undefined : projectie.inwoners?.[inwonerId]
  const geboortedatum = inwoner?.geboortedatum
  const jeugdige = inwoner && geboortedatum && jeugdigeVan(inwoner, geboortedatum, projectie.adres)
  if (!gemeldOp || !gemeldDoor || !medewerker || !geboortedatum || !jeugdige) return undefined
  const { naam, functie, telefoonnummer, emailadres } = medewerker
  return {
    signaalId,
    jeugdige,
    meldingsbevoegde: {
      instantie: naamVan(gemeldDoor),
      naam,
      ...(functie && { functie }),
      ...(telefoonnummer && { telefoonnummer }),
      ...(emailadres && { emailadres }),
    },
    gemeldOp,
    verwijderenOp: verwijderdatum(gemeldOp, geboortedatum),
  }
}

function jeugdigeVan(
  { bsn, naam, geslacht }: NonNullable<Projectie['inwoners']>[string],
  geboortedatum: string,
  adres: Projectie['adres'],
): Melding['jeugdige'] | undefined {
  // With a BSN the index holds nothing else of the youth (art. 7.1.4.3), and follows a move in the BRP (art. 7.1.2.3).
  if (bsn) return { bsn }
  const { postcode, huisnummer, huisletter, huisnummertoevoeging } = adres ?? {}
  if (!naam || !geslacht || !postcode || !huisnummer) return undefined
  const { voornamen, voorvoegsel, geslachtsnaam } = naam
  return {
    naam: { voornamen, ...(voorvoegsel && { voorvoegsel }), geslachtsnaam },
    geboortedatum,
    geslacht,
    adres: {
      postcode,
      huisnummer,
      ...(huisletter && { huisletter }),
      ...(huisnummertoevoeging && { huisnummertoevoeging }),
    },
  }
}
