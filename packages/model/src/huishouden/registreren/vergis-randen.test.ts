import { expect, test } from 'vitest'
import { betrokken, dossier, neem, op, telefoon, terug, vergissing } from '../../fixtures/aanmelding-dossier.ts'
import { handeling, na } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'

const eens = (bron: string, dag: number): Feit => ({
  soort: 'gegevens-bevestigd',
  inwonerId: 'a',
  velden: [],
  eens: ['telefoonnummer'],
  bron,
  gemeldOp: op(dag),
})
const zij = ({ inwoners, herkomst }: Huishouden) => [inwoners['a']!.telefoonnummer, herkomst['a']?.telefoonnummer]

test('one that is not known here is none, one that was taken back or told nothing new changes nothing', () => {
  const { nu, vastgelegd } = dossier([betrokken('dock'), telefoon('0612345678', 'dock', 2)])
  const onbekend = { weigering: 'aanmelding-onbekend', veld: 'bronrecordId' }
  expect(neem(nu, undefined)).toEqual(onbekend)
  expect(neem(nu, { ...vastgelegd, huishoudenId: 'h-9' })).toEqual(onbekend)
  for (const anders of [{ vergist: true }, { opdrachtId: null }])
    expect(neem(nu, { ...vastgelegd, ...anders })).toMatchObject({ feiten: [] })
})

test('one of a household that went up in this one, and one from before an ingreep, waits until that is undone', () => {
  const { nu, vastgelegd } = dossier([betrokken('dock'), telefoon('0612345678', 'dock', 2)])
  const ingreep = { met: 'h-2', raakt: [], voor: {}, na: {}, meegekomen: {}, vanHier: {} }
  const samen = (soort: 'samenvoeging' | 'vereniging', versie: number) => ({
    ...nu,
    ingrepen: { i: { ...ingreep, soort, versie } },
  })
  const later = { weigering: 'later-ingegrepen' }
  expect(neem(samen('samenvoeging', 1), { ...vastgelegd, huishoudenId: 'h-2' })).toEqual(later)
  expect(neem(samen('vereniging', 1), { ...vastgelegd, huishoudenId: 'h-2' })).toMatchObject({
    weigering: 'aanmelding-onbekend',
  })
  expect(neem(samen('vereniging', nu.versie + 1), vastgelegd)).toEqual(later)
  expect(neem(samen('vereniging', 1), vastgelegd)).toHaveProperty('feiten')
})

test('who said the same since holds it from now on, with whoever else did', () => {
  const wat = [betrokken('dock'), telefoon('0612345678', 'dock', 2)]
  const eerst = [telefoon('0600000000', 'kontext', 1)]
  expect(zij(terug(wat, [], eerst))).toEqual(['0600000000', { bron: 'kontext', op: op(1) }])
  expect(zij(terug(wat, [eens('shdh', 3)], eerst))).toEqual(['0612345678', { bron: 'shdh', op: op(3) }])
  expect(zij(terug(wat, [eens('shdh', 3), eens('zorgbalans', 4)], eerst))).toEqual([
    '0612345678',
    { bron: 'shdh', op: op(3), eens: { zorgbalans: op(4) } },
  ])
  // Another number since is that one's word.
  expect(zij(terug(wat, [telefoon('0699999999', 'shdh', 3)], eerst))).toEqual([
    '0699999999',
    { bron: 'shdh', op: op(3) },
  ])
  // Before it nobody had said any.
  expect(zij(terug(wat))).toEqual([undefined, undefined])
})

test('what it said otherwise of the household is said no longer, unless its organisation registered here since', () => {
  const grondslag: Feit = {
    soort: 'afwijking-gemeld',
    afwijkingId: 'x',
    afwijking: {
      veld: 'grondslag',
      bekend: { wet: 'Wmo 2015' },
      gemeld: { wet: 'Wgs' },
      bron: 'dock',
      gemeldOp: op(2),
    },
  }
  expect(terug([betrokken('dock'), grondslag]).afwijkingen['x']!.beslecht).toMatchObject({ besluit: 'vervallen' })
  const { nu, vastgelegd } = dossier([betrokken('dock'), grondslag])
  const nogmaals = (organisatie: string, later: boolean) =>
    neem(nu, { ...vastgelegd, anderen: [{ organisatie, noemt: [], op: later ? 2 : 0 }] })
  for (const [organisatie, later, blijft] of [
    ['dock', true, true],
    ['dock', false, false],
    ['shdh', true, false],
  ] as const) {
    const uitkomst = nogmaals(organisatie, later)
    if ('weigering' in uitkomst) throw new Error(uitkomst.weigering)
    expect(uitkomst.huishouden.afwijkingen['x']!.beslecht === undefined).toBe(blijft)
  }
})

test('whoever is involved by it alone is involved no longer, unless it has another word that stands', () => {
  const stand = (huishouden: Huishouden) => huishouden.betrokkenheden['b-dock']?.stand
  const doel = (doorOrganisatie: string): Feit => ({
    soort: 'doel-vastgesteld',
    doelId: 'd',
    doel: { omschrijving: 'Rust', leefgebied: 'Financiën', vastgesteldOp: '2026-11-03', doorOrganisatie },
  })
  expect(stand(terug([betrokken('dock'), telefoon('0612345678', 'dock', 2)]))).toBe('beeindigd')
  expect(stand(terug([betrokken('dock')], [doel('kontext')]))).toBe('beeindigd')
  expect(stand(terug([betrokken('dock')], [doel('dock')]))).toBeUndefined()
  // Who was involved before stays so.
  expect(stand(terug([telefoon('0612345678', 'dock', 2)], [], [betrokken('dock')]))).toBeUndefined()
})

test('a later registration that names her holds all that is known of her', () => {
  const { nu, vastgelegd } = dossier([betrokken('dock'), telefoon('0612345678', 'dock', 2)])
  const nummer = (noemt: string[], later: boolean) => {
    const uitkomst = neem(nu, { ...vastgelegd, anderen: [{ organisatie: 'shdh', noemt, op: later ? 2 : 0 }] })
    if ('weigering' in uitkomst) throw new Error(uitkomst.weigering)
    return uitkomst.huishouden.inwoners['a']!.telefoonnummer
  }
  expect([nummer(['a'], true), nummer(['b'], true), nummer(['a'], false)]).toEqual(['0612345678', undefined, undefined])
})

test('of who asked of two households that were one, and asks of the other alone since they are two again, the word here goes', () => {
  const ongedaan: Feit = {
    soort: 'samenvoeging-ongedaan',
    ingreepId: 'i',
    door: 'gemeente',
    op: op(3),
    na: { betrokkenheden: { 'b-dock': null } },
  }
  const { nu, vastgelegd } = dossier([betrokken('dock'), telefoon('0612345678', 'dock', 2)], [ongedaan])
  const opdracht = {
    soort: 'vergis-aanmelding' as const,
    vergissing: { ...vergissing, organisatie: 'dock' },
    vastgelegd,
  }
  const { huishouden } = na(nu, opdracht, handeling('gemeente'))
  expect(zij(huishouden)).toEqual([undefined, undefined])
  expect(Object.keys(huishouden.betrokkenheden)).toEqual(['b-kontext', 'b-gemeente'])
})
