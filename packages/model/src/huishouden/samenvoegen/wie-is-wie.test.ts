import { describe, expect, test } from 'vitest'
import { dag, gezegd, huis, inhoudVan } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Gevolgen } from './gevolg.ts'
import { maakLos } from './maak-los.ts'
import { scheidInwoners } from './maak-ongedaan.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { verenigInwoners } from './verenig-inwoners.ts'
import { voegSamen } from './voeg-samen.ts'

const beheer = handeling('gemeente')
const wie = { behouden: 'a', vervallen: 'b' }
function gelukt(gevolgen: Gevolgen) {
  if ('weigering' in gevolgen) throw new Error(gevolgen.weigering)
  return { ingreepId: gevolgen.ingreepId, huizen: gevolgen.gevolgen.map(({ huishouden }) => huishouden) }
}
const vertrok = (inwonerId: string, per = dag): Feit => ({ soort: 'lid-vertrokken', inwonerId, per, reden: 'overig' })
const verenigd = (huishouden: Huishouden) => gelukt(verenigInwoners([huishouden], wie, beheer))

describe('two who are one', () => {
  test.each([['a'], ['b']])('and of whom %s had left and the other lives here, have not left', (ging) => {
    const huishouden = naFeiten(huis('H', { a: {}, b: {}, x: {} }, []), [vertrok(ging)])
    const { ingreepId, huizen } = verenigd(huishouden)
    expect([Object.keys(huizen[0]!.inwoners).toSorted(), huizen[0]!.vertrokken]).toEqual([['a', 'x'], {}])
    const terug = gelukt(scheidInwoners(huizen, { ingreepId }, beheer)).huizen
    expect(terug.map(inhoudVan)).toEqual([inhoudVan(huishouden)])
  })

  test.each([
    ['2026-11-01', '2026-11-10', '2026-11-10'],
    ['2026-11-10', '2026-11-01', '2026-11-10'],
  ])('and both left, left on the last day (%s, %s)', (eerste, tweede, per) => {
    const huishouden = naFeiten(huis('H', { a: {}, b: {}, x: {} }, []), [vertrok('a', eerste), vertrok('b', tweede)])
    expect(verenigd(huishouden).huizen[0]!.vertrokken).toMatchObject({ a: { per } })
    expect(Object.keys(verenigd(huishouden).huizen[0]!.vertrokken)).toEqual(['a'])
  })

  test('keep of each field who said it; what they say otherwise is an afwijking of who said that', () => {
    const zegt = (inwonerId: string, wijziging: object, bron: string): Feit => ({
      soort: 'inwoner-gewijzigd',
      inwonerId,
      wijziging,
      bron,
      gemeldOp: '2026-11-01T10:00:00Z',
    })
    const huishouden = naFeiten(huis('H', { a: {}, b: {} }, []), [
      zegt('a', { telefoonnummer: '0611111111' }, 'kontext'),
      zegt('b', { telefoonnummer: '0622222222', emailadres: 'b@example.nl' }, 'dock'),
    ])
    const [een] = verenigd(huishouden).huizen
    expect(een!.inwoners['a']).toMatchObject({ telefoonnummer: '0611111111', emailadres: 'b@example.nl' })
    expect(een!.herkomst['a']).toMatchObject({ telefoonnummer: { bron: 'kontext' }, emailadres: { bron: 'dock' } })
    expect(Object.values(een!.afwijkingen)).toContainEqual({
      veld: 'telefoonnummer',
      inwonerId: 'a',
      bekend: '0611111111',
      gemeld: '0622222222',
      bron: 'dock',
      gemeldOp: '2026-11-01T10:00:00Z',
    })
  })

  test('and two again, where she had gone under the other name since, she is gone under her own and no member', () => {
    const huishouden = huis('I', { b: {}, x: {} }, [])
    const { ingreepId, gevolgen } = verenigInwoners([huishouden, huis('J', { a: {} }, [])], wie, beheer) as never as {
      ingreepId: string
      gevolgen: { huishouden: Huishouden }[]
    }
    const ging = naFeiten(gevolgen[0]!.huishouden, [vertrok('a')])
    const [terug] = gelukt(scheidInwoners([ging], { ingreepId }, beheer)).huizen
    expect(inhoudVan(terug!)).toEqual(inhoudVan(naFeiten(huishouden, [vertrok('b')])))
    expect(terug!.lidmaatschappen).not.toHaveProperty('b')
  })
})

test('nobody is made somebody of her own in a household that does not know her, or is no file any more', () => {
  const onbekend = { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  const huishouden = huis('H', { a: {}, x: {} }, [])
  expect(maakLos(huishouden, { inwonerId: 'b' }, beheer)).toEqual(onbekend)
  const { huizen } = gelukt(
    voegSamen({ in: huis('I', { y: {} }, []), uit: huishouden }, { adres: 'blijft', regisseur: 'blijft' }, beheer),
  )
  expect(maakLos(huizen[1]!, { inwonerId: 'a' }, beheer)).toEqual(onbekend)
})

test('what is said while they are one of who had left the other household goes back there, and of who had left here too stays', () => {
  const een = naFeiten(huis('A', { a: {}, w: {} }, []), [vertrok('w')])
  const ander = naFeiten(huis('B', { b: {}, v: {}, w: {} }, []), [vertrok('v'), vertrok('w')])
  const { ingreepId, huizen } = gelukt(
    voegSamen({ in: een, uit: ander }, { adres: 'blijft', regisseur: 'blijft' }, beheer),
  )
  const samen = naFeiten(huizen[0]!, [gezegd.vraag('v', 'over-v'), gezegd.vraag('w', 'over-w')])
  const [hier, daar] = gelukt(maakSamenvoegingOngedaan({ in: samen, uit: huizen[1]! }, { ingreepId }, beheer)).huizen
  expect([Object.keys(hier!.vragen), Object.keys(daar!.vragen)]).toEqual([['over-w'], ['over-v']])
  expect([Object.keys(hier!.vertrokken), Object.keys(daar!.vertrokken)]).toEqual([['w'], ['v', 'w']])
})

test('where nobody had days of membership she has none again', () => {
  const oud = { ...huis('I', { b: {}, x: {} }, []), lidmaatschappen: {} }
  const { ingreepId, huizen } = gelukt(verenigInwoners([oud, huis('J', { a: {} }, [])], wie, beheer))
  expect(huizen[0]!.lidmaatschappen).toMatchObject({ a: { voorlopig: true } })
  expect(gelukt(scheidInwoners([huizen[0]!], { ingreepId }, beheer)).huizen.map(inhoudVan)).toEqual([inhoudVan(oud)])
})

test('a plan made together is of both afterwards, what was added to the plan of one of that one', () => {
  const een = naFeiten(huis('A', { a: {}, s: {} }, []), [gezegd.doel('doel-a')])
  const ander = naFeiten(huis('B', { b: {}, s: {} }, []), [gezegd.doel('doel-b'), gezegd.vertrek('s')])
  const { ingreepId, huizen } = gelukt(
    voegSamen({ in: een, uit: ander }, { adres: 'blijft', regisseur: 'blijft' }, beheer),
  )
  const samen = naFeiten(huizen[0]!, [
    gezegd.doel('samen'),
    gezegd.actie('doel-a', 'actie-a'),
    gezegd.actie('doel-b', 'actie-b'),
    gezegd.actie('samen', 'actie-samen'),
  ])
  const [hier, daar] = gelukt(maakSamenvoegingOngedaan({ in: samen, uit: huizen[1]! }, { ingreepId }, beheer)).huizen
  expect([hier, daar].map((van) => Object.keys(van!.doelen))).toEqual([
    ['doel-a', 'samen'],
    ['doel-b', 'samen'],
  ])
  expect([hier, daar].map((van) => Object.keys(van!.acties).toSorted())).toEqual([
    ['actie-a', 'actie-samen'],
    ['actie-b', 'actie-samen'],
  ])
})

test('who lived in both and left while they were one left both; what was said of her is said in both', () => {
  const [een, ander] = [huis('A', { a: {}, s: {} }, []), huis('B', { b: {}, s: {} }, [])]
  const { ingreepId, huizen } = gelukt(
    voegSamen({ in: een, uit: ander }, { adres: 'blijft', regisseur: 'blijft' }, beheer),
  )
  const feiten = [gezegd.vraag('s', 'v'), gezegd.vertrek('s')]
  const samen = naFeiten(huizen[0]!, feiten)
  const terug = gelukt(maakSamenvoegingOngedaan({ in: samen, uit: huizen[1]! }, { ingreepId }, beheer)).huizen
  expect(terug.map(inhoudVan)).toEqual([een, ander].map((was) => inhoudVan(naFeiten(was, feiten))))
  // Who had left there before keeps the day on which she left there.
  const ging = naFeiten(ander, [vertrok('s', '2026-11-01')])
  const eerder = gelukt(voegSamen({ in: een, uit: ging }, { adres: 'blijft', regisseur: 'blijft' }, beheer))
  const nu = naFeiten(eerder.huizen[0]!, [gezegd.vertrek('s')])
  const los = gelukt(maakSamenvoegingOngedaan({ in: nu, uit: eerder.huizen[1]! }, eerder, beheer)).huizen
  expect(los.map(({ vertrokken }) => vertrokken['s']!.per)).toEqual([dag, '2026-11-01'])
})

test('who had left the one, lived in the other and left while they were one lived at the door of the other', () => {
  const een = naFeiten(huis('A', { a: {}, s: {} }, []), [vertrok('s', '2026-11-01')])
  const ander = huis('B', { b: {}, s: {} }, [])
  const { ingreepId, huizen } = gelukt(
    voegSamen({ in: een, uit: ander }, { adres: 'blijft', regisseur: 'blijft' }, beheer),
  )
  const ging: Feit = { soort: 'lid-vertrokken', inwonerId: 's', per: dag, reden: 'verhuisd', woonde: een.adres }
  const samen = naFeiten(huizen[0]!, [ging])
  const [hier, daar] = gelukt(maakSamenvoegingOngedaan({ in: samen, uit: huizen[1]! }, { ingreepId }, beheer)).huizen
  expect(daar!.vertrokken['s']).toMatchObject({ per: dag, woonde: ander.adres })
  expect(hier!.vertrokken['s']).toEqual(een.vertrokken['s'])
})

test('of those who were referred together while they were one each household gets back its own, and nobody of the other', () => {
  const [een, ander] = [huis('A', { a: {} }, []), huis('B', { b: {} }, [])]
  const { ingreepId, huizen } = gelukt(
    voegSamen({ in: een, uit: ander }, { adres: 'blijft', regisseur: 'blijft' }, beheer),
  )
  const samen = naFeiten(huizen[0]!, [gezegd.verwijzing(['a', 'b'], 'w')])
  const [hier, daar] = gelukt(maakSamenvoegingOngedaan({ in: samen, uit: huizen[1]! }, { ingreepId }, beheer)).huizen
  expect(hier!.verwijzingen['w']!.inwonerIds).toEqual(['a'])
  expect(daar!.verwijzingen['w']!.inwonerIds).toEqual(['b'])
})
