import { expect, test } from 'vitest'
import { gezin, handeling } from '../fixtures/gezin.ts'
import { noemtInwoner, woordenVan } from './noemt-inwoner.ts'
import { beslisVerhaal, magVerhaalLezen, type BewaardVerhaal, type VerhaalOpdracht } from './verhaal.ts'

const wijken = new Set(['WK039219'])
const sam = { naam: 'Sam de Wit' }
const noor = { naam: 'Noor Verzonnen' }
const opgave = { wijk: 'WK039219', leefgebieden: ['Financiën' as const], tekst: 'Samen de post doen scheelt zorgen.' }
const doe = (was: BewaardVerhaal | undefined, opdracht: VerhaalOpdracht, als = 'dock', noemt = false) =>
  beslisVerhaal(was, { wijken, noemt }, opdracht, handeling(als))
const schrijf = (anders: object = {}): VerhaalOpdracht => ({
  soort: 'schrijf',
  verhaalId: 'v-1',
  opgave: { ...opgave, medewerker: sam, ...anders },
})
const lees = (akkoord: boolean, anders: object = { medewerker: noor }): VerhaalOpdracht => ({
  soort: 'beoordeel',
  oordeel: { akkoord, ...anders },
})
const trekIn: VerhaalOpdracht = { soort: 'trek-in', reden: 'Klopt niet' }
const van = (uitkomst: ReturnType<typeof doe>) => (uitkomst as { verhaal: BewaardVerhaal }).verhaal
const weigering = (uitkomst: ReturnType<typeof doe>) => ('weigering' in uitkomst ? uitkomst.weigering : 'geen')
const geschreven = van(doe(undefined, schrijf()))
const getoond = van(doe(geschreven, lees(true)))

test('it shows once another than who wrote it read it; written anew it waits again', () => {
  expect(geschreven).toEqual({
    verhaalId: 'v-1',
    ...opgave,
    stand: 'wacht',
    organisatie: 'dock',
    schrijver: 'dock sam de wit',
  })
  expect(weigering(doe(geschreven, lees(true, { medewerker: { naam: ' sam de WIT' } })))).toBe('zelf-geschreven')
  expect(weigering(doe(geschreven, lees(true, {})))).toBe('medewerker-ontbreekt')
  expect(getoond.stand).toBe('getoond')
  expect(van(doe(getoond, schrijf({ tekst: 'Anders' }))).stand).toBe('wacht')
  const afgewezen = van(doe(geschreven, lees(false, { medewerker: noor, reden: 'Te herkennen' })))
  expect(afgewezen).toMatchObject({ stand: 'afgewezen', reden: 'Te herkennen' })
  expect(van(doe(afgewezen, lees(true)))).not.toHaveProperty('reden')
  expect(weigering(doe(geschreven, lees(false)))).toBe('reden-ontbreekt')
})

test('a worker of the register is known by her id, whatever she is called', () => {
  const met = (naam: string) => ({ ...handeling('dock'), medewerker: { medewerkerId: 'm-1', naam } })
  const uitkomst = beslisVerhaal(undefined, { wijken, noemt: false }, schrijf({ medewerker: undefined }), met('Sam'))
  const oordeel = beslisVerhaal(van(uitkomst), { wijken, noemt: false }, lees(true, {}), met('S. de Wit'))
  expect(weigering(oordeel)).toBe('zelf-geschreven')
})

test('before it shows who wrote it and the municipality read it; to others there is none', () => {
  const leest = (verhaal: BewaardVerhaal) =>
    ['dock', 'gemeente', 'haarlem-effect'].map((als) => magVerhaalLezen(verhaal, handeling(als)))
  expect([leest(geschreven), leest(getoond)]).toEqual([
    [true, true, false],
    [true, true, true],
  ])
  for (const opdracht of [lees(true), trekIn])
    expect(weigering(doe(geschreven, opdracht, 'haarlem-effect'))).toBe('verhaal-onbekend')
  expect(weigering(doe(undefined, lees(true)))).toBe('verhaal-onbekend')
  for (const opdracht of [lees(true), trekIn, schrijf()])
    expect(weigering(doe(getoond, opdracht, 'haarlem-effect'))).toBe('niet-uw-woord')
  expect(van(doe(geschreven, lees(true), 'gemeente')).stand).toBe('getoond')
})

test.each([
  [{ wijk: 'WK999999' }, false, 'wijk-onbekend'],
  [{ tekst: 'Zij belt 06 1234 5678' }, false, 'bevat-persoonsgegevens'],
  [{ medewerker: undefined }, false, 'medewerker-ontbreekt'],
  [{}, true, 'noemt-inwoner'],
])('%j (a name: %s) is refused: %s', (anders, noemt, reden) => {
  expect(weigering(doe(undefined, schrijf(anders), 'dock', noemt))).toBe(reden)
})

test('who reads it knows other households: a name she knows is refused then', () => {
  expect(weigering(doe(geschreven, lees(true), 'dock', true))).toBe('noemt-inwoner')
  expect(van(doe(geschreven, lees(false, { medewerker: noor, reden: 'Een naam' }), 'dock', true)).stand).toBe(
    'afgewezen',
  )
})

test('what is withdrawn shows no more, once, and is not judged or written any more', () => {
  const weg = van(doe(getoond, trekIn))
  expect(weg).toMatchObject({ stand: 'ingetrokken', reden: 'Klopt niet' })
  expect(van(doe(weg, trekIn))).toBe(weg)
  expect([weigering(doe(weg, lees(true))), weigering(doe(weg, schrijf()))]).toEqual([
    'verhaal-ingetrokken',
    'verhaal-ingetrokken',
  ])
})

test.each([
  ['Toen kwam Anna binnen', true],
  ['toen kwam ANNA binnen', true],
  ['Änna’s post', true],
  ['Mevrouw verzonnen kreeg een brief', true],
  ['Mila', true],
  ['Op dinsdag komen er bewoners', false],
  ['Annapaulowna', false],
])('%s names somebody who lives or lived there: %s', (tekst, noemt) => {
  expect(noemtInwoner(woordenVan(tekst), gezin)).toBe(noemt)
  const { inwoners } = gezin
  const weg = Object.fromEntries(
    Object.entries(inwoners).map(([id, persoon]) => [id, { persoon, per: '2026-11-01', reden: 'verhuisd' as const }]),
  )
  expect(noemtInwoner(woordenVan(tekst), { inwoners: {}, vertrokken: weg })).toBe(noemt)
})

test('by any of her names, also the one she is called by and that of her partner', () => {
  const moeder = gezin.inwoners['moeder']!
  const naam = { roepnaam: 'Pien', partner: { geslachtsnaam: 'Wondergem' } }
  const met = { ...gezin, inwoners: { moeder: { ...moeder, naam } } }
  expect(['Pien', 'Wondergem', 'Teun'].map((woord) => noemtInwoner(woordenVan(woord), met))).toEqual([
    true,
    true,
    false,
  ])
})
