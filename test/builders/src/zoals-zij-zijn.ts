import type { Projectie } from '@wijkhub/model'
import fc from 'fast-check'

/** People and addresses as they are, for properties: one name, a partner's, part of a birth date, no address or another kind. */

const woord = fc.constantFrom('Ahmed', 'de Jong', 'Öztürk', 'van', 'Groot Esselink', 'X')
const voorvoegsel = fc.constantFrom('van', "in 't", 'de la Cruz y')
const achternaam = fc.record({ voorvoegsel, geslachtsnaam: woord }, { requiredKeys: ['geslachtsnaam'] })
const naam = fc.oneof(
  fc.record(
    {
      voornamen: woord,
      voorletters: fc.constantFrom('A.B.', 'IJ'),
      roepnaam: woord,
      voorvoegsel,
      geslachtsnaam: woord,
      partner: achternaam,
      naamgebruik: fc.constantFrom(
        'eigen' as const,
        'partner' as const,
        'partner-eigen' as const,
        'eigen-partner' as const,
      ),
    },
    { requiredKeys: ['geslachtsnaam'] },
  ),
  fc.record({ roepnaam: woord }),
  fc.constant({ nogGeenNaam: true as const }),
)
const geboortedatum = fc.constantFrom('2014-04-18', '2014-04-00', '2014-00-00', '0000-00-00', '1990-12-31')
const huis = { straatnaam: 'Verzonnenstraat', huisnummer: 7, postcode: '9999XX', woonplaats: 'Haarlem' }
const adres: fc.Arbitrary<Projectie['adres']> = fc.oneof(
  fc.constantFrom(undefined, huis, { ...huis, huisletter: 'b', aanduiding: 'to' as const }),
  fc.constantFrom({ soort: 'geen' as const }, { ...huis, soort: 'briefadres' as const }),
  fc.constant({ locatie: `Woonboot ${'x'.repeat(40)}`, postcode: '9999XX', woonplaats: 'Haarlem' }),
  fc.constant({ soort: 'buitenland' as const, land: 'België' }).map((elders) => ({
    ...elders,
    regels: ['Rue Inventée 1', '1000 Bruxelles'],
  })),
)

/** The same document with other names, birth dates and another address. */
export function zoalsZijZijn(projectie: Projectie): fc.Arbitrary<Projectie> {
  const personen = Object.entries(projectie.inwoners ?? {})
  const anders = fc.record({ naam, geboortedatum })
  return fc
    .tuple(fc.array(anders, { minLength: personen.length, maxLength: personen.length }), adres)
    .map(([wijzigingen, woont]) => {
      const { adres: _, ...rest } = projectie
      const inwoners = Object.fromEntries(personen.map(([id, persoon], i) => [id, { ...persoon, ...wijzigingen[i] }]))
      return { ...rest, ...(woont && { adres: woont }), ...(personen.length > 0 && { inwoners }) }
    })
}
