import { expect, test } from 'vitest'
import { handeling } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import { leegHuishouden } from '../huishouden.ts'
import { Aanmelding } from './aanmelding.ts'

const registreer = (...toestemmingen: object[]) =>
  decide(
    leegHuishouden,
    {
      soort: 'registreer-aanmelding',
      aanmelding: Aanmelding.parse({
        bronrecordId: 'K-1',
        medewerker: { naam: 'Werker' },
        grondslag: { wet: 'AVG toestemming' },
        adres: { straatnaam: 'Verzonnenstraat', huisnummer: 1, postcode: '9999XX', woonplaats: 'Haarlem' },
        inwoners: [
          {
            bronpersoonId: 'zij',
            naam: { voornamen: 'Anna', geslachtsnaam: 'Verzonnen' },
            geboortedatum: '1990-05-05',
            geslacht: 'V',
            gezinsrol: 'ouder',
          },
        ],
        toestemmingen: toestemmingen.map((woord) => ({
          bronpersoonId: 'zij',
          voor: 'schuldhulp',
          gegevenOp: '2026-11-01',
          ...woord,
        })),
      }),
      herkend: new Map(),
    },
    handeling('kontext'),
  )

test('consent is no ground where there is none, or where all of it ended today or before', () => {
  const ontbreekt = { weigering: 'toestemming-ontbreekt', veld: 'grondslag/wet' }
  expect(registreer()).toEqual(ontbreekt)
  expect(registreer({ tot: '2026-11-22' }, { tot: '2026-11-10', voor: 'cjg' })).toEqual(ontbreekt)
  expect(registreer({ tot: '2026-11-23' })).toHaveProperty('feiten')
  expect(registreer({ tot: '2026-11-10' }, { voor: 'cjg' })).toHaveProperty('feiten')
})
