import { describe, expect, test } from 'vitest'
import { gezegd, huis, inhoudVan } from '../../fixtures/gebeurtenissen.ts'
import { handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { betrokkenheidVan, heeftGevraagd, isBetrokken, isToegekend } from '../betrokkenheden/betrokken.ts'
import type { Betrokkenheid } from '../betrokkenheden/betrokkenheden.ts'
import { zichtVan } from '../betrokkenheden/eigen-deel.ts'
import type { Huishouden } from '../huishouden.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { magSamenvoegen } from './mag-samenvoegen.ts'
import { voegSamen, type Keuze } from './voeg-samen.ts'
import { zonderOngedaan } from './zonder-ongedaan.ts'

const nu = '2026-11-22T10:00:00Z'
const beheer = handeling('gemeente')
function samen(een: Huishouden, ander: Huishouden, keuze: Partial<Keuze> = {}) {
  const gevolgen = voegSamen({ in: een, uit: ander }, { adres: 'blijft', regisseur: 'blijft', ...keuze }, beheer)
  if ('weigering' in gevolgen) throw new Error(gevolgen.weigering)
  const [hier, daar] = gevolgen.gevolgen.map(({ huishouden }) => huishouden) as [Huishouden, Huishouden]
  return { hier, daar, ingreepId: gevolgen.ingreepId }
}
const grondslag = { wet: 'Wmo 2015' as const }
const opgave = (van: Huishouden, ...wie: string[]) => ({
  adres: van.adres,
  grondslag,
  inwoners: Object.fromEntries(wie.map((id) => [id, van.inwoners[id]!])),
})
function met(huishouden: Huishouden, meer: Partial<Betrokkenheid>, organisatie = 'dock'): Huishouden {
  const betrokkenheid = { organisatie, medewerker: { naam: 'Werker' }, sinds: '2026-11-01', ...meer }
  return naFeiten(huishouden, [
    { soort: 'betrokkenheid-ontstaan', betrokkenheidId: `${huishouden.huishoudenId}-${organisatie}`, betrokkenheid },
  ])
}
const a = () => huis('A', { a: {} }, ['kontext'])
const b = () => huis('B', { b: {}, c: {} }, [])
const rij = (huishouden: Huishouden, wie = 'dock') => betrokkenheidVan(huishouden, wie)![1]
const ziet = (huishouden: Huishouden, wie = 'dock') =>
  Object.keys(zichtVan(huishouden, wie, nu)?.inwoners ?? {}).toSorted()

describe('who read only the household that went up', () => {
  test('asks, and until then sees the persons it knew', () => {
    const { hier } = samen(a(), met(b(), { doel: 'Hulp' }))
    expect(rij(hier)).toMatchObject({ stand: 'gevraagd', doel: 'Hulp', grondslag, gevraagdOp: nu })
    expect([isBetrokken(hier, 'dock', nu), heeftGevraagd(hier, 'dock'), ziet(hier)]).toEqual([false, true, ['b', 'c']])
    expect(rij(samen(a(), met(b(), {})).hier)).not.toHaveProperty('doel')
  })

  test('sees no address there that it did not say itself: it may be secret, or become it', () => {
    const adres = (anders: object, geheim: object) =>
      zichtVan(samen(a(), { ...met(b(), {}), adres: { ...b().adres, ...geheim }, ...anders }).hier, 'dock', nu)!.adres
    for (const geheim of [{}, { geheim: true }]) {
      expect(adres({ adresBron: 'zorgbalans' }, geheim)).toEqual({ soort: 'geen' })
      expect(adres({ adresBron: 'dock' }, geheim)).toMatchObject({ straatnaam: 'Straat B' })
      // Not in another's words either.
      expect(adres({ adresBron: 'zorgbalans', adresOok: ['dock'] }, geheim)).toEqual({ soort: 'geen' })
    }
  })

  test('reads what they became when it is granted with it, also where it asked here before', () => {
    const gevraagd = met(a(), { stand: 'gevraagd', opgave: opgave(a(), 'a') })
    for (const een of [a(), gevraagd]) {
      const { hier } = samen(een, met(b(), {}), { toekennen: ['dock'] })
      expect(isToegekend(hier, 'dock', nu)).toBe(true)
      expect(rij(hier)).not.toHaveProperty('opgave')
      expect(rij(hier).besluit).toEqual({ door: 'gemeente', op: nu })
      expect(Object.values(hier.betrokkenheden).filter(({ organisatie }) => organisatie === 'dock')).toHaveLength(1)
    }
  })

  test.each(['gevraagd', 'geweigerd'] as const)(
    'stays %s here, with what it said here and knew there together',
    (stand) => {
      const een = met(a(), { stand, opgave: opgave(a(), 'a') })
      const { hier } = samen(een, met(b(), {}))
      expect([rij(hier).stand, ziet(hier), isBetrokken(hier, 'dock', nu)]).toEqual([stand, ['a', 'b', 'c'], false])
      expect(zichtVan(hier, 'dock', nu)!.adres).toEqual(een.adres)
    },
  )

  test('asks anew where what it had here ended', () => {
    const { hier } = samen(met(a(), { stand: 'beeindigd', tot: '2026-11-10' }), met(b(), {}))
    expect([rij(hier).stand, ziet(hier)]).toEqual(['gevraagd', ['b', 'c']])
  })
})

describe('who did not read the household that went up', () => {
  const gevraagd = (stand: 'gevraagd' | 'geweigerd' = 'gevraagd') => met(b(), { stand, opgave: opgave(b(), 'b') })

  test('goes on reading here where it is granted here', () => {
    const { hier } = samen(met(a(), {}), gevraagd())
    expect(isToegekend(hier, 'dock', nu)).toBe(true)
  })

  test('sees what it said in both where it only asked in both; what ended here opens nothing', () => {
    const een = met(a(), { stand: 'geweigerd', opgave: opgave(a(), 'a') })
    expect([rij(samen(een, gevraagd()).hier).stand, ziet(samen(een, gevraagd()).hier)]).toEqual([
      'geweigerd',
      ['a', 'b'],
    ])
    const op = met(a(), { stand: 'beeindigd', tot: '2026-11-10' })
    expect([rij(samen(op, gevraagd()).hier).stand, ziet(samen(op, gevraagd()).hier)]).toEqual(['beeindigd', []])
    const ook = samen(
      met(a(), { stand: 'gevraagd', opgave: opgave(a(), 'a') }),
      met(b(), { stand: 'beeindigd', tot: '2026-11-10' }),
    )
    expect([rij(ook.hier).stand, ziet(ook.hier)]).toEqual(['gevraagd', ['a']])
  })

  test('brings its request along, and no break-glass access', () => {
    const nood = met(b(), {
      stand: 'gevraagd',
      opgave: opgave(b(), 'b'),
      noodtoegang: { tot: '2026-11-22T18:00:00Z', reden: 'Gevaar' },
    })
    expect(isBetrokken(nood, 'dock', nu)).toBe(true)
    const { hier } = samen(a(), nood)
    expect([isBetrokken(hier, 'dock', nu), ziet(hier)]).toEqual([false, ['b']])
  })
})

test('who was ended while they were one has ended in what each was, with who decided it', () => {
  const { hier, daar, ingreepId } = samen(met(a(), {}), met(b(), {}))
  const besluit = { door: 'gemeente', op: nu, reden: 'Klaar' }
  const klaar = naFeiten(hier, [
    {
      soort: 'betrokkenheid-beeindigd',
      betrokkenheidId: betrokkenheidVan(hier, 'dock')![0],
      tot: '2026-11-22',
      besluit,
    },
  ])
  const terug = maakSamenvoegingOngedaan({ in: klaar, uit: daar }, { ingreepId }, beheer)
  if ('weigering' in terug) throw new Error(terug.weigering)
  expect(rij(terug.gevolgen[0]!.huishouden)).toMatchObject({ stand: 'beeindigd', tot: '2026-11-22', besluit })
  expect(terug.gevolgen.map(({ huishouden }) => isBetrokken(huishouden, 'dock', nu))).toEqual([false, true])
  // Where it only had a row of there, that is the one that ended.
  const alleenDaar = samen(a(), met(b(), {}), { toekennen: ['dock'] })
  const op = naFeiten(alleenDaar.hier, [
    { soort: 'betrokkenheid-beeindigd', betrokkenheidId: 'B-dock', tot: '2026-11-22', besluit },
  ])
  const los = maakSamenvoegingOngedaan({ in: op, uit: alleenDaar.daar }, { ingreepId: alleenDaar.ingreepId }, beheer)
  if ('weigering' in los) throw new Error(los.weigering)
  expect(los.gevolgen.map(({ huishouden }) => isBetrokken(huishouden, 'dock', nu))).toEqual([false, false])
  expect(rij(los.gevolgen[1]!.huishouden)).toMatchObject({ stand: 'beeindigd', tot: '2026-11-22', besluit })
})

test('who merges administers, or decides here; to who is not granted there is no such household', () => {
  const huishouden = met(a(), { stand: 'gevraagd', opgave: opgave(a(), 'a') })
  const onbekend = { weigering: 'huishouden-onbekend' }
  expect(magSamenvoegen(undefined, beheer)).toEqual(onbekend)
  expect(magSamenvoegen(huishouden, beheer)).toBeUndefined()
  expect(magSamenvoegen(huishouden, handeling('dock'))).toEqual(onbekend)
  expect(magSamenvoegen(huishouden, handeling('kontext'))).toEqual({ weigering: 'geen-beslisser' })
  const { daar } = samen(b(), huishouden)
  for (const wie of ['gemeente', 'kontext', 'dock'])
    expect(magSamenvoegen(daar, handeling(wie))).toEqual({ weigering: 'huishouden-opgegaan' })
  expect(magSamenvoegen(daar, handeling('zorgbalans'))).toEqual(onbekend)
})

test('of a day on which they were one by mistake, who came along was no member either, nor is what names her to be read', () => {
  const { hier, daar, ingreepId } = samen(a(), naFeiten(b(), [gezegd.vraag('b', 'vraag-b')]))
  const toen = naFeiten(hier, [
    gezegd.vraag('c', 'vraag-c'),
    gezegd.vraag('a', 'vraag-a'),
    gezegd.verwijzing(['a', 'c'], 'w'),
    gezegd.verwijzing(['b', 'c'], 'x'),
  ])
  const terug = maakSamenvoegingOngedaan({ in: toen, uit: daar }, { ingreepId }, beheer)
  if ('weigering' in terug) throw new Error(terug.weigering)
  const gezien = zonderOngedaan(toen, terug.gevolgen[0]!.huishouden)
  expect(Object.keys(gezien.inwoners)).toEqual(['a'])
  expect([Object.keys(gezien.vragen), Object.keys(gezien.verwijzingen)]).toEqual([['vraag-a'], ['w']])
  expect(gezien.verwijzingen['w']!.inwonerIds).toEqual(['a'])
  expect(gezien.adres).toEqual(a().adres)
  // While it stands, a day of before shows what was.
  expect(inhoudVan(zonderOngedaan(toen, toen))).toEqual(inhoudVan(toen))
})

test('the regisseur who decides here may say that it is one with another, and whose regisseur comes along reads it', () => {
  const regisseur = (van: Huishouden, organisatie: string, met: string) => {
    const metRegie = naFeiten(van, [
      { soort: 'regisseur-benoemd', regisseur: { organisatie, medewerker: { naam: 'Werker' }, sinds: '2026-11-01' } },
    ])
    return na(metRegie, { soort: 'stem-in-met-samenvoeging', met, opgave: {} }, handeling(organisatie)).huishouden
  }
  const eigen = () => regisseur(a(), 'kontext', 'B')
  expect(magSamenvoegen(eigen(), handeling('kontext'))).toBeUndefined()
  const daar = regisseur(met(b(), {}), 'dock', 'A')
  for (const { hier } of [samen(a(), daar), samen(eigen(), daar, { regisseur: 'komt-mee' })]) {
    expect(hier.regisseur).toMatchObject({ organisatie: 'dock' })
    expect(isToegekend(hier, 'dock', nu)).toBe(true)
  }
  const { hier } = samen(eigen(), daar)
  expect(hier.regisseur).toMatchObject({ organisatie: 'kontext' })
  expect(isToegekend(hier, 'dock', nu)).toBe(false)
  expect(samen(a(), b(), { regisseur: 'komt-mee' }).hier).not.toHaveProperty('regisseur')
})
