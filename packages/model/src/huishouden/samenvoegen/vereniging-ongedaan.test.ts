import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gezegd, huis, inhoudVan } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import { gelukt } from '../../fixtures/ingreep.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Gevolgen } from './gevolg.ts'
import { scheidInwoners } from './maak-ongedaan.ts'
import { maakLos } from './maak-los.ts'
import { verenigInwoners } from './verenig-inwoners.ts'

const beheer = handeling('gemeente', { beheer: true })

/** The households with what an ingreep did to some of them. */
function met(huishoudens: readonly Huishouden[], gevolgen: Gevolgen): Huishouden[] {
  const na = new Map(gelukt(gevolgen).gevolgen.map(({ huishouden }) => [huishouden.huishoudenId, huishouden]))
  return huishoudens.map((huishouden) => na.get(huishouden.huishoudenId) ?? huishouden)
}

const persoonlijk = ['telefoon', 'vraag', 'meting', 'doelscore', 'toestemming', 'besluit'] as const
const zet = fc.record({ wat: fc.constantFrom(...persoonlijk), waar: fc.nat(2), wie: fc.nat(3) })

/** b is a: both in H, only b in I, only a in J. */
const begin = () => [
  huis('H', { a: { telefoonnummer: '0611111111' }, b: { emailadres: 'b@example.nl' }, x: {} }, ['kontext']),
  huis('I', { b: { geslacht: 'M' }, x: {} }, ['dock']),
  huis('J', { a: {}, y: {} }, ['zorgbalans']),
]

test('two who were taken for one and are two again are what they were, with what was said since', () => {
  fc.assert(
    fc.property(fc.array(zet, { maxLength: 8 }), fc.array(zet, { maxLength: 8 }), (eerst, daarna) => {
      let nummer = 0
      let nu = begin()
      const zeg =
        (waar: number, inwonerId: string, wat: (typeof persoonlijk)[number], id: string) =>
        (een: Huishouden, index: number) =>
          index === waar && een.inwoners[inwonerId] ? naFeiten(een, [gezegd[wat](inwonerId, id)]) : een
      for (const { wat, waar, wie } of eerst) nu = nu.map(zeg(waar, 'abxy'[wie]!, wat, `r${++nummer}`))
      let tweeling = nu
      const vereniging = gelukt(verenigInwoners(nu, { behouden: 'a', vervallen: 'b' }, beheer))
      nu = met(nu, vereniging)
      // Nothing of b is left, and nothing was lost.
      for (const een of nu) expect(JSON.stringify(inhoudVan({ ...een, verenigd: {} }))).not.toContain('"b"')
      expect(nu.map(({ inwoners }) => Object.keys(inwoners).toSorted())).toEqual([
        ['a', 'x'],
        ['a', 'x'],
        ['a', 'y'],
      ])
      expect(nu.map((een) => een.lidmaatschappen['a']?.voorlopig)).toEqual([undefined, true, undefined])
      for (const { wat, waar, wie } of daarna) {
        const id = `r${++nummer}`
        const wieNu = 'aaxy'[wie]!
        nu = nu.map(zeg(waar, wieNu, wat, id))
        // Said of her who was only known by the other id here, it is hers again.
        tweeling = tweeling.map(zeg(waar, waar === 1 && wieNu === 'a' ? 'b' : wieNu, wat, id))
      }
      const terug = met(nu, scheidInwoners(nu, { ingreepId: vereniging.ingreepId }, beheer))
      expect(terug.map(inhoudVan)).toEqual(tweeling.map(inhoudVan))
    }),
    { numRuns: 300 },
  )
})

test('who was taken for another is somebody of her own here, and taking that back gives what was', () => {
  fc.assert(
    fc.property(fc.array(zet, { maxLength: 6 }), fc.array(zet, { maxLength: 6 }), (eerst, daarna) => {
      let nummer = 0
      const zeg = (een: Huishouden, inwonerId: string, wat: (typeof persoonlijk)[number]) =>
        naFeiten(een, [gezegd[wat](inwonerId, `r${nummer}`)])
      let nu = naFeiten(huis('I', { a: {}, x: {} }, ['dock']), [
        {
          soort: 'inwoner-geregistreerd',
          inwonerId: 'a',
          persoon: huis('I', { a: {} }, []).inwoners['a']!,
          sinds: '2026-02-01',
          voorlopig: true,
        },
      ])
      for (const { wat, wie } of eerst) nu = zeg(nu, 'axax'[(++nummer, wie)]!, wat)
      let tweeling = nu
      const los = gelukt(maakLos(nu, { inwonerId: 'a' }, beheer))
      nu = los.gevolgen[0]!.huishouden
      const eigen = nu.verenigd['a']!.behouden
      expect(JSON.stringify(inhoudVan({ ...nu, verenigd: {} }))).not.toContain('"a"')
      expect(nu.lidmaatschappen[eigen]).toEqual({ sinds: '2026-02-01' })
      for (const { wat, wie } of daarna) {
        nummer++
        nu = zeg(nu, wie % 2 ? 'x' : eigen, wat)
        tweeling = zeg(tweeling, wie % 2 ? 'x' : 'a', wat)
      }
      const terug = met([nu], scheidInwoners([nu], { ingreepId: los.ingreepId }, beheer))
      expect(terug.map(inhoudVan)).toEqual([inhoudVan(tweeling)])
    }),
    { numRuns: 500 },
  )
})

test('an ingreep with a later one about the same persons standing on it is refused until that is undone', () => {
  const nu = begin()
  const eerste = gelukt(verenigInwoners(nu, { behouden: 'a', vervallen: 'b' }, beheer))
  const na = met(nu, eerste)
  const tweede = gelukt(verenigInwoners(na, { behouden: 'x', vervallen: 'a' }, beheer))
  const daarna = met(na, tweede)
  expect(scheidInwoners(daarna, { ingreepId: eerste.ingreepId }, beheer)).toEqual({ weigering: 'later-ingegrepen' })
  const een = met(daarna, scheidInwoners(daarna, { ingreepId: tweede.ingreepId }, beheer))
  const twee = met(een, scheidInwoners(een, { ingreepId: eerste.ingreepId }, beheer))
  expect(twee.map(inhoudVan)).toEqual(nu.map(inhoudVan))
  expect(scheidInwoners(twee, { ingreepId: eerste.ingreepId }, beheer)).toEqual({ weigering: 'ingreep-onbekend' })
})

test('nobody is one with herself, and nobody with somebody who is not there', () => {
  const nu = begin()
  for (const [behouden, vervallen] of [
    ['a', 'a'],
    ['a', 'niemand'],
    ['niemand', 'a'],
  ] as const)
    expect(verenigInwoners(nu, { behouden, vervallen }, beheer)).toEqual({ weigering: 'niet-samen-te-voegen' })
})

test('who was loosened from an id that was loosened here before is undone alone', () => {
  const eerder = gelukt(maakLos(huis('I', { a: {}, x: {} }, ['dock']), { inwonerId: 'a' }, beheer)).gevolgen[0]!
  const nu = naFeiten(eerder.huishouden, [
    {
      soort: 'inwoner-geregistreerd',
      inwonerId: 'a',
      persoon: huis('I', { a: {} }, []).inwoners['a']!,
      sinds: '2026-02-01',
    },
  ])
  const los = gelukt(maakLos(nu, { inwonerId: 'a' }, beheer))
  const terug = met([nu], scheidInwoners(met([nu], los), { ingreepId: los.ingreepId }, beheer))
  expect(terug.map(inhoudVan)).toEqual([inhoudVan(nu)])
})
