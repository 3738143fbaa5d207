import { expect, test } from 'vitest'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { gezegd, mens } from '../../fixtures/gebeurtenissen.ts'
import { naFeiten } from '../../fixtures/gezin.ts'
import { adres, lees, leest, opgetekend } from '../../fixtures/tijdlijn.ts'
import type { Feit } from '../feiten.ts'
import { leegHuishouden } from '../huishouden.ts'
import { tijdlijnVan, type TijdlijnPlek } from './tijdlijn-van.ts'

test('what was registered together is told together, newest first, and whose it was only when it is one’s own', () => {
  const { regels } = lees(opgetekend(['dock', [gezegd.doel('Rust')]]))
  expect(regels.map(({ tekst, door }) => [tekst, door])).toEqual([
    ['Doel op Financiën “Rust”.', undefined],
    ['Kontext is betrokken.', 'kontext'],
    ['Mens2 Verzonnen hoort bij het huishouden.', 'kontext'],
    ['Mens1 Verzonnen hoort bij het huishouden.', 'kontext'],
    ['Het huishouden is geregistreerd.', 'kontext'],
  ])
})

test('an organisation that asked hears that it asked, and of before it was granted nothing of another', () => {
  const vraagt: Feit = {
    soort: 'betrokkenheid-gevraagd',
    betrokkenheidId: 'b-dock',
    betrokkenheid: {
      organisatie: 'dock',
      medewerker: { naam: 'Ali' },
      sinds: '2026-11-22',
      stand: 'gevraagd',
      opgave: { adres, grondslag: { wet: 'Wmo 2015' }, inwoners: { a: mens(1) } },
    },
  }
  const toegekend: Feit = {
    soort: 'betrokkenheid-toegekend',
    betrokkenheidId: 'b-dock',
    sinds: '2026-11-22',
    doel: 'Helpen',
    grondslag: { wet: 'Wmo 2015' },
    besluit: { door: 'kontext', op: '2026-11-22T10:00:00Z' },
  }
  const feiten = opgetekend([gezegd.doel('Voor haar')], ['dock', [vraagt]], [toegekend], [gezegd.doel('Voor ons')])
  const nu = naFeiten(
    leegHuishouden,
    feiten.map(({ gegevens }) => gegevens),
  )
  const tabel = {
    ...doelbinding,
    regelVoor: (wie: string) => ({ ...leest().regelVoor('kontext')!, audience: wie, naam: 'Dock' }),
  }
  const { regels } = tijdlijnVan(
    nu,
    feiten,
    { organisatie: 'dock', doelbinding: tabel },
    { na: undefined, hoogstens: 100 },
  )
  expect(regels.map(({ tekst }) => tekst)).toEqual([
    'Doel op Financiën “Voor ons”.',
    'Dock is betrokken.',
    'Dock vroeg om betrokken te zijn.',
  ])
})

test('a row that names less gives shorter sentences, and of a part it does not name no line', () => {
  const feiten = opgetekend([
    gezegd.vraag('a', 'Huur'),
    gezegd.doel('Rust'),
    gezegd.verwijzing(['a'], 'v'),
    gezegd.actie('Rust', 'x'),
  ])
  const velden = ['vragen.*.leefgebied', 'verwijzingen.*.naar', 'acties.*.status']
  expect(lees(feiten, leest({ velden })).regels.map(({ tekst }) => tekst)).toEqual([
    'Actie.',
    `een inwoner is verwezen naar ${doelbinding.regelVoor('schuldhulp')!.naam}.`,
    'Vraag van een inwoner over Financiën.',
    'Het huishouden is geregistreerd.',
  ])
})

test('an address that is secret now was secret then: it is not told that it became so', () => {
  const feiten = opgetekend([{ soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: 'kontext' }])
  expect(lees(feiten).regels.filter(({ op }) => op.includes('10:01'))).toEqual([])
})

test('page by page it is the same list, also where lines are of one moment, and facts out of order in time', () => {
  const feiten = opgetekend(
    [gezegd.doel('1'), gezegd.doel('2'), gezegd.doel('3')],
    [gezegd.doel('4')],
    [gezegd.doel('5')],
  )
  const later = feiten.map((feit) => (feit.opdrachtId === 'o-2' ? { ...feit, op: '2026-11-22T10:05:00.000Z' } : feit))
  const samen = later.map((feit) => (feit.opdrachtId === 'o-3' ? { ...feit, op: '2026-11-22T10:01:00.000Z' } : feit))
  const heel = lees(samen).regels
  expect(heel.map(({ tekst }) => tekst.slice(-3)).slice(0, 5)).toEqual(['4”.', '5”.', '3”.', '2”.', '1”.'])
  for (const hoogstens of [1, 2, 3, 100]) {
    const gelezen = []
    let na: TijdlijnPlek | undefined
    do {
      const { regels, volgende } = lees(samen, leest(), na, hoogstens)
      gelezen.push(...regels)
      na = volgende
    } while (na)
    expect(gelezen).toEqual(heel)
  }
})

test('a line that comes from no fact stands between the others by its moment, a page at a time', () => {
  const feiten = opgetekend(['dock', [gezegd.doel('Rust')]])
  const nu = naFeiten(
    leegHuishouden,
    feiten.map(({ gegevens }) => gegevens),
  )
  const ook = [{ op: '2026-11-22T10:00:30.000Z', tekst: 'Er was een melding.', organisatie: 'dock' }]
  const wie = { organisatie: 'kontext', doelbinding: leest(), ook }
  const een = tijdlijnVan(nu, feiten, wie, { na: undefined, hoogstens: 2 })
  expect(een.regels.map(({ tekst, door }) => [tekst, door])).toEqual([
    ['Doel op Financiën “Rust”.', undefined],
    ['Er was een melding.', undefined],
  ])
  const { regels } = tijdlijnVan(nu, feiten, wie, { na: een.volgende, hoogstens: 9 })
  expect(regels).toHaveLength(4)
  expect(regels).not.toContainEqual(expect.objectContaining({ tekst: 'Er was een melding.' }))
})
