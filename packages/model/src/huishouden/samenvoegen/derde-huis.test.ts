import { describe, expect, test } from 'vitest'
import { huis, inhoudVan } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import { gelukt, naIngreep } from '../../fixtures/ingreep.ts'
import type { Huishouden } from '../huishouden.ts'
import { bevestigLidmaatschap } from './bevestig-lidmaatschap.ts'
import { scheidInwoners } from './maak-ongedaan.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { verenigInwoners } from './verenig-inwoners.ts'
import { verhuisLid } from './verhuis-lid.ts'
import { voegSamen } from './voeg-samen.ts'

const beheer = handeling('gemeente', { beheer: true })
const bsn = '999990019'
const kind = { inwonerId: 'kind' }

const thuis = (id: string, anders: object = {}) => huis(id, { kind: anders, [`ouder van ${id}`]: {} }, [])
const voorlopig = (huishouden: Huishouden): Huishouden => ({
  ...huishouden,
  lidmaatschappen: { ...huishouden.lidmaatschappen, kind: { sinds: '2026-11-01', voorlopig: true } },
})

/** A child with two homes, who was registered in a third one, where her number was said. */
const [moeder, vader] = [thuis('M'), thuis('V')]
const opvang = voorlopig(thuis('O', { bsn, telefoonnummer: '0612345678' }))

/** As a household of before memberships had a day. */
const sindsAltijd = { ...moeder, lidmaatschappen: {} }

describe('a third home', () => {
  test('held against one of the two waits for the other, and nothing crosses meanwhile', () => {
    const gevolgen = bevestigLidmaatschap([moeder, opvang], { ...kind, anderen: [vader] }, beheer)
    const [bijMoeder, bijVader, bijOpvang] = naIngreep(gevolgen, moeder, vader, opvang)
    expect([bijMoeder, bijVader].map((een) => inhoudVan(een!))).toEqual([moeder, vader].map(inhoudVan))
    expect(bijOpvang!.lidmaatschappen['kind']).toEqual({ sinds: '2026-11-01', voorlopig: true, getoetst: ['M'] })
    expect(inhoudVan({ ...bijOpvang!, lidmaatschappen: opvang.lidmaatschappen })).toEqual(inhoudVan(opvang))
  })

  test('held against both is confirmed with both, and each of them knows it; undone, each is what it was', () => {
    const eerst = bevestigLidmaatschap([moeder, opvang], { ...kind, anderen: [vader] }, beheer)
    const tussen = naIngreep(eerst, moeder, vader, opvang) as [Huishouden, Huishouden, Huishouden]
    const dan = bevestigLidmaatschap([tussen[1], tussen[2]], { ...kind, anderen: [tussen[0]] }, beheer)
    const alle = naIngreep(dan, ...tussen)
    for (const een of alle) expect(een.inwoners['kind']).toMatchObject({ bsn, telefoonnummer: '0612345678' })
    expect(alle[2]!.lidmaatschappen['kind']).toEqual({ sinds: '2026-11-01' })
    const terug = naIngreep(scheidInwoners(alle, gelukt(dan), beheer), ...alle)
    expect(terug.map(inhoudVan)).toEqual(tussen.map(inhoudVan))
    expect(naIngreep(scheidInwoners(terug, gelukt(eerst), beheer), ...terug).map(inhoudVan)).toEqual(
      [moeder, vader, opvang].map(inhoudVan),
    )
  })

  test('what two of her homes say against it is an afwijking there once', () => {
    const man = voorlopig(thuis('O', { geslacht: 'M' }))
    const los = {
      ...man,
      lidmaatschappen: { kind: { sinds: '2026-11-01', voorlopig: true as const, getoetst: ['M'] } },
    }
    const [bijOpvang] = naIngreep(bevestigLidmaatschap([vader, los], { ...kind, anderen: [moeder] }, beheer), los)
    expect(Object.values(bijOpvang!.afwijkingen)).toMatchObject([{ veld: 'geslacht', bekend: 'M', gemeld: 'V' }])
  })

  test('of two that were both registered beside a confirmed one neither is confirmed by the other', () => {
    const buren = voorlopig(thuis('B'))
    const gevolgen = bevestigLidmaatschap([buren, opvang], { ...kind, anderen: [moeder] }, beheer)
    for (const een of naIngreep(gevolgen, buren, opvang))
      expect(een.lidmaatschappen['kind']).toMatchObject({ voorlopig: true })
    const alleen = bevestigLidmaatschap([buren, opvang], kind, beheer)
    for (const een of naIngreep(alleen, buren, opvang))
      expect(een.lidmaatschappen['kind']).toEqual({ sinds: '2026-11-01' })
  })
})

describe('moved, with a third home', () => {
  test('the home she moved to waits until it was held against the third', () => {
    const [bijVader, bijOpvang] = naIngreep(
      verhuisLid([moeder, opvang], { ...kind, anderen: [vader], per: '2026-11-20' }, beheer),
      vader,
      opvang,
    )
    expect(bijOpvang!.lidmaatschappen['kind']).toEqual({ sinds: '2026-11-01', voorlopig: true })
    expect(inhoudVan(bijVader!)).toEqual(inhoudVan(vader))
  })

  test('what she was known by there holds in the third too, and no longer when it is undone', () => {
    const van = voorlopig(thuis('O', { bsn }))
    const gevolgen = verhuisLid([van, moeder], { ...kind, anderen: [vader], per: '2026-11-20' }, beheer)
    const alle = naIngreep(gevolgen, van, moeder, vader)
    for (const een of alle.slice(1)) expect(een.inwoners['kind']).toMatchObject({ bsn })
    const terug = naIngreep(scheidInwoners(alle, gelukt(gevolgen), beheer), ...alle)
    expect(terug.map(inhoudVan)).toEqual([van, moeder, vader].map(inhoudVan))
  })
})

describe('two households become one, and a member of both has a third home', () => {
  test('which hears what is known of her now, and has what it had when the merge is undone', () => {
    const gevolgen = voegSamen(
      { in: moeder, uit: opvang, anderen: [vader] },
      { adres: 'blijft', regisseur: 'blijft' },
      beheer,
    )
    const [een, op, bijVader] = naIngreep(gevolgen, moeder, opvang, vader) as [Huishouden, Huishouden, Huishouden]
    expect(bijVader.inwoners['kind']).toMatchObject({ bsn })
    expect(JSON.stringify(bijVader)).not.toContain('ouder van O')
    const { ingreepId } = gelukt(gevolgen)
    const terug = maakSamenvoegingOngedaan({ in: een, uit: op, anderen: [bijVader] }, { ingreepId }, beheer)
    expect(naIngreep(terug, een, op, bijVader).map(inhoudVan)).toEqual([moeder, opvang, vader].map(inhoudVan))
  })

  test.each([
    ['for the time being', voorlopig, (een: Huishouden) => een],
    ['confirmed', (een: Huishouden) => een, voorlopig],
  ])('she is confirmed where one of them was; in the one that stays she was %s', (_hoe, blijft, gaat) => {
    const keuze = { adres: 'blijft', regisseur: 'blijft' } as const
    const [een] = naIngreep(voegSamen({ in: blijft(thuis('O')), uit: gaat(moeder) }, keuze, beheer), thuis('O'))
    expect(een!.lidmaatschappen['kind']).not.toHaveProperty('voorlopig')
  })
})

test('who left while two households were one is a member of neither when they are two again, also where she was one for the time being', () => {
  const { ingreepId, gevolgen } = gelukt(
    voegSamen({ in: sindsAltijd, uit: opvang }, { adres: 'blijft', regisseur: 'blijft' }, beheer),
  )
  const [samen, op] = gevolgen.map(({ huishouden }) => huishouden) as [Huishouden, Huishouden]
  const weg = naFeiten(samen, [{ soort: 'lid-vertrokken', inwonerId: 'kind', per: '2026-11-22', reden: 'verhuisd' }])
  const [hier, daar] = naIngreep(maakSamenvoegingOngedaan({ in: weg, uit: op }, { ingreepId }, beheer), weg, op)
  for (const een of [hier!, daar!])
    expect([een.inwoners['kind'], een.lidmaatschappen['kind']]).toEqual([undefined, undefined])
})

test('who had left here and turns out to be the one who was registered here anew is a member for the time being', () => {
  const weg = { kind: { persoon: moeder.inwoners['kind']!, per: '2026-11-02', reden: 'gescheiden' as const } }
  const hier = { ...huis('H', { nieuw: { bsn } }, []), vertrokken: weg }
  const gevolgen = verenigInwoners([hier, vader], { behouden: 'kind', vervallen: 'nieuw' }, beheer)
  const [nu, bijVader] = naIngreep(gevolgen, hier, vader)
  expect([nu!.vertrokken, nu!.lidmaatschappen['kind']]).toEqual([{}, { sinds: '2026-01-01', voorlopig: true }])
  expect(inhoudVan(bijVader!)).toEqual(inhoudVan(vader))
  expect(naIngreep(scheidInwoners([nu!], gelukt(gevolgen), beheer), nu!).map(inhoudVan)).toEqual([inhoudVan(hier)])
})

test('who is given back to a home while she has got another since is a member there for the time being', () => {
  const van = voorlopig(thuis('O', { bsn }))
  const verhuisd = verhuisLid([moeder, van], { ...kind, per: '2026-11-20' }, beheer)
  const [bijMoeder, bijOpvang] = naIngreep(verhuisd, moeder, van)
  const sindsdien = thuis('N', { bsn })
  const weg = naFeiten(bijOpvang!, [
    { soort: 'lid-vertrokken', inwonerId: 'kind', per: '2026-11-22', reden: 'verhuisd' },
  ])
  const [terug] = naIngreep(scheidInwoners([bijMoeder!, weg, sindsdien], gelukt(verhuisd), beheer), bijMoeder!)
  expect(terug!.lidmaatschappen['kind']).toEqual({ sinds: '2026-01-01', voorlopig: true })
  const [zonder] = naIngreep(scheidInwoners([bijMoeder!, weg], gelukt(verhuisd), beheer), bijMoeder!)
  expect(zonder!.lidmaatschappen['kind']).toEqual({ sinds: '2026-01-01' })
})
