import fc from 'fast-check'
import { isBsn, type Naam } from '@wijkhub/model'
import { datum, naam } from './arbitrary-velden.ts'

/** Random people, and where they live: mostly as most are, now and then as the door takes them too. */

const nummer = {
  straatnaam: naam(80),
  huisnummer: fc.integer({ min: 1, max: 99999 }),
  huisletter: fc.constantFrom('A', 'b'),
  huisnummertoevoeging: fc.constantFrom('bis2', '1-2', 'H', '101'),
  postcode: fc.constant('9999XX'),
  woonplaats: naam(80),
}
const genummerd = ['straatnaam', 'huisnummer', 'postcode', 'woonplaats'] as const
const geheim = fc.constant(true as const)

export const adres = fc.oneof(
  { weight: 6, arbitrary: fc.record(nummer, { requiredKeys: [...genummerd] }) },
  {
    weight: 1,
    arbitrary: fc.record(
      { ...nummer, geheim, aanduiding: fc.constantFrom('to' as const, 'by' as const) },
      { requiredKeys: [...genummerd] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { locatie: naam(80), woonplaats: naam(80), straatnaam: naam(80), postcode: fc.constant('9999XX'), geheim },
      { requiredKeys: ['locatie', 'woonplaats'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { soort: fc.constant('briefadres' as const), ...nummer },
      { requiredKeys: ['soort', ...genummerd] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ soort: fc.constant('geen' as const), reden: naam(200) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      soort: fc.constant('buitenland' as const),
      regels: fc.array(naam(80), { minLength: 1, maxLength: 6 }),
      land: naam(80),
    }),
  },
)

const naamgebruik = fc.constantFrom(
  'eigen' as const,
  'partner' as const,
  'partner-eigen' as const,
  'eigen-partner' as const,
)

const hoeZijHeet: fc.Arbitrary<Naam> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      { voornamen: naam(200), voorvoegsel: naam(10), geslachtsnaam: naam(200) },
      { requiredKeys: ['voornamen', 'geslachtsnaam'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        voornamen: naam(200),
        voorletters: naam(40),
        roepnaam: naam(80),
        voorvoegsel: naam(40),
        geslachtsnaam: naam(200),
        partner: fc.record({ voorvoegsel: naam(40), geslachtsnaam: naam(200) }, { requiredKeys: ['geslachtsnaam'] }),
        naamgebruik,
      },
      { requiredKeys: ['geslachtsnaam', 'partner'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ geslachtsnaam: naam(200) }) },
  { weight: 1, arbitrary: fc.record({ roepnaam: naam(80) }) },
  { weight: 1, arbitrary: fc.constant({ nogGeenNaam: true as const }) },
)

/** As it is known: mostly a day, now and then a month, a year or nothing (BRP). */
const geboren = fc
  .tuple(datum(1930, 2025), fc.constantFrom(10, 10, 10, 10, 10, 10, 7, 4, 0))
  .map(([dag, bekend]) => dag.slice(0, bekend) + '0000-00-00'.slice(bekend))

/** Only numbers of the official test range that pass the 11-proef (FACTS §9). */
const bsn = fc.integer({ min: 999900006, max: 999999990 }).map((start) => {
  let number = start
  while (!isBsn(String(number))) number = number >= 999999990 ? 999900006 : number + 1
  return String(number)
})

export const persoon = fc.record(
  {
    bsn,
    naam: hoeZijHeet,
    geboortedatum: geboren,
    geslacht: fc.constantFrom('M' as const, 'V' as const, 'O' as const),
    gezinsrol: fc.constantFrom(
      'ouder' as const,
      'kind' as const,
      'partner' as const,
      'grootouder' as const,
      'overig' as const,
    ),
    telefoonnummer: fc.stringMatching(/^(06[0-9]{8}|\+49[1-9][0-9]{9})$/),
    verzekering: fc.record({ uzovi: fc.constant('9999'), verzekerdennummer: fc.stringMatching(/^[0-9]{8}$/) }),
  },
  { requiredKeys: ['naam', 'geboortedatum', 'geslacht', 'gezinsrol'] },
)
