import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { verzekeringOp } from '../../velden/verzekering-op.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'

const zorgbalans = handeling('zorgbalans')
const verzekerd = naFeiten(gezin, [
  {
    soort: 'inwoner-gewijzigd',
    inwonerId: 'oma',
    wijziging: { verzekering: { uzovi: '9999', verzekerdennummer: 'V1' } },
  },
])
const werkBij = (verzekering: { uzovi: string; sinds?: string }, inwonerId = 'oma'): Opdracht => ({
  soort: 'werk-verzekering-bij',
  inwonerId,
  verzekering: { verzekerdennummer: 'N1', ...verzekering },
})
const uzoviNa = (van: typeof gezin, opdracht: Opdracht, dag: string) =>
  verzekeringOp(na(van, opdracht, zorgbalans).huishouden.inwoners['oma']!.verzekering, dag)?.uzovi

test('it is told by who may record visits, and by nobody else', () => {
  expect(uzoviNa(gezin, werkBij({ uzovi: '9998' }), '2026-11-22')).toBe('9998')
  expect(decide(gezin, werkBij({ uzovi: '9998' }), handeling('kontext'))).toEqual({ weigering: 'bsn-niet-toegestaan' })
  expect(decide(gezin, werkBij({ uzovi: '9998' }), handeling('gemeente'))).toEqual({ weigering: 'geen-wijkverpleging' })
  expect(decide(gezin, werkBij({ uzovi: '9998' }, 'buurvrouw'), zorgbalans)).toMatchObject({
    weigering: 'inwoner-onbekend',
  })
})

test('one that begins later leaves the one of before for earlier care; a correction leaves its first day', () => {
  const overstap = werkBij({ uzovi: '9998', sinds: '2027-01-01' })
  const { huishouden: over } = na(verzekerd, overstap, zorgbalans)
  expect(uzoviNa(verzekerd, overstap, '2026-12-31')).toBe('9999')
  expect(uzoviNa(verzekerd, overstap, '2027-01-01')).toBe('9998')
  expect(na(over, overstap, zorgbalans).feiten).toEqual([])
  const correctie = werkBij({ uzovi: '9997' })
  expect(uzoviNa(over, correctie, '2026-12-31')).toBe('9999')
  expect(uzoviNa(over, correctie, '2027-01-01')).toBe('9997')
  const eerder = werkBij({ uzovi: '9996', sinds: '2026-12-01' })
  expect(uzoviNa(over, eerder, '2026-12-01')).toBe('9996')
  expect(uzoviNa(over, eerder, '2026-11-30')).toBe('9999')
})

test('of a year mistyped it would be the last one for ever: none begins before the birth or more than a year from now', () => {
  for (const sinds of ['1946-01-14', '2027-11-23'])
    expect(decide(verzekerd, werkBij({ uzovi: '9998', sinds }), zorgbalans)).toEqual({
      weigering: 'datum-onmogelijk',
      veld: 'sinds',
    })
  expect(uzoviNa(verzekerd, werkBij({ uzovi: '9998', sinds: '2027-11-22' }), '2027-11-22')).toBe('9998')
})
