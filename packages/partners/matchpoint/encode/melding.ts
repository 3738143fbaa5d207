import { adresVan, type Onverzendbaar, type OnverzendbaarCode, type Projectie } from '@wijkhub/model'
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
  const jeugdige = inwoner && jeugdigeVan(inwoner, adresVan(projectie, inwonerId))
  if (!gemeldOp || !gemeldDoor || !medewerker || !inwoner?.geboortedatum || !jeugdige) return undefined
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
    verwijderenOp: verwijderdatum(gemeldOp, inwoner.geboortedatum),
  }
}

function jeugdigeVan(inwoner: Inwoner, adres: Projectie['adres']): Melding['jeugdige'] | undefined {
  const { bsn, naam, geboortedatum, geslacht } = inwoner
  // With a BSN the index holds nothing else of the youth (art. 7.1.4.3), and follows a move in the BRP (art. 7.1.2.3).
  if (bsn) return { bsn }
  const { postcode, huisnummer, huisletter, huisnummertoevoeging } = adres ?? {}
  if (jeugdigeCodes(inwoner, adres).length > 0) return undefined
  return {
    naam: naam!,
    geboortedatum: geboortedatum!,
    geslacht: geslacht!,
    adres: {
      postcode: postcode!,
      huisnummer: huisnummer!,
      ...(huisletter && { huisletter }),
      ...(huisnummertoevoeging && { huisnummertoevoeging }),
    },
  }
}

type Inwoner = NonNullable<Projectie['inwoners']>[string]

/** Why the index could not look this youth up: it needs a BSN, or who she is and the house she lives in. */
function jeugdigeCodes(inwoner: Inwoner | undefined, adres: Projectie['adres']): OnverzendbaarCode[] {
  const { bsn, naam, geboortedatum, verwachteGeboortedatum, geslacht } = inwoner ?? {}
  if (bsn) return []
  const eisen: Partial<Record<OnverzendbaarCode, boolean>> = {
    'naam-ontbreekt': naam !== undefined && !naam.nogGeenNaam,
    'nog-niet-geboren': verwachteGeboortedatum === undefined,
    'geboortedatum-klopt-niet': geboortedatum !== undefined,
    'geslacht-niet-te-melden': geslacht !== undefined,
    'adres-soort-past-niet': adres?.soort === undefined || adres.soort === 'geen',
    'adres-ontbreekt': adres?.postcode !== undefined || adres?.soort === 'buitenland',
    'huisnummer-ontbreekt': !adres?.postcode || adres.huisnummer !== undefined,
  }
  return (Object.keys(eisen) as OnverzendbaarCode[]).filter((code) => !eisen[code])
}

/** The signals that cannot be told to the index, each with its reasons. */
export function nietTeMelden(projectie: Projectie, meldingen: ReadonlyMap<string, unknown>): Onverzendbaar[] {
  return [...meldingen]
    .filter(([, melding]) => melding === null)
    .flatMap(([signaalId]) => {
      const { inwonerId } = projectie.signalen![signaalId]!
      const inwoner = inwonerId === undefined ? undefined : projectie.inwoners?.[inwonerId]
      return jeugdigeCodes(inwoner, adresVan(projectie, inwonerId)).map((code) => ({
        code,
        onderdeel: `signalen/${signaalId}`,
      }))
    })
}
