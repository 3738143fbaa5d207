import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import { meter, scores2013, scores2017 } from '../../fixtures/metingen.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { MetingOpgave } from './meet.ts'
import type { MetingCorrectie } from './wijzig-meting.ts'

const medewerker = { naam: 'Noor', medewerkerId: 'm-1' }
const kontext = meter('kontext', { medewerker })
const gemeente = meter('gemeente', { beheer: true })
const zorgbalans = meter('zorgbalans')
const opgave: MetingOpgave = {
  inwonerId: 'moeder',
  instrument: 'zrm-2013',
  datum: '2026-11-20',
  scores: scores2013({ Financiën: 2 }),
}
const zrm = { ...opgave, instrument: 'zrm-2017', scores: scores2017({ Financiën: 1 }) }
const web = { ...opgave, instrument: 'spinnenweb', scores: { Meedoen: 4, Zingeving: 10 } }
const meet = (meting: MetingOpgave): Opdracht => ({ soort: 'meet', meting })
const gemeten = (meting: MetingOpgave, door = kontext, van: Huishouden = gezin) => {
  const { huishouden, nieuweIds } = na(van, meet(meting), door)
  return { huishouden, metingId: nieuweIds!['metingId']! }
}
const wijzig = (metingId: string, correctie: MetingCorrectie): Opdracht => ({
  soort: 'wijzig-meting',
  metingId,
  correctie,
})
const reden = 'Verkeerd overgenomen'

test('who is involved measures a member with either ZRM and with what was agreed on here; it says who did and when', () => {
  const met2017 = gemeten(zrm)
  expect(met2017.huishouden.zrm[met2017.metingId]).toEqual({
    inwonerId: 'moeder',
    instrument: '2017',
    datum: '2026-11-20',
    afnemer: 'kontext',
    medewerker,
    scores: zrm.scores,
  })
  for (const een of [opgave, web]) {
    const { huishouden, metingId } = gemeten(een, zorgbalans)
    expect(huishouden.metingen[metingId]).toEqual({ ...een, afnemer: 'zorgbalans' })
    expect(huishouden.zrm).toEqual({})
  }
})

test.each([zrm, opgave])('the same measurement again is the one there is: %j', (een) => {
  const { huishouden, metingId } = gemeten(een)
  expect(na(huishouden, meet(een), kontext)).toMatchObject({ feiten: [], nieuweIds: { metingId } })
  expect(na(huishouden, meet(een), zorgbalans).feiten).toHaveLength(1)
})

test.each<[Partial<MetingOpgave>, string, string]>([
  [{ inwonerId: 'wie' }, 'inwoner-onbekend', 'inwonerId'],
  [{ instrument: 'zrm-1998' }, 'instrument-onbekend', 'instrument'],
  [{ scores: { Financiën: 2 } }, 'scores-onjuist', 'scores'],
  [{ scores: scores2013({ Financiën: 6 }) }, 'scores-onjuist', 'scores'],
  [{ scores: scores2013({ Financiën: 0 }) }, 'scores-onjuist', 'scores'],
  [{ scores: scores2013({ Middelengebruik: 3 }) }, 'scores-onjuist', 'scores'],
  [{ instrument: 'zrm-2017' }, 'scores-onjuist', 'scores'],
  [{ datum: '2026-11-23' }, 'datum-in-toekomst', 'datum'],
  [{ datum: '1990-05-04' }, 'datum-voor-geboorte', 'datum'],
])('half a measurement, one of nobody or of no day is none: %j', (anders, weigering, veld) => {
  expect(decide(gezin, meet({ ...opgave, ...anders }), kontext)).toEqual({ weigering, veld })
})

test('a municipality that agreed on nothing measures with the ZRM alone', () => {
  const zonder = handeling('kontext', {
    beleid: { betrokkenheid: [], noodtoegang: { uren: 8 }, naSluiten: { dagen: 365 } },
  })
  expect(decide(gezin, meet(web), zonder)).toEqual({ weigering: 'instrument-onbekend', veld: 'instrument' })
  expect(na(gezin, meet(opgave), zonder).feiten).toHaveLength(1)
})

test.each([
  ['zrm', zrm],
  ['metingen', opgave],
] as const)(
  'who measured corrects it, with a reason that stays in the fact; the same again is none (%s)',
  (deel, een) => {
    const { huishouden, metingId } = gemeten(een)
    const beter = na(huishouden, wijzig(metingId, { datum: '2026-11-19', scores: { Financiën: 4 }, reden }), kontext)
    expect(beter.feiten).toMatchObject([{ wijziging: { door: 'kontext', reden } }])
    expect(beter.huishouden[deel][metingId]).toEqual({
      ...huishouden[deel][metingId],
      datum: '2026-11-19',
      scores: { ...een.scores, Financiën: 4 },
    })
    expect(na(beter.huishouden, wijzig(metingId, { scores: { Financiën: 4 }, reden }), kontext).feiten).toEqual([])
  },
)

test.each<[MetingCorrectie, object]>([
  [
    { scores: { Financiën: 9 }, reden },
    { weigering: 'scores-onjuist', veld: 'scores' },
  ],
  [
    { scores: { Middelengebruik: 2 }, reden },
    { weigering: 'scores-onjuist', veld: 'scores' },
  ],
  [
    { datum: '2026-11-23', reden },
    { weigering: 'datum-in-toekomst', veld: 'datum' },
  ],
])('what could not be measured cannot be corrected to: %j', (correctie, weigering) => {
  const { huishouden, metingId } = gemeten(opgave)
  expect(decide(huishouden, wijzig(metingId, correctie), kontext)).toEqual(weigering)
})

test('of another only who decides here corrects, and on what she reads alone: a score put anew tells the one before', () => {
  const { huishouden, metingId } = gemeten(opgave, gemeente)
  const anders = (scores: Record<string, number>) => wijzig(metingId, { scores, reden })
  expect(decide(huishouden, anders({ Financiën: 4 }), kontext)).toEqual({ weigering: 'niet-uw-woord' })
  const metRegie = na(huishouden, { soort: 'benoem-regisseur', aanwijzing: { medewerker } }, kontext).huishouden
  expect(na(metRegie, anders({ Financiën: 4 }), kontext).feiten).toHaveLength(1)
  // Two domains of 2017 came of this one, and she reads one of the two.
  expect(decide(metRegie, anders({ 'Activiteiten Dagelijks Leven': 4 }), kontext)).toEqual({
    weigering: 'domein-onbekend',
    veld: 'scores',
  })
  expect(na(metRegie, wijzig(metingId, { datum: '2026-11-18', reden }), kontext).feiten).toHaveLength(1)
  expect(decide(metRegie, wijzig('onbekend', { reden }), kontext)).toEqual({
    weigering: 'rij-onbekend',
    veld: 'metingId',
  })
})

test('with an instrument that is no longer in use nothing is measured or corrected; what was measured stays, and is withdrawn', () => {
  const { huishouden, metingId } = gemeten(web)
  const zonder = handeling('kontext')
  expect(decide(huishouden, wijzig(metingId, { scores: { Meedoen: 5 }, reden }), zonder)).toEqual({
    weigering: 'instrument-onbekend',
    veld: 'metingId',
  })
  const trekIn: Opdracht = { soort: 'trek-in', wat: 'meting', id: metingId, reden }
  expect(na(huishouden, trekIn, zonder).huishouden.metingen).toEqual({})
})

test('of somebody who left since it is corrected all the same', () => {
  const { huishouden, metingId } = gemeten(opgave)
  const vertrek: Opdracht = {
    soort: 'meld-vertrek',
    inwonerId: 'moeder',
    vertrek: { per: '2026-11-21', reden: 'verhuisd' },
  }
  const weg = na(huishouden, vertrek, kontext).huishouden
  expect(na(weg, wijzig(metingId, { scores: { Justitie: 5 }, reden }), kontext).feiten).toHaveLength(1)
  expect(decide(weg, meet(opgave), kontext)).toEqual({ weigering: 'inwoner-onbekend', veld: 'inwonerId' })
})
