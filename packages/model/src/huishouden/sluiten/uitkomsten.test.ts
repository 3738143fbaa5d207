import { maakDoelbinding } from '../../doelbinding/doelbinding.ts'
import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { SluitingOpgave } from './sluit-huishouden.ts'

const gemeente = handeling('gemeente')
const doel = (doelId: string, leefgebied: 'Financiën' | 'Justitie' = 'Financiën'): Feit => ({
  soort: 'doel-vastgesteld',
  doelId,
  doel: { omschrijving: doelId, leefgebied, vastgesteldOp: '2026-11-10', doorOrganisatie: 'kontext' },
})
const metDoelen = naFeiten(gezin, [
  doel('rust'),
  doel('werk'),
  doel('klaar'),
  {
    soort: 'regisseur-benoemd',
    regisseur: { organisatie: 'gemeente', medewerker: { naam: 'Jo' }, sinds: '2026-11-01' },
  },
])
const sluit = (anders: Partial<SluitingOpgave> = {}): Opdracht => ({
  soort: 'sluit-huishouden',
  sluiting: { aanleiding: 'doelen-behaald', reden: 'Klaar', ...anders },
})
const alle = {
  rust: { uitkomst: 'behaald' as const },
  werk: { uitkomst: 'deels' as const, op: '2026-11-15' },
  klaar: { uitkomst: 'vervallen' as const, reden: 'Zij wil dit zelf doen' },
}

test('closing says of every goal what came of it, and a refusal names each without', () => {
  expect(decide(metDoelen, sluit(), gemeente)).toEqual({
    weigering: 'doel-zonder-uitkomst',
    velden: ['doelen/rust', 'doelen/werk', 'doelen/klaar'],
  })
  const { klaar: _, ...twee } = alle
  expect(decide(metDoelen, sluit({ doelen: twee, eindigLopende: true }), gemeente)).toEqual({
    weigering: 'doel-zonder-uitkomst',
    velden: ['doelen/klaar'],
  })
  const { huishouden } = na(metDoelen, sluit({ doelen: alle }), gemeente)
  expect(Object.values(huishouden.doelen).map(({ afronding }) => afronding)).toEqual([
    { uitkomst: 'behaald', op: '2026-11-22' },
    alle.werk,
    { ...alle.klaar, op: '2026-11-22' },
  ])
})

test('a goal that was done with needs no word, and gets another one when it is said', () => {
  const afgerond = ['rust', 'werk', 'klaar'].map((doelId): Feit => ({
    soort: 'doel-afgerond',
    doelId,
    doel: { ...metDoelen.doelen[doelId]!, afronding: { uitkomst: 'behaald', op: '2026-11-20' } },
  }))
  const klaar = naFeiten(metDoelen, afgerond)
  expect(na(klaar, sluit(), gemeente).feiten).toHaveLength(1)
  expect(na(klaar, sluit({ doelen: { rust: { uitkomst: 'behaald' } } }), gemeente).feiten).toHaveLength(1)
  const anders = na(klaar, sluit({ doelen: { rust: { uitkomst: 'deels' } } }), gemeente).huishouden
  expect(anders.doelen['rust']!.afronding).toEqual({ uitkomst: 'deels', op: '2026-11-20' })
})

test.each<[string, NonNullable<SluitingOpgave['doelen']>, object]>([
  [
    'a goal that is not there',
    { ...alle, weg: { uitkomst: 'behaald' } },
    { weigering: 'rij-onbekend', veld: 'doelen/weg' },
  ],
  [
    'one that is dropped without a reason',
    { ...alle, rust: { uitkomst: 'vervallen' } },
    { weigering: 'reden-nodig', veld: 'doelen/rust/reden' },
  ],
  [
    'a day to come',
    { ...alle, rust: { uitkomst: 'behaald', op: '2026-11-23' } },
    { weigering: 'datum-onmogelijk', veld: 'doelen/rust/op' },
  ],
])('%s is said where it stands', (_, doelen, geweigerd) => {
  expect(decide(metDoelen, sluit({ doelen }), gemeente)).toEqual(geweigerd)
})

test('a goal the one who closes may not know of is not asked for, and lapses with the household', () => {
  const regels = gemeente.doelbinding.regels.map((regel) =>
    regel.audience === 'gemeente'
      ? {
          ...regel,
          leefgebieden: ['Justitie' as const],
          rijen: { ...regel.rijen, acties: 'dat' as const, zrm: 'leefgebieden' as const },
        }
      : regel,
  )
  const door = { ...gemeente, doelbinding: maakDoelbinding(regels) }
  const { huishouden } = na(metDoelen, sluit(), door)
  for (const { afronding } of Object.values(huishouden.doelen))
    expect(afronding).toEqual({ uitkomst: 'vervallen', op: '2026-11-22', reden: 'Het huishouden is gesloten' })
  expect(decide(metDoelen, sluit({ doelen: { rust: { uitkomst: 'behaald' } } }), door)).toEqual({
    weigering: 'rij-onbekend',
    veld: 'doelen/rust',
  })
})
