import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'

test('a goal stands in the plan since today, under the id that is answered', () => {
  const doel = { omschrijving: 'Rust', leefgebied: 'Financiën' as const }
  const { huishouden, nieuweIds } = na(gezin, { soort: 'stel-doel-vast', doel }, handeling('kontext'))
  expect(huishouden.doelen).toEqual({
    [nieuweIds!['doelId']!]: { ...doel, vastgesteldOp: '2026-11-22', doorOrganisatie: 'kontext' },
  })
})
