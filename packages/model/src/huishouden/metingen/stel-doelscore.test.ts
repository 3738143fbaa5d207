import { expect, test } from 'vitest'
import { gezin, na } from '../../fixtures/gezin.ts'
import { meter } from '../../fixtures/metingen.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'
import { geldendeDoelscore } from './geldende-doelscore.ts'
import type { DoelscoreOpgave } from './stel-doelscore.ts'

const kontext = meter('kontext')
const gemeente = meter('gemeente', { beheer: true })
const opgave: DoelscoreOpgave = { inwonerId: 'moeder', instrument: 'zrm-2017', domein: 'Financiën', score: 4 }
const stel = (anders: Partial<DoelscoreOpgave> = {}): Opdracht => ({
  soort: 'stel-doelscore',
  doelscore: { ...opgave, ...anders },
})
const gesteld = na(gezin, stel(), kontext)
const doelscoreId = gesteld.nieuweIds!['doelscoreId']!

test('one target per person, instrument and domain, in the place of the one before; the same again is no fact', () => {
  expect(gesteld.huishouden.doelscores[doelscoreId]).toEqual({ ...opgave, gesteldOp: '2026-11-22', bron: 'kontext' })
  expect(na(gesteld.huishouden, stel(), kontext)).toMatchObject({ feiten: [], nieuweIds: { doelscoreId } })
  const later = meter('kontext', { vandaag: '2026-12-01' })
  const hoger = na(gesteld.huishouden, stel({ score: 5 }), later)
  expect(hoger.huishouden.doelscores).toEqual({
    [doelscoreId]: { ...opgave, score: 5, gesteldOp: '2026-12-01', bron: 'kontext' },
  })
  for (const anders of [{ instrument: 'zrm-2013' }, { inwonerId: 'oma' }, { domein: 'Huisvesting' }])
    expect(Object.keys(na(gesteld.huishouden, stel(anders), kontext).huishouden.doelscores)).toHaveLength(2)
})

test.each<[Partial<DoelscoreOpgave>, string, string]>([
  [{ inwonerId: 'wie' }, 'inwoner-onbekend', 'inwonerId'],
  [{ instrument: 'zrm-1998' }, 'instrument-onbekend', 'instrument'],
  [{ domein: 'Verslaving' }, 'domein-onbekend', 'domein'],
  [{ domein: 'Lichamelijke gezondheid' }, 'domein-onbekend', 'domein'],
  [{ instrument: 'spinnenweb', domein: 'Meedoen' }, 'domein-onbekend', 'domein'],
  [{ score: 6 }, 'score-onjuist', 'score'],
])('a target off the scale, or on what she does not read, is refused: %j', (anders, weigering, veld) => {
  expect(decide(gezin, stel(anders), kontext)).toEqual({ weigering, veld })
})

test('that there is a target on a domain one does not read, no refusal tells', () => {
  const lichaam = { domein: 'Lichamelijke gezondheid' }
  const { huishouden } = na(gezin, stel(lichaam), gemeente)
  for (const score of [4, 5])
    expect(decide(huishouden, stel({ ...lichaam, score }), kontext)).toEqual(
      decide(gezin, stel({ ...lichaam, score }), kontext),
    )
})

test('another one is put anew by who stated it or who decides here, and withdrawn once', () => {
  const { huishouden } = gesteld
  expect(decide(huishouden, stel({ score: 5 }), meter('zorgbalans', { doelbinding: alles }))).toEqual({
    weigering: 'niet-uw-woord',
  })
  expect(na(huishouden, stel({ score: 5 }), gemeente).huishouden.doelscores[doelscoreId]).toMatchObject({
    score: 5,
    bron: 'gemeente',
  })
  const trekIn: Opdracht = { soort: 'trek-in', wat: 'doelscore', id: doelscoreId, reden: 'Niet haar woord' }
  const weg = na(huishouden, trekIn, kontext).huishouden
  expect(weg.doelscores).toEqual({})
  expect(decide(weg, trekIn, kontext)).toEqual({ weigering: 'rij-onbekend', veld: 'doelscoreId' })
  expect(decide(huishouden, trekIn, meter('zorgbalans'))).toEqual({ weigering: 'niet-uw-woord' })
})

/** As if each read everything. */
const alles = {
  ...kontext.doelbinding,
  regelVoor(wie: string) {
    const { leefgebieden: _, ...regel } = kontext.doelbinding.regelVoor(wie)!
    return regel
  },
}

test('of two that are of one person since they were recognised as one, the last that was stated counts', () => {
  const rij = (score: number, gesteldOp: string) => ({ ...opgave, score, gesteldOp, bron: 'kontext' })
  const [oud, nieuw] = [rij(3, '2026-10-01'), rij(5, '2026-11-01')]
  for (const rijen of [
    { a: oud, b: nieuw },
    { b: nieuw, a: oud },
  ]) {
    expect(geldendeDoelscore(rijen, opgave)).toEqual(['b', nieuw])
    expect(geldendeDoelscore(rijen, { ...opgave, domein: 'Justitie' })).toBeUndefined()
    expect(na({ ...gezin, doelscores: rijen }, stel({ score: 4 }), kontext).nieuweIds).toEqual({ doelscoreId: 'b' })
  }
  expect(geldendeDoelscore({ a: nieuw, b: nieuw }, opgave)![0]).toBe('b')
})
