import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import type { Zicht } from '../tijdlijn/zicht.ts'
import { geenZin, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './leden.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'inwoner-geregistreerd': ({ inwonerId }, zicht) =>
    zicht.nieuw('inwoners', inwonerId, () => zin(zicht.naam(inwonerId), 'hoort bij het huishouden')),
  'inwoner-gewijzigd': ({ inwonerId }, zicht) =>
    zicht.nieuw('inwoners', inwonerId, (rij, was) =>
      zin(`Van ${zicht.naam(inwonerId)} is gewijzigd:`, veranderd(rij, was).join(', ')),
    ),
  'gegevens-bevestigd': geenZin,
  'lid-vertrokken': ({ inwonerId }, zicht) => vertrokken(inwonerId, zicht),
  'inwoner-overleden': ({ inwonerId }, zicht) => vertrokken(inwonerId, zicht),
  // Where to is in the document, for whoever may have it.
  verhuisd: (_, zicht) => zicht.stuk('adres', () => zin('Het huishouden is verhuisd')),
  'tweede-adres-gewijzigd': (_, zicht) => zicht.stuk('tweedeAdres', () => zin('Er is een tweede adres')),
  'geheimhouding-gemeld': geenZin,
  'bsn-geverifieerd': ({ inwonerId }, zicht) =>
    zicht.nieuw('inwoners', inwonerId, () => zin('Het BSN van', zicht.naam(inwonerId), 'is nagegaan')),
}

const veldnamen: Readonly<Record<string, string>> = {
  bsn: 'BSN',
  bsnStatus: 'hoe het BSN is nagegaan',
  verwachteGeboortedatum: 'verwachte geboortedatum',
  emailadres: 'e-mailadres',
}

/** Which fields of a person the reader saw become other ones. */
function veranderd(rij: object, was: object = {}): string[] {
  const [nu, toen] = [rij as Record<string, unknown>, was as Record<string, unknown>]
  const velden = new Set([...Object.keys(toen), ...Object.keys(nu)])
  return [...velden].filter((veld) => !zelfdeInhoud(toen[veld], nu[veld])).map((veld) => veldnamen[veld] ?? veld)
}

/** That she died is said where the document says so; why somebody left nowhere. */
function vertrokken(inwonerId: string, zicht: Zicht): string | undefined {
  return zicht.vertrokken(inwonerId, (nu) =>
    zin(zicht.naam(inwonerId), nu?.vertrokken?.overleden ? 'is overleden' : 'hoort niet meer bij het huishouden'),
  )
}
