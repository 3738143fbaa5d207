import { regelVoor, type Projectie } from '@wijkhub/model'
import { verwijderdatum } from './verwijderdatum.ts'
import type { Melding } from './wire.ts'

/**
 * The meldingen the index should hold for this household, by signaalId. A melding whose day of removal has come is left
 * out: the index removes it by itself (art. 7.1.4.5 lid 2). `vandaag` is jjjj-mm-dd.
 */
export function meldingenVan(projectie: Projectie, vandaag: string): Map<string, Melding> {
  const meldingen = Object.keys(projectie.signalen ?? {})
    .sort()
    .map((signaalId) => meldingVan(projectie, signaalId))
    .filter((melding) => melding.verwijderenOp > vandaag)
  return new Map(meldingen.map((melding) => [melding.signaalId, melding]))
}

function meldingVan(projectie: Projectie, signaalId: string): Melding {
  const signaal = projectie.signalen![signaalId]!
  const gemeldOp = vereist(signaal.gemeldOp, 'signalen.gemeldOp')
  const gemeldDoor = vereist(signaal.gemeldDoor, 'signalen.gemeldDoor')
  const { naam, functie, telefoonnummer, emailadres } = vereist(signaal.medewerker, 'signalen.medewerker')
  const inwoner = vereist(projectie.inwoners?.[vereist(signaal.inwonerId, 'signalen.inwonerId')], 'inwoners')
  const geboortedatum = vereist(inwoner.geboortedatum, 'inwoners.geboortedatum')
  return {
    signaalId,
    jeugdige: jeugdigeVan(inwoner, geboortedatum, projectie.adres),
    meldingsbevoegde: {
      instantie: regelVoor(gemeldDoor)?.naam ?? gemeldDoor,
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
): Melding['jeugdige'] {
  if (bsn) return { bsn }
  const { voornamen, voorvoegsel, geslachtsnaam } = vereist(naam, 'inwoners.naam')
  const { postcode, huisnummer, huisletter, huisnummertoevoeging } = vereist(adres, 'adres')
  return {
    naam: { voornamen, ...(voorvoegsel && { voorvoegsel }), geslachtsnaam },
    geboortedatum,
    geslacht: vereist(geslacht, 'inwoners.geslacht'),
    adres: {
      postcode: vereist(postcode, 'adres.postcode'),
      huisnummer: vereist(huisnummer, 'adres.huisnummer'),
      ...(huisletter && { huisletter }),
      ...(huisnummertoevoeging && { huisnummertoevoeging }),
    },
  }
}

/** A missing field is a defect of the doelbinding row, not something a partner or a resident can do. */
function vereist<T>(waarde: T | undefined, veld: string): T {
  if (waarde === undefined) throw new Error(`the doelbinding row of matchpoint must name ${veld}`)
  return waarde
}
