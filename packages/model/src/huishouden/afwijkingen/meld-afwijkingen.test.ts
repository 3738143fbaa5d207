import { expect, test } from 'vitest'
import { gezin, handeling, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import { meldAfwijkingen } from './meld-afwijkingen.ts'

const dock = handeling('dock')
const adres = (huisnummer: number) => ({
  veld: 'adres' as const,
  bekend: gezin.adres,
  gemeld: { ...gezin.adres, huisnummer },
})
const eerst = naFeiten(gezin, meldAfwijkingen(gezin, [adres(5)], dock).feiten)
const [afwijkingId] = Object.keys(eerst.afwijkingen) as [string]
const soorten = (feiten: readonly Feit[]) => feiten.map(({ soort }) => soort)

test('what a source says otherwise is kept once, also of the household itself; what it said before that is said no longer', () => {
  expect(meldAfwijkingen(eerst, [adres(5)], dock)).toEqual({
    feiten: [],
    afwijkingen: [{ afwijkingId, veld: 'adres' }],
  })
  const { feiten } = meldAfwijkingen(eerst, [adres(7)], dock)
  expect(soorten(feiten)).toEqual(['afwijking-gemeld', 'afwijking-beslecht'])
  const daarna = naFeiten(eerst, feiten)
  expect(daarna.afwijkingen[afwijkingId]!.beslecht).toMatchObject({ besluit: 'vervallen', door: 'dock' })
  // And back again: what was said no longer is said again, as one of its own.
  expect(soorten(meldAfwijkingen(daarna, [adres(5)], dock).feiten)).toEqual(['afwijking-gemeld', 'afwijking-beslecht'])
})

test('another source, another field and another person say it for themselves', () => {
  expect(soorten(meldAfwijkingen(eerst, [adres(5)], handeling('shdh')).feiten)).toEqual(['afwijking-gemeld'])
  const geslacht = (inwonerId: string) => ({ veld: 'geslacht' as const, inwonerId, bekend: 'V', gemeld: 'M' })
  const beiden = naFeiten(gezin, meldAfwijkingen(gezin, [geslacht('oma'), geslacht('moeder')], dock).feiten)
  expect(Object.values(beiden.afwijkingen)).toMatchObject([{ inwonerId: 'oma' }, { inwonerId: 'moeder' }])
})

test('one that a person settled stays settled when its source says it again, and one that differs is a new one', () => {
  const besluit = { besluit: 'gelaten' as const, door: 'gemeente', op: '2026-11-22T10:00:00Z', reden: 'Nagevraagd' }
  const beslecht = naFeiten(eerst, [{ soort: 'afwijking-beslecht', afwijkingId, beslechting: besluit }])
  const later = handeling('dock', { op: '2026-11-25T10:00:00Z' })
  expect(meldAfwijkingen(beslecht, [adres(5)], later).feiten).toEqual([])
  expect(soorten(meldAfwijkingen(beslecht, [adres(7)], later).feiten)).toEqual(['afwijking-gemeld'])
  // An open one counts from its source's last moment.
  expect(meldAfwijkingen(eerst, [adres(5)], later).feiten).toMatchObject([
    { afwijkingId, afwijking: { gemeldOp: '2026-11-25T10:00:00Z' } },
  ])
})

test('of what a partner changed in its own registration each is a thing by itself', () => {
  const onderdeel = (gemeld: string) => ({ veld: 'registratie' as const, inwonerId: 'oma', gemeld })
  const een = naFeiten(gezin, meldAfwijkingen(gezin, [onderdeel('adres')], dock).feiten)
  expect(soorten(meldAfwijkingen(een, [onderdeel('overleden')], dock).feiten)).toEqual(['afwijking-gemeld'])
})
