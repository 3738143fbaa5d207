import { expect, test } from 'vitest'
import { doelbinding } from '@wijkhub/builders/haarlem'
import type { Afwijking } from './afwijkingen.ts'
import { magAfwijkingZien } from './mag-afwijking-zien.ts'

const bron = { bron: 'dock', gemeldOp: '2026-11-01T10:00:00Z' }
const over = (veld: string, meer: object = {}) => ({ veld, inwonerId: 'i', gemeld: 'x', ...bron, ...meer }) as Afwijking
const mag = (afwijking: Afwijking, organisatie: string, magBsn = true) =>
  magAfwijkingZien(doelbinding, afwijking, { organisatie, magBsn })

test('both values are for who may have the field, and for nobody without a row of the table', () => {
  const verzekering = over('verzekering')
  expect([mag(verzekering, 'zorgbalans'), mag(verzekering, 'kontext'), mag(verzekering, 'niemand')]).toEqual([
    true,
    false,
    false,
  ])
  const adres = { veld: 'adres', bekend: {}, gemeld: {}, ...bron } as Afwijking
  expect([mag(adres, 'kontext'), mag(adres, 'niemand')]).toEqual([true, false])
})

test('that a number is somebody else’s too is for who may be told that somebody was known', () => {
  const ander = over('bsn', { bekend: '999999357' })
  expect([mag(ander, 'zorgbalans'), mag(ander, 'zorgbalans', false), mag(ander, 'gemeente')]).toEqual([
    true,
    false,
    true,
  ])
  for (const vanAnder of [over('bsn', { bekend: '999999357', betwist: true }), over('bsn')])
    expect([mag(vanAnder, 'zorgbalans'), mag(vanAnder, 'gemeente'), mag(vanAnder, 'gemeente', false)]).toEqual([
      false,
      true,
      false,
    ])
})

test('that something changed at a partner, and not what, is for everybody who reads the household', () => {
  expect(mag(over('registratie', { gemeld: 'adres' }), 'kontext', false)).toBe(true)
})
