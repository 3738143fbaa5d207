import { expect, test } from 'vitest'
import { handeling } from '../fixtures/gezin.ts'
import { beslisActiviteit, type Activiteit, type ActiviteitOpgave } from './activiteit.ts'
import { bevatPersoonsgegevens } from './bevat-persoonsgegevens.ts'
import { voorEnNa } from './voor-en-na.ts'

const wijken = new Set(['WK039219'])
const dock = handeling('dock')
const opgave: ActiviteitOpgave = {
  wijk: 'WK039219',
  naam: 'Formulierenbrigade',
  leefgebieden: ['Financiën'],
  sinds: '2026-06-15',
}
const leg = (anders: Partial<ActiviteitOpgave> = {}, door = dock, was?: Activiteit) =>
  beslisActiviteit(was, wijken, { soort: 'leg-vast', activiteitId: 'a-1', opgave: { ...opgave, ...anders } }, door)
const gelegd = (leg() as { activiteit: Activiteit }).activiteit
const weigering = (oordeel: ReturnType<typeof leg>) => ('weigering' in oordeel ? oordeel.weigering : 'geen')

test('an activity is put by an organisation, and put anew by her or the municipality; who said it first stays', () => {
  expect(gelegd).toEqual({ activiteitId: 'a-1', ...opgave, organisatie: 'dock' })
  expect(leg({}, dock, gelegd)).toEqual({ activiteit: gelegd })
  const beter = leg({ tot: '2026-12-01' }, handeling('gemeente'), gelegd)
  expect(beter).toEqual({ activiteit: { ...gelegd, tot: '2026-12-01' } })
  expect(weigering(leg({}, handeling('haarlem-effect'), gelegd))).toBe('niet-uw-woord')
})

test.each([
  [{ wijk: 'WK999999' }, 'wijk-onbekend'],
  [{ naam: 'Bel 06 12 34 56 78' }, 'bevat-persoonsgegevens'],
  [{ omschrijving: 'Mail jan@voorbeeld.example' }, 'bevat-persoonsgegevens'],
  [{ sinds: '2099-01-01' }, 'datum-onmogelijk'],
  [{ tot: '2026-06-15' }, 'dagen-verkeerd-om'],
])('%j is refused: %s', (anders, reden) => {
  expect(weigering(leg(anders))).toBe(reden)
})

test('it is withdrawn with a reason, once, and changes no more', () => {
  const trekIn = (was: Activiteit | undefined, reden: string) =>
    beslisActiviteit(was, wijken, { soort: 'trek-in', reden }, dock)
  expect(weigering(trekIn(undefined, 'x'))).toBe('activiteit-onbekend')
  const weg = (trekIn(gelegd, 'Dubbel') as { activiteit: Activiteit }).activiteit
  expect(weg.ingetrokken).toEqual({ door: 'dock', op: '2026-11-22T10:00:00Z', reden: 'Dubbel' })
  expect(trekIn(weg, 'Anders')).toEqual({ activiteit: weg })
  expect(weigering(leg({}, dock, weg))).toBe('activiteit-ingetrokken')
})

test.each([
  ['jan@voorbeeld.example', true],
  ['jan (at) voorbeeld', true],
  ['woont op 2035 AB', true],
  ['postcode 2035ab', true],
  ['0612345678', true],
  ['+31 (6) 12-34.56 78', true],
  ['burgerservicenummer 999990019', true],
  ['１２３４５６７８９', true],
  ['Sinds 2026 komen er 40 mensen', false],
  ['Van 9.00 tot 12.30 uur, 3 keer per week', false],
  ['In 2026 werd het meer', false],
  ['In 2026 is het meer', true],
])('%s: %s', (tekst, bevat) => {
  // The last is no postcode, and looks like one: rather too often than not.
  expect(bevatPersoonsgegevens(tekst)).toBe(bevat)
})

test('before and after are averages of what was told, the month it began in neither, nor months after it ended', () => {
  const cijfer = (maand: string, aantal: number | null, anders = {}) => ({
    maand,
    wijk: 'WK039219',
    wat: 'Financiën',
    aantal,
    ...anders,
  })
  const verteld = [
    cijfer('2025-11', 99),
    cijfer('2025-12', 20),
    cijfer('2026-05', 31),
    cijfer('2026-04', null),
    cijfer('2026-06', 80),
    cijfer('2026-07', 12),
    cijfer('2026-07', 50, { wijk: 'WK039218' }),
    cijfer('2026-07', 50, { wat: 'Huisvesting' }),
    cijfer('2026-12', 10),
    cijfer('2027-01', 99),
  ]
  expect(voorEnNa(gelegd, verteld)).toEqual([
    { leefgebied: 'Financiën', ervoor: { maanden: 2, perMaand: 25.5 }, erna: { maanden: 2, perMaand: 11 } },
  ])
  expect(voorEnNa({ ...gelegd, tot: '2026-10-01' }, verteld)[0]!.erna).toEqual({ maanden: 1, perMaand: 12 })
  expect(voorEnNa(gelegd, [])[0]).toEqual({ leefgebied: 'Financiën', ervoor: { maanden: 0 }, erna: { maanden: 0 } })
})
