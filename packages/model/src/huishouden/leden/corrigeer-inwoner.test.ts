import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import { neemOver } from './neem-over.ts'
import type { InwonerCorrectie } from './corrigeer-inwoner.ts'

const kontext = handeling('kontext')
const gemeente = handeling('gemeente', { beheer: true, op: '2026-11-22T12:00:00Z' })
const [een, ander] = ['999999357', '999990019'] as const
const corrigeer = (correctie: Omit<InwonerCorrectie, 'reden'>, bsnVanAnder = false) => ({
  soort: 'corrigeer-inwoner' as const,
  inwonerId: 'moeder',
  correctie: { reden: 'Verkeerd verstaan', ...correctie },
  bsnVanAnder,
})
/** Kontext said her name and sex, the municipality her number. */
const bekend = naFeiten(gezin, [
  {
    soort: 'gegevens-bevestigd',
    inwonerId: 'moeder',
    velden: ['naam', 'geslacht'],
    eens: [],
    bron: 'kontext',
    gemeldOp: '2026-11-01T10:00:00Z',
  },
  {
    soort: 'inwoner-gewijzigd',
    inwonerId: 'moeder',
    wijziging: { bsn: een },
    bron: 'zorgbalans',
    gemeldOp: '2026-11-02T10:00:00Z',
  },
])
const naam = { voornamen: 'Anne', geslachtsnaam: 'Verzonnen' }

test('who said it puts it right, with a reason; another organisation may not', () => {
  expect(na(bekend, corrigeer({ naam }), kontext).huishouden.inwoners['moeder']!.naam).toEqual(naam)
  expect(decide(bekend, corrigeer({ naam }), handeling('zorgbalans'))).toEqual({
    weigering: 'niet-uw-woord',
    veld: 'naam',
  })
  expect(na(bekend, corrigeer({ naam }), gemeente).feiten).toMatchObject([
    { beslist: true, reden: 'Verkeerd verstaan' },
  ])
  expect(na(bekend, corrigeer({ geslacht: 'V' }), handeling('zorgbalans')).feiten).toEqual([])
})

test('a number that was wrong becomes another one, or none; never one that is somebody else’s', () => {
  const na2 = na(bekend, corrigeer({ bsn: ander }), gemeente).huishouden
  expect(na2.inwoners['moeder']).toMatchObject({ bsn: ander, bsnStatus: 'opgegeven' })
  const zonder = na(na2, corrigeer({ bsn: null }), gemeente).huishouden.inwoners['moeder']
  expect(zonder).not.toHaveProperty('bsn')
  expect(zonder).not.toHaveProperty('bsnStatus')
  const geweigerd = { weigering: 'bsn-van-ander', veld: 'bsn' }
  expect(decide(bekend, corrigeer({ bsn: ander }, true), gemeente)).toEqual(geweigerd)
  const bijDeZoon = naFeiten(bekend, [{ soort: 'inwoner-gewijzigd', inwonerId: 'zoon', wijziging: { bsn: ander } }])
  expect(decide(bijDeZoon, corrigeer({ bsn: ander }), gemeente)).toEqual(geweigerd)
  expect(decide(bekend, corrigeer({ bsn: null }), kontext)).toMatchObject({ weigering: 'bsn-niet-toegestaan' })
})

test('a name that changed holds from its day, which has come', () => {
  expect(na(bekend, corrigeer({ naam, naamPer: '2026-11-20' }), kontext).feiten).toMatchObject([{ per: '2026-11-20' }])
  expect(na(bekend, corrigeer({ naam, naamPer: '2026-11-22' }), kontext).feiten).toMatchObject([{ per: '2026-11-22' }])
  expect(decide(bekend, corrigeer({ naam, naamPer: '2026-11-23' }), kontext)).toEqual({
    weigering: 'datum-in-toekomst',
    veld: 'naamPer',
  })
})

test('what somebody said all along is settled with it, and what the BRP said before it stays an afwijking', () => {
  const { feiten } = neemOver(bekend, 'moeder', { naam }, handeling('zorgbalans'))
  const gemeld = naFeiten(bekend, feiten)
  const verbeterd = na(gemeld, corrigeer({ naam }), kontext).huishouden
  expect(Object.values(verbeterd.afwijkingen)).toMatchObject([
    { bron: 'zorgbalans', beslecht: { besluit: 'overgenomen' } },
  ])
  const brp = neemOver(verbeterd, 'moeder', { naam: { ...naam, voornamen: 'Hanna' } }, handeling('brp'), {
    op: '2026-11-20T10:00:00Z',
  })
  expect(brp.feiten).toMatchObject([{ soort: 'afwijking-gemeld', afwijking: { bron: 'brp', bekend: naam } }])
})

test('of who is no member nothing is put right', () => {
  expect(decide(bekend, { ...corrigeer({ naam }), inwonerId: 'buurvrouw' }, gemeente)).toMatchObject({
    weigering: 'inwoner-onbekend',
  })
})

test('only the municipality says that a number was verified, and only the one that is known', () => {
  const verifieer = (bsn: string) => ({ soort: 'verifieer-bsn' as const, inwonerId: 'moeder', bsn })
  const opgegeven = na(bekend, corrigeer({ bsn: ander }), gemeente).huishouden
  expect(na(opgegeven, verifieer(ander), gemeente).huishouden.inwoners['moeder']!.bsnStatus).toBe('geverifieerd')
  expect(decide(opgegeven, verifieer(een), gemeente)).toEqual({ weigering: 'bsn-verschilt', veld: 'bsn' })
  expect(decide(opgegeven, verifieer(ander), handeling('zorgbalans'))).toEqual({ weigering: 'geen-verificatie' })
  const eens = na(opgegeven, verifieer(ander), gemeente).huishouden
  expect(na(eens, verifieer(ander), gemeente).feiten).toEqual([])
  expect(decide(eens, { ...verifieer(ander), inwonerId: 'buurvrouw' }, gemeente)).toMatchObject({
    weigering: 'inwoner-onbekend',
  })
  expect(decide(eens, verifieer(ander), kontext)).toEqual({ weigering: 'bsn-niet-toegestaan' })
})

test('who may not be told that somebody is known hears nothing of whose number it is: it is kept as it was said, for a person', () => {
  const zorgbalans = handeling('zorgbalans')
  const { huishouden, feiten } = na(bekend, corrigeer({ bsn: ander }, true), zorgbalans)
  expect(huishouden.inwoners['moeder']).toMatchObject({ bsn: ander, bsnStatus: 'opgegeven' })
  expect(feiten).toMatchObject([
    { soort: 'inwoner-gewijzigd', wijziging: { bsn: ander } },
    { soort: 'afwijking-gemeld', afwijking: { veld: 'bsn', inwonerId: 'moeder', gemeld: ander, betwist: true } },
  ])
  // To it this is a correction as any other.
  expect(na(bekend, corrigeer({ bsn: ander }), zorgbalans).feiten.slice(0, 1)).toEqual(feiten.slice(0, 1))
})

test('a field nobody said anything of is put in by who decides here', () => {
  expect(na(gezin, corrigeer({ bsn: een }), gemeente).huishouden.inwoners['moeder']).toMatchObject({ bsn: een })
  expect(na(gezin, corrigeer({ bsn: null }), gemeente).feiten).toEqual([])
})
