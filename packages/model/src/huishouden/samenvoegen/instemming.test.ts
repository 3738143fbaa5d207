import { expect, test } from 'vitest'
import { huis } from '../../fixtures/gebeurtenissen.ts'
import { handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { isBetrokken } from '../betrokkenheden/betrokken.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { voegSamen, type Keuze } from './voeg-samen.ts'

const beheer = handeling('gemeente', { beheer: true })
const ander = handeling('inkoop', { beheer: true })
const regisseur = (organisatie: string): Feit => ({
  soort: 'regisseur-benoemd',
  regisseur: { organisatie, medewerker: { naam: 'Noor' }, sinds: '2026-11-01' },
})
const A = huis('A', { a: {} }, ['kontext', 'gemeente'])
const B = huis('B', { b: {} }, ['dock'])
const metRegie = naFeiten(B, [regisseur('dock')])
const stemIn = (van: Huishouden, met: string, door = handeling('dock')) =>
  na(van, { soort: 'stem-in-met-samenvoeging', met, opgave: { reden: 'Samen' } }, door).huishouden
const samen = (hier: Huishouden, daar: Huishouden, door = beheer, keuze: Partial<Keuze> = {}) =>
  voegSamen({ in: hier, uit: daar }, { adres: 'blijft', regisseur: 'blijft', ...keuze }, door)
const nodig = { weigering: 'instemming-nodig' }

test('a merge makes a household readable for who was granted in the other alone only when its regisseur agreed', () => {
  expect(samen(A, metRegie)).toEqual(nodig)
  const uitkomst = samen(A, stemIn(metRegie, 'A'))
  if (!('gevolgen' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
  expect(isBetrokken(uitkomst.gevolgen[0]!.huishouden, 'kontext', beheer.op)).toBe(true)
})

test('an agreement is with one household, of who decides now, and for one merge', () => {
  expect(samen(A, stemIn(metRegie, 'C'))).toEqual(nodig)
  const gewisseld = naFeiten(stemIn(metRegie, 'A'), [
    {
      soort: 'betrokkenheid-ontstaan',
      betrokkenheidId: 'x',
      betrokkenheid: { organisatie: 'shdh', medewerker: { naam: 'Werker' }, sinds: '2026-11-01' },
    },
    regisseur('shdh'),
  ])
  expect(samen(A, gewisseld)).toEqual(nodig)
  const terug = na(stemIn(metRegie, 'A'), { soort: 'trek-instemming-in', met: 'A' }, handeling('dock')).huishouden
  expect(samen(A, terug)).toEqual(nodig)
  const een = samen(A, stemIn(metRegie, 'A'))
  if (!('gevolgen' in een)) throw new Error(JSON.stringify(een))
  const [hier, daar] = een.gevolgen.map(({ huishouden }) => huishouden)
  const los = maakSamenvoegingOngedaan({ in: hier!, uit: daar! }, { ingreepId: een.ingreepId }, beheer)
  if (!('gevolgen' in los)) throw new Error(JSON.stringify(los))
  expect(samen(los.gevolgen[0]!.huishouden, los.gevolgen[1]!.huishouden)).toEqual(nodig)
})

test('without a regisseur who would read it herself is no second pair of eyes', () => {
  expect(samen(A, B)).toEqual(nodig)
  expect(samen(A, stemIn(B, 'A', beheer))).toEqual(nodig)
  expect(samen(A, stemIn(B, 'A', ander))).toMatchObject({ gevolgen: [{}, {}] })
  expect(samen(A, B, ander)).toMatchObject({ gevolgen: [{}, {}] })
  // The other way round she asks, and what she sees is what she saw.
  const om = samen(B, A)
  if (!('gevolgen' in om)) throw new Error(JSON.stringify(om))
  expect(isBetrokken(om.gevolgen[0]!.huishouden, 'gemeente', beheer.op)).toBe(false)
})

test('who decides about the household that stays agrees to who is let in by the same act', () => {
  const hier = naFeiten(huis('A', { a: {} }, ['kontext']), [regisseur('kontext')])
  const daar = huis('B', { b: {} }, ['kontext', 'dock'])
  expect(samen(hier, daar)).toMatchObject({ gevolgen: [{}, {}] })
  expect(samen(hier, daar, beheer, { toekennen: ['dock'] })).toEqual(nodig)
  expect(samen(hier, daar, handeling('kontext'), { toekennen: ['dock'] })).toMatchObject({ gevolgen: [{}, {}] })
  // Whose worker is to coordinate both reads both.
  expect(samen(huis('A', { a: {} }, ['kontext']), metRegie)).toEqual(nodig)
})

test('nobody agrees but who decides, to itself or without end; saying it again is no fact', () => {
  const opdracht = (met: string) => ({ soort: 'stem-in-met-samenvoeging' as const, met, opgave: { reden: 'Samen' } })
  expect(decide(metRegie, opdracht('A'), beheer)).toMatchObject({ weigering: 'niet-betrokken' })
  expect(decide(metRegie, opdracht('B'), handeling('dock'))).toEqual({ weigering: 'niet-samen-te-voegen' })
  const eens = stemIn(metRegie, 'A')
  expect(na(eens, opdracht('A'), handeling('dock')).feiten).toEqual([])
  const vol = Array.from({ length: 20 }, (_, nummer) => `H${nummer}`).reduce((van, met) => stemIn(van, met), metRegie)
  expect(decide(vol, opdracht('A'), handeling('dock'))).toEqual({ weigering: 'te-veel-instemmingen' })
  expect(na(vol, opdracht('H3'), handeling('dock')).feiten).toEqual([])
  expect(na(B, { soort: 'trek-instemming-in', met: 'A' }, ander).feiten).toEqual([])
})

test('break-glass access of one household is none of the two together', () => {
  const nood = naFeiten(A, [
    {
      soort: 'betrokkenheid-gevraagd',
      betrokkenheidId: 'vraag',
      betrokkenheid: {
        organisatie: 'shdh',
        medewerker: { naam: 'Werker' },
        sinds: '2026-11-20',
        stand: 'gevraagd',
        opgave: { adres: A.adres, grondslag: A.grondslag, inwoners: {} },
      },
    },
    {
      soort: 'noodtoegang-genomen',
      betrokkenheidId: 'vraag',
      noodtoegang: { tot: '2026-11-22T20:00:00Z', reden: 'Nood' },
    },
  ])
  expect(isBetrokken(nood, 'shdh', beheer.op)).toBe(true)
  const uitkomst = samen(nood, stemIn(metRegie, 'A'))
  if (!('gevolgen' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
  expect(isBetrokken(uitkomst.gevolgen[0]!.huishouden, 'shdh', beheer.op)).toBe(false)
})
