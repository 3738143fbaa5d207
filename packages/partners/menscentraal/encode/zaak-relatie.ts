import type { Projectie } from '@wijkhub/model'
import { elementsOf, geenWaarde, namespaces } from '@wijkhub/stuf'
import { betrokkene, natuurlijkPersoon, relatie, type Persoon, type Relatiesoort, type ZaakRelatie } from '@wijkhub/zds'
import { waar } from './waar.ts'

const zkn = elementsOf(namespaces.ZKN)

/** A resident as a party of the case, to be reached where something is known to reach her by. */
export function inwonerRelatie(
  soort: Relatiesoort,
  inwonerId: string,
  persoon: Persoon & Pick<NonNullable<Projectie['inwoners']>[string], 'gezinsrol' | 'telefoonnummer' | 'emailadres'>,
  adres: Projectie['adres'],
): ZaakRelatie {
  const { telefoonnummer, emailadres, naam } = persoon
  const { verblijf, correspondentie } = waar(adres)
  const bereikbaar = telefoonnummer !== undefined || emailadres !== undefined
  const volledigeNaam = [naam?.voornamen, naam?.voorvoegsel, naam?.geslachtsnaam].filter(Boolean).join(' ')
  const contact = bereikbaar
    ? {
        ...(volledigeNaam && { naam: volledigeNaam }),
        ...(telefoonnummer && { telefoonnummer }),
        ...(emailadres && { emailadres }),
      }
    : undefined
  return relatie(soort, inwonerId, {
    omschrijving: persoon.gezinsrol,
    contact,
    correspondentie,
    gerelateerde: (werk) => natuurlijkPersoon(inwonerId, persoon, verblijf, werk),
  })
}

export function regisseurRelatie({ organisatie, medewerker }: NonNullable<Projectie['regisseur']>): ZaakRelatie {
  return relatie('heeftAlsVerantwoordelijke', 'regisseur', {
    omschrijving: organisatie,
    contact: medewerker,
    gerelateerde: (werk) =>
      betrokkene('medewerker', 'regisseur', werk, [
        zkn('identificatie', '', geenWaarde('nietOndersteund')),
        medewerker?.naam ? zkn('achternaam', medewerker.naam) : undefined,
      ]),
  })
}

export function organisatieRelatie(
  id: string,
  { organisatie, medewerker }: NonNullable<Projectie['betrokkenheden']>[string],
): ZaakRelatie {
  return relatie('heeftAlsOverigBetrokkene', id, {
    omschrijving: 'betrokken organisatie',
    contact: medewerker,
    gerelateerde: (werk) =>
      betrokkene('organisatorischeEenheid', id, werk, [organisatie ? zkn('naam', organisatie) : undefined]),
  })
}

/** ZDS demands an initiator: of a household of which nobody may be seen (any more) it is the team itself. */
export function wijkteamAlsInitiator(): ZaakRelatie {
  return relatie('heeftAlsInitiator', 'wijkteam', {
    gerelateerde: (werk) =>
      betrokkene('organisatorischeEenheid', 'wijkteam', werk, [
        zkn('identificatie', 'wijkteam'),
        zkn('naam', 'Sociaal wijkteam'),
      ]),
  })
}
