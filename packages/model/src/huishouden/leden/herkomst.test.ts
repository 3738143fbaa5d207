import { expect, test } from 'vitest'
import { gezin, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'

const [vroeg, laat] = ['2026-11-01T10:00:00Z', '2026-11-02T10:00:00Z'] as const
const zegt = (bron: string | undefined, meer: object = {}): Feit => ({
  soort: 'inwoner-gewijzigd',
  inwonerId: 'moeder',
  wijziging: { telefoonnummer: '0612345678' },
  ...(bron !== undefined && { bron, gemeldOp: vroeg }),
  ...meer,
})
const bevestigt = (bron: string, wat: { velden?: string[]; eens?: string[]; oneens?: string[] }): Feit =>
  ({
    soort: 'gegevens-bevestigd',
    inwonerId: 'moeder',
    velden: [],
    eens: [],
    bron,
    gemeldOp: laat,
    ...wat,
  }) as Feit
const van = (...feiten: Feit[]) => naFeiten(gezin, feiten).herkomst['moeder']
const veld = ['telefoonnummer']

test('of each field it is kept who said it, and nothing of who did not say who it was', () => {
  expect(van(zegt('kontext'))).toEqual({ telefoonnummer: { bron: 'kontext', op: vroeg } })
  expect(van(zegt('kontext'), zegt(undefined))).toEqual({})
  expect(van(zegt(undefined))).toBeUndefined()
})

test('who said the same later is the source, and who was it goes on agreeing', () => {
  expect(van(zegt('kontext'), bevestigt('dock', { velden: veld }))).toEqual({
    telefoonnummer: { bron: 'dock', op: laat, eens: { kontext: vroeg } },
  })
  expect(van(zegt('kontext'), bevestigt('kontext', { velden: veld }))).toEqual({
    telefoonnummer: { bron: 'kontext', op: laat },
  })
  // Of a source in another household of hers nobody hears.
  expect(van(zegt('kontext', { elders: true }))).toEqual({
    telefoonnummer: { bron: 'kontext', op: vroeg, elders: true },
  })
  expect(van(zegt('kontext', { elders: true }), bevestigt('dock', { velden: veld }))).toEqual({
    telefoonnummer: { bron: 'dock', op: laat },
  })
  const ook = bevestigt('dock', { eens: veld })
  expect(van(zegt('kontext'), ook, bevestigt('dock', { velden: veld }))).toEqual({
    telefoonnummer: { bron: 'dock', op: laat, eens: { kontext: vroeg } },
  })
})

test('who agrees is kept beside the source until it says otherwise; with what nobody said nobody agrees', () => {
  const eens = { telefoonnummer: { bron: 'kontext', op: vroeg, eens: { dock: laat } } }
  expect(van(zegt('kontext'), bevestigt('dock', { eens: veld }))).toEqual(eens)
  expect(van(zegt('kontext'), bevestigt('dock', { eens: veld }), bevestigt('dock', { oneens: veld }))).toEqual({
    telefoonnummer: { bron: 'kontext', op: vroeg },
  })
  expect(van(bevestigt('dock', { eens: veld }))).toBeUndefined()
})
