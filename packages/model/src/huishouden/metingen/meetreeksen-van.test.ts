import { expect, test } from 'vitest'
import { gezin, naFeiten } from '../../fixtures/gezin.ts'
import { scores2013, scores2017, spinnenweb } from '../../fixtures/metingen.ts'
import { Feit } from '../feiten.ts'
import { metAlleDelen } from '../huishouden.ts'
import type { Projectie } from '../../doelbinding/projectie.ts'
import { zrmInstrumenten } from '../../velden/instrument.ts'
import { Meetreeksen, meetreeksenVan } from './meetreeksen-van.ts'

const zrm = (datum: string, financiën: 1 | 2 | 3 | 4 | 5, inwonerId = 'moeder') => ({
  inwonerId,
  instrument: '2017' as const,
  datum,
  afnemer: 'kontext',
  scores: scores2017({ Financiën: financiën }),
})
const ander = (datum: string, scores: Record<string, number>, instrument = 'zrm-2013') => ({
  inwonerId: 'moeder',
  instrument,
  datum,
  afnemer: 'gemeente',
  scores,
})
const reeksenVan = (document: Omit<Projectie, 'huishoudenId'>) =>
  meetreeksenVan({ huishoudenId: 'h-1', ...document }, [...zrmInstrumenten, spinnenweb]).reeksen
const domein = (reeks: ReturnType<typeof reeksenVan>[number] | undefined, naam: string) =>
  reeks?.domeinen.find(({ domein }) => domein === naam)

test('per person and instrument a line for each domain, in the order of days, whoever measured and in whatever order it was told', () => {
  const later = { a: zrm('2026-11-20', 4), z: zrm('2026-02-01', 1), m: zrm('2026-06-01', 2, 'oma') }
  const [moeder, oma] = reeksenVan({ zrm: later })
  expect(moeder).toMatchObject({ inwonerId: 'moeder', instrument: 'zrm-2017', laagste: 1, hoogste: 5 })
  expect(moeder!.domeinen).toHaveLength(13)
  expect(domein(moeder, 'Financiën')).toEqual({
    domein: 'Financiën',
    scores: [
      { metingId: 'z', datum: '2026-02-01', score: 1, afnemer: 'kontext' },
      { metingId: 'a', datum: '2026-11-20', score: 4, afnemer: 'kontext' },
    ],
    verschil: 3,
  })
  expect(oma!.inwonerId).toBe('oma')
  expect(domein(oma, 'Financiën')).not.toHaveProperty('verschil')
})

test('two instruments are two lines: one of 2013 is never subtracted from one of 2017, and says what became of its domain', () => {
  const reeksen = reeksenVan({
    zrm: { b: zrm('2026-11-20', 5) },
    metingen: { a: ander('2026-02-01', scores2013({ Financiën: 1 })) },
  })
  expect(reeksen.map(({ instrument }) => instrument)).toEqual(['zrm-2013', 'zrm-2017'])
  for (const reeks of reeksen) expect(domein(reeks, 'Financiën')).not.toHaveProperty('verschil')
  const ook = (naam: string) => domein(reeksen[0], naam)!.ook
  expect(ook('Financiën')).toEqual({ instrument: 'zrm-2017', domeinen: ['Financiën'], vergelijkbaar: true })
  expect(ook('Verslaving')).toMatchObject({ domeinen: ['Middelengebruik'], vergelijkbaar: false })
  expect(ook('Dagbesteding')).toMatchObject({
    domeinen: ['Werk & Opleiding', 'Tijdsbesteding'],
    vergelijkbaar: false,
  })
  expect(domein(reeksen[1], 'Financiën')).not.toHaveProperty('ook')
})

test('the target stands with its line, also where nothing was measured yet', () => {
  const doelscore = {
    inwonerId: 'moeder',
    instrument: 'zrm-2017',
    domein: 'Huisvesting',
    score: 4,
    gesteldOp: '2026-11-20',
  }
  const [reeks, ...rest] = reeksenVan({ doelscores: { d: { ...doelscore, bron: 'kontext' } } })
  expect(rest).toEqual([])
  expect(reeks!.domeinen).toEqual([
    { domein: 'Huisvesting', scores: [], doelscore: { doelscoreId: 'd', score: 4, gesteldOp: '2026-11-20' } },
  ])
})

test('a target of somebody else, or with another instrument, makes no line here', () => {
  const doel = (inwonerId: string, instrument: string, domein: string) => ({
    inwonerId,
    instrument,
    domein,
    score: 4,
    gesteldOp: '2026-11-20',
    bron: 'kontext',
  })
  const doelscores = {
    a: doel('moeder', 'zrm-2017', 'Financiën'),
    b: doel('oma', 'zrm-2017', 'Huisvesting'),
    c: doel('moeder', 'zrm-2013', 'Verslaving'),
  }
  const lijnen = reeksenVan({ doelscores }).map(
    ({ inwonerId, instrument, domeinen }) =>
      `${inwonerId} ${instrument} ${domeinen.map((een) => een.domein).join(', ')}`,
  )
  expect(lijnen).toEqual(['moeder zrm-2013 Verslaving', 'moeder zrm-2017 Financiën', 'oma zrm-2017 Huisvesting'])
})

test('it is made of the document of the reader alone: of a score she does not read there is no point, of no score no line', () => {
  const { Justitie: _, ...gelezen } = scores2017({ Financiën: 2 })
  const deels = { ...zrm('2026-06-01', 2), scores: gelezen, afnemer: undefined }
  const [reeks] = reeksenVan({ zrm: { a: zrm('2026-02-01', 1), b: deels } })
  expect(domein(reeks, 'Justitie')!.scores.map(({ metingId }) => metingId)).toEqual(['a'])
  expect(domein(reeks, 'Financiën')!.scores[1]).toEqual({ metingId: 'b', datum: '2026-06-01', score: 2 })
  const [alleen] = reeksenVan({ zrm: { b: deels } })
  expect(domein(alleen, 'Justitie')).toBeUndefined()
  expect(reeksenVan({})).toEqual([])
})

test('what was measured with an instrument that is no longer in use is still a line, without what it was called', () => {
  const metingen = { a: ander('2026-02-01', { Meedoen: 4 }, 'spinnenweb'), b: ander('2026-03-01', { Oud: 2 }, 'weg') }
  const [web, weg] = reeksenVan({ metingen })
  expect(web).toMatchObject({ naam: 'Spinnenweb', laagste: 0, hoogste: 10 })
  expect(weg).toEqual({
    inwonerId: 'moeder',
    instrument: 'weg',
    domeinen: [{ domein: 'Oud', scores: [{ metingId: 'b', datum: '2026-03-01', score: 2, afnemer: 'gemeente' }] }],
  })
})

test('an answer keeps to its contract', () => {
  const id = '11111111-1111-4111-8111-111111111111'
  const document = { huishoudenId: id, zrm: { [id]: zrm('2026-02-01', 1, id) } }
  expect(Meetreeksen.safeParse(meetreeksenVan(document, zrmInstrumenten)).error).toBeUndefined()
})

test('what was stored of measurements before there were others still reads, and is the beginning of a line', () => {
  const id = (nummer: number) => `11111111-1111-4111-8111-${String(nummer).padStart(12, '0')}`
  const meting = { inwonerId: id(1), instrument: '2017', datum: '2026-01-10', afnemer: 'kontext', scores: scores2017() }
  const intrekking = { door: 'kontext', op: '2026-01-11T10:00:00Z', reden: 'Vergist' }
  const bewaard = [
    { soort: 'zrm-gemeten', metingId: id(2), meting },
    { soort: 'zrm-gemeten', metingId: id(3), meting },
    { soort: 'meting-ingetrokken', metingId: id(3), intrekking },
  ].map((feit) => Feit.parse(JSON.parse(JSON.stringify(feit))))
  const { metingen: _, doelscores: __, ...toen } = gezin
  const { zrm: gemeten, metingen } = naFeiten(metAlleDelen(toen as typeof gezin), bewaard)
  const [reeks] = reeksenVan({ zrm: gemeten, metingen })
  expect(domein(reeks, 'Financiën')!.scores).toEqual([
    { metingId: id(2), datum: '2026-01-10', score: 3, afnemer: 'kontext' },
  ])
})
