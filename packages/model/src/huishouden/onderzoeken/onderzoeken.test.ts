import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { agendaVan } from '../agenda/agenda-van.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { OnderzoekInhoud } from './onderzoeken.ts'

const kontext = handeling('kontext')
const gesprek: OnderzoekInhoud['gesprek'] = { op: '2026-11-20', deelnemers: ['inwoner', 'mantelzorger'] }
const inhoud = (anders: Partial<OnderzoekInhoud> = {}): OnderzoekInhoud => ({
  inwonerId: 'oma',
  gemeldOp: '2026-11-16',
  gesprek,
  leefgebieden: ['Basale ADL'],
  gewezenOp: { eigenPlan: '2026-11-16', clientondersteuning: '2026-11-17' },
  ...anders,
})
const begin = (anders?: Partial<OnderzoekInhoud>): Opdracht => ({ soort: 'begin-onderzoek', inhoud: inhoud(anders) })
const begonnen = na(gezin, begin(), kontext)
const onderzoekId = begonnen.nieuweIds!['onderzoekId']!
const wijzig = (anders?: Partial<OnderzoekInhoud>): Opdracht => ({
  soort: 'wijzig-onderzoek',
  onderzoekId,
  inhoud: inhoud(anders),
})
const verslag = (tekst = 'Hulp bij wassen', gegevenOp = '2026-11-21'): Opdracht => ({
  soort: 'geef-verslag',
  onderzoekId,
  verslag: { tekst, gegevenOp },
})
const reactie = (akkoord = true, op = '2026-11-22'): Opdracht => ({
  soort: 'leg-reactie-vast',
  onderzoekId,
  reactie: { op, akkoord, opmerkingen: 'Liever ’s ochtends' },
})
const trekIn: Opdracht = { soort: 'trek-onderzoek-in', onderzoekId, reden: 'Vergist' }
const metVerslag = na(begonnen.huishouden, verslag(), kontext).huishouden
const rij = (van = begonnen.huishouden) => van.onderzoeken[onderzoekId]!

test('an onderzoek has six weeks from the melding, and stands in the agenda until the resident has the report', () => {
  expect(rij()).toEqual({ ...inhoud(), uiterlijk: '2026-12-28', organisatie: 'kontext' })
  const wacht = { soort: 'onderzoek', id: onderzoekId, dag: '2026-12-28', organisatie: 'kontext' }
  expect(agendaVan(begonnen.huishouden)).toEqual([wacht])
  const eerder = na(begonnen.huishouden, wijzig({ gemeldOp: '2026-11-10' }), kontext).huishouden
  expect(agendaVan(eerder)).toEqual([{ ...wacht, dag: '2026-12-22' }])
  expect(agendaVan(metVerslag)).toEqual([])
  const door = handeling('kontext', { medewerker: { medewerkerId: 'm-1', naam: 'Noor' } })
  expect(agendaVan(na(gezin, begin(), door).huishouden)).toMatchObject([{ medewerkerId: 'm-1' }])
})

test('the same said again is the one there is; another organisation holds its own', () => {
  expect(na(begonnen.huishouden, begin(), kontext)).toMatchObject({ feiten: [], nieuweIds: { onderzoekId } })
  expect(na(begonnen.huishouden, wijzig(), kontext).feiten).toEqual([])
  expect(na(metVerslag, verslag(), kontext).feiten).toEqual([])
  const gereageerd = na(metVerslag, reactie(), kontext).huishouden
  expect(na(gereageerd, reactie(), kontext).feiten).toEqual([])
  const ook = na(begonnen.huishouden, begin(), handeling('zorgbalans'))
  expect(ook.nieuweIds).not.toEqual({ onderzoekId })
})

test('a report that is corrected is another one: what she said of the earlier is not of this one', () => {
  const gereageerd = na(metVerslag, reactie(false), kontext).huishouden
  expect(rij(gereageerd).reactie).toMatchObject({ akkoord: false, op: '2026-11-22' })
  const anders = na(gereageerd, verslag('Hulp bij wassen en koken'), kontext).huishouden
  expect(rij(anders)).toMatchObject({ verslag: { tekst: 'Hulp bij wassen en koken' } })
  expect(rij(anders)).not.toHaveProperty('reactie')
  expect(rij(na(gereageerd, reactie(true), kontext).huishouden).reactie).toMatchObject({ akkoord: true })
})

test.each<[string, Partial<OnderzoekInhoud>, object]>([
  ['a stranger', { inwonerId: 'wie' }, { weigering: 'inwoner-onbekend', veld: 'inwonerId' }],
  ['before her birth', { inwonerId: 'dochter', gemeldOp: '2018-01-01' }, { veld: 'gemeldOp' }],
  ['a melding of tomorrow', { gemeldOp: '2026-11-23' }, { weigering: 'datum-in-toekomst', veld: 'gemeldOp' }],
  ['a melding of long ago', { gemeldOp: '2006-11-23' }, { weigering: 'datum-onmogelijk', veld: 'gemeldOp' }],
  [
    'a conversation of tomorrow',
    { gesprek: { ...gesprek, op: '2026-11-23' } },
    { weigering: 'datum-in-toekomst', veld: 'gesprek/op' },
  ],
  [
    'a conversation before the melding',
    { gesprek: { ...gesprek, op: '2026-11-15' } },
    { weigering: 'datum-onmogelijk', veld: 'gesprek/op' },
  ],
  ['a plan before the melding', { gewezenOp: { eigenPlan: '2026-11-15' } }, { veld: 'gewezenOp/eigenPlan' }],
  [
    'support pointed out tomorrow',
    { gewezenOp: { clientondersteuning: '2026-11-23' } },
    { weigering: 'datum-in-toekomst', veld: 'gewezenOp/clientondersteuning' },
  ],
])('of %s there is no onderzoek, nor is one corrected to it', (_, anders, weigering) => {
  expect(decide(gezin, begin(anders), kontext)).toMatchObject(weigering)
  expect(decide(begonnen.huishouden, wijzig(anders), kontext)).toMatchObject(weigering)
})

test('a report is of a conversation that was held, on a day after it, and stays about the same resident', () => {
  const zonder = na(begonnen.huishouden, wijzig({ gesprek: undefined }), kontext).huishouden
  expect(rij(zonder).gesprek).toBeUndefined()
  expect(decide(zonder, verslag(), kontext)).toEqual({ weigering: 'gesprek-niet-gevoerd' })
  expect(decide(begonnen.huishouden, verslag('x', '2026-11-19'), kontext)).toEqual({
    weigering: 'datum-onmogelijk',
    veld: 'gegevenOp',
  })
  expect(decide(begonnen.huishouden, reactie(), kontext)).toEqual({ weigering: 'verslag-ontbreekt' })
  expect(decide(metVerslag, reactie(true, '2026-11-20'), kontext)).toMatchObject({ veld: 'op' })
  expect(decide(metVerslag, wijzig({ gesprek: undefined }), kontext)).toEqual({ weigering: 'gesprek-niet-gevoerd' })
  expect(decide(metVerslag, wijzig({ gesprek: { ...gesprek, op: '2026-11-22' } }), kontext)).toEqual({
    weigering: 'datum-onmogelijk',
    veld: 'gesprek/op',
  })
  expect(decide(metVerslag, wijzig({ inwonerId: 'moeder' }), kontext)).toEqual({ weigering: 'verslag-is-gegeven' })
  expect(rij(na(begonnen.huishouden, wijzig({ inwonerId: 'moeder' }), kontext).huishouden).inwonerId).toBe('moeder')
  const later = na(metVerslag, wijzig({ gesprek: { ...gesprek, op: '2026-11-21' } }), kontext).huishouden
  expect(rij(later)).toMatchObject({ verslag: { gegevenOp: '2026-11-21' }, gesprek: { op: '2026-11-21' } })
})

test('it is corrected also when she left since, by who holds it or who decides; its report by who holds it alone', () => {
  const weg = naFeiten(metVerslag, [
    { soort: 'lid-vertrokken', inwonerId: 'oma', per: '2026-11-22', reden: 'verhuisd' },
  ])
  expect(na(weg, wijzig({ leefgebieden: [] }), kontext).feiten).toMatchObject([{ soort: 'onderzoek-gewijzigd' }])
  const gemeente = handeling('gemeente')
  expect(na(metVerslag, wijzig({ leefgebieden: [] }), gemeente).feiten).toHaveLength(1)
  expect(na(metVerslag, trekIn, gemeente).huishouden.onderzoeken).toEqual({})
  const onbekend = { weigering: 'onderzoek-onbekend', veld: 'onderzoekId' }
  for (const opdracht of [verslag('Anders'), reactie()])
    expect(decide(metVerslag, opdracht, gemeente)).toEqual(onbekend)
  for (const opdracht of [wijzig({ leefgebieden: [] }), verslag('Anders'), reactie(), trekIn])
    expect(decide(metVerslag, opdracht, handeling('zorgbalans'))).toEqual(onbekend)
  const ingetrokken = na(metVerslag, trekIn, kontext)
  expect(ingetrokken.feiten).toMatchObject([{ intrekking: { door: 'kontext', reden: 'Vergist' } }])
  for (const opdracht of [wijzig(), verslag(), reactie(), trekIn])
    expect(decide(ingetrokken.huishouden, opdracht, kontext)).toEqual(onbekend)
})
