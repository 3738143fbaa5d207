import { expect, test } from 'vitest'
import { huis } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import type { Gevolgen } from '../samenvoegen/gevolg.ts'
import { maakSamenvoegingOngedaan } from '../samenvoegen/maak-samenvoeging-ongedaan.ts'
import { voegSamen } from '../samenvoegen/voeg-samen.ts'

const beheer = handeling('gemeente')
const keuze = { adres: 'blijft', regisseur: 'blijft' } as const
const gerapporteerd = (rapportageId: string, ...inwonerIds: string[]): Feit => ({
  soort: 'gerapporteerd',
  rapportageId,
  rapportage: {
    inwonerIds,
    datum: '2026-11-21',
    contact: 'telefoon',
    tekst: `Over ${inwonerIds.join(' en ')}`,
    leesbaarVoor: 'betrokkenen',
    organisatie: 'kontext',
  },
})
function gelukt(gevolgen: Gevolgen) {
  if ('weigering' in gevolgen) throw new Error(gevolgen.weigering)
  return { ingreepId: gevolgen.ingreepId, huizen: gevolgen.gevolgen.map(({ huishouden }) => huishouden) }
}

test('of a note about somebody who stays behind only its writer reads the words where the others go', () => {
  const uit = naFeiten(huis('B', { b: {}, c: {} }, []), [
    gerapporteerd('bc', 'b', 'c'),
    gerapporteerd('b', 'b'),
    gerapporteerd('c', 'c'),
    { soort: 'lid-vertrokken', inwonerId: 'c', per: '2026-11-22', reden: 'verhuisd' },
  ])
  const { huizen } = gelukt(
    voegSamen({ in: huis('A', { a: {} }, []), uit }, { ...keuze, zonderVertrokken: true }, beheer),
  )
  const { rapportages } = huizen[0]!
  expect(Object.keys(rapportages).toSorted()).toEqual(['b', 'bc'])
  expect(rapportages['b']).toEqual(uit.rapportages['b'])
  expect(rapportages['bc']).toEqual({ ...uit.rapportages['bc'], inwonerIds: ['b'], leesbaarVoor: 'eigen-organisatie' })
})

test('after a merge that was a mistake a note goes where it belongs; one about both homes is read by its writer alone', () => {
  const [een, ander] = [huis('A', { a: {}, s: {} }, []), huis('B', { b: {}, s: {} }, [])]
  const eerder = naFeiten(ander, [gerapporteerd('eerder', 'b')])
  const { ingreepId, huizen } = gelukt(voegSamen({ in: een, uit: eerder }, keuze, beheer))
  const daarna = naFeiten(huizen[0]!, [
    gerapporteerd('a', 'a'),
    gerapporteerd('b', 'b'),
    gerapporteerd('ab', 'a', 'b'),
    gerapporteerd('s', 's'),
  ])
  const terug = gelukt(maakSamenvoegingOngedaan({ in: daarna, uit: huizen[1]! }, { ingreepId }, beheer))
  const wie = terug.huizen.map(({ rapportages }) =>
    Object.fromEntries(Object.entries(rapportages).map(([id, rij]) => [id, [rij.inwonerIds.join(), rij.leesbaarVoor]])),
  )
  expect(wie[0]).toEqual({
    a: ['a', 'betrokkenen'],
    ab: ['a', 'eigen-organisatie'],
    s: ['s', 'eigen-organisatie'],
  })
  expect(wie[1]).toEqual({
    eerder: ['b', 'betrokkenen'],
    b: ['b', 'betrokkenen'],
    ab: ['b', 'eigen-organisatie'],
    s: ['s', 'eigen-organisatie'],
  })
})
