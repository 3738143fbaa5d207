import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import { neemOver } from './neem-over.ts'

const [eerst, toen, nu] = ['2026-11-01T10:00:00Z', '2026-11-02T10:00:00Z', '2026-11-22T10:00:00Z'] as const
const bsn = '999999357'
const zegt = (bron: string, wijziging: object, gemeldOp: string): Feit => ({
  soort: 'inwoner-gewijzigd',
  inwonerId: 'moeder',
  wijziging,
  bron,
  gemeldOp,
})
const metNummer = naFeiten(gezin, [zegt('zorgbalans', { bsn, bsnStatus: 'opgegeven' }, eerst)])

test('a number the basic registration gives is verified, one that is taken away has no status left', () => {
  const brp = neemOver(gezin, 'moeder', { bsn }, handeling('brp'))
  expect(naFeiten(gezin, brp.feiten).inwoners['moeder']).toMatchObject({ bsn, bsnStatus: 'geverifieerd' })
  const gemeente = neemOver(gezin, 'moeder', { bsn }, handeling('gemeente'))
  expect(naFeiten(gezin, gemeente.feiten).inwoners['moeder']).toMatchObject({ bsn, bsnStatus: 'opgegeven' })
  const weg = neemOver(metNummer, 'moeder', { bsn: null }, handeling('gemeente'))
  const zonder = naFeiten(metNummer, weg.feiten)
  expect(zonder.inwoners['moeder']).not.toHaveProperty('bsn')
  expect(zonder.inwoners['moeder']).not.toHaveProperty('bsnStatus')
  // What it replaced is kept for a person, with who said it and without a value in its place.
  expect(Object.values(zonder.afwijkingen)).toEqual([
    { veld: 'bsn', inwonerId: 'moeder', gemeld: bsn, bron: 'zorgbalans', gemeldOp: eerst, verdrongen: true },
  ])
  expect(weg.afwijkingen).toEqual([])
})

test('where one took a number away, nothing is replaced by the next who gives one', () => {
  const weg = naFeiten(metNummer, [zegt('menscentraal', { bsn: null, bsnStatus: null }, toen)])
  const { feiten } = neemOver(weg, 'moeder', { bsn: '999990019' }, handeling('gemeente'))
  expect(feiten).toEqual([zegt('gemeente', { bsn: '999990019', bsnStatus: 'opgegeven' }, nu)])
})

test('whose word no longer is what is known is kept beside it, but not against who says otherwise now', () => {
  const eens: Feit = {
    soort: 'gegevens-bevestigd',
    inwonerId: 'moeder',
    velden: [],
    eens: ['bsn'],
    bron: 'gemeente',
    gemeldOp: toen,
  }
  const ook: Feit = { ...eens, bron: 'kontext' }
  const { feiten } = neemOver(naFeiten(metNummer, [eens, ook]), 'moeder', { bsn: '999990019' }, handeling('gemeente'))
  const wie = feiten.flatMap((feit) => (feit.soort === 'afwijking-gemeld' ? [feit.afwijking.bron] : []))
  expect(wie).toEqual(['zorgbalans', 'kontext'])
})

test('that there is none where none is known is no fact, and a later word of who took it away counts from then', () => {
  const op = { op: nu }
  expect(neemOver(gezin, 'moeder', { telefoonnummer: null }, handeling('kontext'), op).feiten).toEqual([])
  const weg = naFeiten(gezin, [
    zegt('kontext', { telefoonnummer: '0612345678' }, eerst),
    zegt('kontext', { telefoonnummer: null }, toen),
  ])
  const later = neemOver(weg, 'moeder', { telefoonnummer: null }, handeling('kontext'), op)
  expect(later.feiten).toMatchObject([{ soort: 'gegevens-bevestigd', velden: ['telefoonnummer'], gemeldOp: nu }])
  // So what another said in between changes nothing.
  const tussen = neemOver(naFeiten(weg, later.feiten), 'moeder', { telefoonnummer: '0687654321' }, handeling('dock'), {
    op: '2026-11-10T10:00:00Z',
  })
  expect(tussen.feiten).toEqual([])
})

test('who may change nothing and says that there is none changes nothing, and leaves nothing to settle', () => {
  const { feiten, afwijkingen } = neemOver(metNummer, 'moeder', { bsn: null }, handeling('dock'), { mag: false })
  expect([feiten, afwijkingen]).toEqual([[], []])
})

test('an insurance without a first day is the oldest beside those that have one', () => {
  const verzekering = { uzovi: '9999', verzekerdennummer: 'V1' }
  const bekend = naFeiten(gezin, [
    zegt('zorgbalans', { verzekering: { ...verzekering, eerder: [{ ...verzekering, uzovi: '9998' }] } }, eerst),
  ])
  const nieuw = { uzovi: '9997', verzekerdennummer: 'N1', sinds: '2026-12-01' }
  const { huishouden } = na(
    bekend,
    { soort: 'werk-verzekering-bij', inwonerId: 'moeder', verzekering: nieuw },
    handeling('zorgbalans'),
  )
  expect(huishouden.inwoners['moeder']!.verzekering).toMatchObject({
    uzovi: '9997',
    eerder: [{ uzovi: '9999' }, { uzovi: '9998' }],
  })
})

const naam = (voornamen: string) => ({ voornamen, geslachtsnaam: 'Verzonnen' })
/** Kontext said her name, and Dock too. */
const samen = naFeiten(gezin, [
  zegt('kontext', { naam: naam('Anna') }, eerst),
  { soort: 'gegevens-bevestigd', inwonerId: 'moeder', velden: [], eens: ['naam'], bron: 'dock', gemeldOp: toen },
])
const neem = (van: typeof gezin, wie: string, voornamen: string, op: string) =>
  neemOver(van, 'moeder', { naam: naam(voornamen) }, handeling(wie), { op }).feiten

test('who agreed and says otherwise agrees no longer; what it said before that comes too late', () => {
  const feiten = neem(samen, 'dock', 'Hanna', nu)
  expect(feiten).toMatchObject([
    { soort: 'gegevens-bevestigd', oneens: ['naam'], bron: 'dock' },
    { soort: 'afwijking-gemeld', afwijking: { bron: 'dock', gemeld: naam('Hanna') } },
  ])
  const daarna = naFeiten(samen, feiten)
  expect(daarna.herkomst['moeder']!.naam).toEqual({ bron: 'kontext', op: eerst })
  for (const voornamen of ['Anna', 'Johanna']) expect(neem(daarna, 'dock', voornamen, toen)).toEqual([])
  expect(neem(samen, 'dock', 'Hanna', eerst)).toEqual([])
})

test('who says the same is there once, by its own last moment', () => {
  const { soort } = { soort: 'gegevens-bevestigd' }
  expect(neem(samen, 'dock', 'Anna', toen)).toEqual([])
  expect(neem(samen, 'dock', 'Anna', nu)).toMatchObject([{ soort, velden: [], eens: ['naam'], gemeldOp: nu }])
  expect(neem(samen, 'kontext', 'Anna', eerst)).toEqual([])
  expect(neem(samen, 'kontext', 'Anna', toen)).toMatchObject([{ soort, velden: ['naam'], eens: [] }])
  // Whoever goes before is the source from then on; with what nobody is the source of nobody but she agrees.
  expect(neem(samen, 'gemeente', 'Anna', eerst)).toMatchObject([{ soort, velden: ['naam'] }])
  expect(neem(gezin, 'dock', 'Anna', nu)).toEqual([])
  expect(neem(gezin, 'gemeente', 'Anna', nu)).toMatchObject([{ soort, velden: ['naam'], bron: 'gemeente' }])
})

test('what is taken over settles who said so all along, who then agrees, and nobody else', () => {
  const anders = naFeiten(samen, [...neem(samen, 'shdh', 'Hanna', toen), ...neem(samen, 'zorgbalans', 'Johanna', toen)])
  const feiten = neem(anders, 'gemeente', 'Hanna', nu)
  expect(feiten).toMatchObject([
    { soort: 'inwoner-gewijzigd', wijziging: { naam: naam('Hanna') }, bron: 'gemeente' },
    { soort: 'afwijking-beslecht', beslechting: { besluit: 'vervallen' } },
    { soort: 'gegevens-bevestigd', eens: ['naam'], bron: 'shdh' },
    { soort: 'afwijking-gemeld', afwijking: { bron: 'kontext', verdrongen: true } },
    { soort: 'afwijking-gemeld', afwijking: { bron: 'dock', verdrongen: true } },
  ])
  const daarna = naFeiten(anders, feiten)
  const open = Object.values(daarna.afwijkingen).filter(({ beslecht }) => !beslecht)
  expect(open.map(({ bron }) => bron)).toEqual(['zorgbalans', 'kontext', 'dock'])
  expect(daarna.herkomst['moeder']!.naam).toEqual({ bron: 'gemeente', op: nu, eens: { shdh: toen } })
})
