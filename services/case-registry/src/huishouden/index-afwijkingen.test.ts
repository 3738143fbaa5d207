import { leegHuishouden, type Huishouden } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { indexAfwijkingen } from './index-afwijkingen.ts'

const afwijking = {
  veld: 'telefoonnummer' as const,
  inwonerId: 'a',
  gemeld: '0612345678',
  bron: 'schuldhulp',
  gemeldOp: '2026-11-22T10:00:00Z',
}
const rij = (organisatie: string, meer = {}) => ({
  organisatie,
  medewerker: { naam: 'W' },
  sinds: '2026-11-01',
  ...meer,
})
const met = (betrokkenheden: object, afwijkingen: object = { x: afwijking }, meer = {}): Huishouden =>
  ({ ...leegHuishouden, versie: 1, betrokkenheden, afwijkingen, ...meer }) as Huishouden
const lezers = (rijen: readonly { lezer: string }[]) => rijen.map(({ lezer }) => lezer).toSorted()
const vraagt = { d: rij('dock', { stand: 'gevraagd' }), k: rij('kontext') }

test('a new afwijking is in the list of who administers and of who is granted, and of nobody who asks', () => {
  const { nieuw, weg } = indexAfwijkingen({ was: met(vraagt, {}), huishouden: met(vraagt) })
  expect(lezers(nieuw)).toEqual(['*', 'kontext'])
  expect(nieuw[0]).toEqual({
    afwijkingId: 'x',
    lezer: '*',
    stand: 'open',
    veld: 'telefoonnummer',
    bron: 'schuldhulp',
    gemeldOp: '2026-11-22T10:00:00Z',
  })
  expect(weg).toEqual([])
})

test('a grant, an end, a settlement and a closing change the lists, and what stays the same writes nothing', () => {
  const was = met(vraagt)
  const toegekend = met({ ...vraagt, d: rij('dock', { stand: 'toegekend' }) })
  expect(lezers(indexAfwijkingen({ was, huishouden: toegekend }).nieuw)).toEqual(['dock'])
  const beeindigd = met({ d: rij('dock', { stand: 'toegekend' }), k: rij('kontext', { stand: 'beeindigd' }) })
  expect(indexAfwijkingen({ was: toegekend, huishouden: beeindigd })).toEqual({
    nieuw: [],
    weg: [{ afwijkingId: 'x', lezer: 'kontext' }],
  })
  const beslecht = met(vraagt, { x: { ...afwijking, beslecht: {} } })
  expect(indexAfwijkingen({ was, huishouden: beslecht }).nieuw.map(({ stand }) => stand)).toEqual([
    'beslecht',
    'beslecht',
  ])
  for (const dicht of [{ gesloten: {} }, { opgegaan: {} }])
    expect(lezers(indexAfwijkingen({ was, huishouden: met(vraagt, { x: afwijking }, dicht) }).weg)).toEqual([
      '*',
      'kontext',
    ])
  expect(indexAfwijkingen({ was, huishouden: met({ ...vraagt }) })).toEqual({ nieuw: [], weg: [] })
  expect(indexAfwijkingen({ was, huishouden: met(vraagt, {}) }).weg).toHaveLength(2)
})

test('a row of before the field was kept with it is in no list', () => {
  const oud = { x: { soort: 'adres' } }
  expect(indexAfwijkingen({ was: met(vraagt, {}), huishouden: met(vraagt, oud) }).nieuw).toEqual([])
})
