import { expect, test } from 'vitest'
import { handeling } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import { leegHuishouden } from '../huishouden.ts'
import { Aanmelding } from './aanmelding.ts'

const registreer = (geboortedatum: string, verwachteGeboortedatum?: string) =>
  decide(
    leegHuishouden,
    {
      soort: 'registreer-aanmelding',
      aanmelding: Aanmelding.parse({
        bronrecordId: 'K-1',
        medewerker: { naam: 'Werker' },
        grondslag: { wet: 'Wmo 2015' },
        adres: { straatnaam: 'Verzonnenstraat', huisnummer: 1, postcode: '9999XX', woonplaats: 'Haarlem' },
        inwoners: [
          {
            bronpersoonId: 'kind',
            naam: { nogGeenNaam: true },
            geboortedatum,
            geslacht: 'O',
            gezinsrol: 'kind',
            ...(verwachteGeboortedatum && { verwachteGeboortedatum }),
          },
        ],
      }),
      herkend: new Map(),
    },
    handeling('kontext'),
  )
const onmogelijk = { weigering: 'datum-onmogelijk', veld: 'inwoners/0/verwachteGeboortedatum' }

test.each([
  // The rule of a report of a birth: 42 days ago, and as long from now as a child is carried.
  ['2026-10-11', '2027-09-18'],
])('a child is expected from %s to %s', (eerste, laatste) => {
  for (const dag of [eerste, laatste]) expect(registreer('0000-00-00', dag)).toHaveProperty('feiten')
  for (const dag of ['2026-10-10', '2027-09-19']) expect(registreer('0000-00-00', dag)).toEqual(onmogelijk)
})

test('nobody is expected who has a birth date', () => {
  expect(registreer('2026-11-20', '2026-12-01')).toEqual(onmogelijk)
  expect(registreer('2026-11-00', '2026-12-01')).toEqual(onmogelijk)
  expect(registreer('0000-00-00')).toHaveProperty('feiten')
})
