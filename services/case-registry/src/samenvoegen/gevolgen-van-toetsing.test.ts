import { beleid, doelbinding, voorrang } from '@wijkhub/builders'
import { evolve, leegHuishouden, type Feit, type Handeling, type Huishouden } from '@wijkhub/model'
import { describe, expect, test } from 'vitest'
import { gevolgenVanOngedaan, gevolgenVanToetsing, type Toetskeuze } from './gevolgen-van-toetsing.ts'

let nummer = 0
const beheer: Handeling = {
  organisatie: 'gemeente',
  magBsn: true,
  beheer: true,
  doelbinding,
  beleid,
  voorrang,
  op: '2026-11-28T10:00:00Z',
  vandaag: '2026-11-28',
  nieuwId: () => `id-${++nummer}`,
  opdrachtId: 'o-1',
}

function huis(huishoudenId: string, ...leden: string[]): Huishouden {
  const feiten: Feit[] = [
    { soort: 'huishouden-geregistreerd', huishoudenId, adres: { soort: 'geen' }, grondslag: { wet: 'Wmo 2015' } },
    ...leden.map((inwonerId): Feit => ({
      soort: 'inwoner-geregistreerd',
      inwonerId,
      persoon: {
        naam: { geslachtsnaam: inwonerId },
        geboortedatum: '1990-01-02',
        geslacht: 'V',
        gezinsrol: 'ouder',
      },
      sinds: '2026-01-01',
      ...(huishoudenId === 'laatst' && { voorlopig: true }),
    })),
  ]
  return feiten.reduce<Huishouden>(evolve, leegHuishouden)
}

const inhoud = ({ versie: _, ingrepen: __, opgegaan: ___, ...rest }: Huishouden) => rest

/** The members of each household after a decision; then what undoing it leaves of the difference. */
function besluit(keuze: Toetskeuze, inwoners: string[], huizen: Huishouden[]) {
  const vraag = { inwoners, huishoudens: ['laatst', 'eerst'] }
  const gevolgen = gevolgenVanToetsing(vraag, keuze, huizen, beheer)
  if ('weigering' in gevolgen) return gevolgen
  const nu = new Map(
    [...huizen, ...gevolgen.gevolgen.map(({ huishouden }) => huishouden)].map((h) => [h.huishoudenId, h]),
  )
  const terug = gevolgenVanOngedaan(gevolgen.ingreepId, 'toch niet', [...nu.values()], beheer)
  if ('weigering' in terug) throw new Error(terug.weigering)
  const daarna = new Map(
    [...huizen, ...terug.gevolgen.map(({ huishouden }) => huishouden)].map((h) => [h.huishoudenId, h]),
  )
  expect([...daarna.values()].map(inhoud)).toEqual(huizen.map(inhoud))
  return Object.fromEntries(
    [...nu].map(([id, h]) => [id, h.opgegaan ? `in ${h.opgegaan.in}` : Object.keys(h.inwoners)]),
  )
}

describe('a decision on a question, and its undoing', () => {
  test('the same person: she keeps the id she had first, in every household', () => {
    const huizen = [huis('laatst', 'b'), huis('eerst', 'a'), huis('derde', 'b', 'c')]
    expect(besluit({ besluit: 'zelfde' }, ['b', 'a'], huizen)).toEqual({
      laatst: ['a'],
      eerst: ['a'],
      derde: ['c', 'a'],
    })
  })

  test('two homes: a member of both', () => {
    const huizen = [huis('laatst', 'kind', 'vader'), huis('eerst', 'kind', 'moeder')]
    expect(besluit({ besluit: 'twee-huizen' }, ['kind'], huizen)).toEqual({
      laatst: ['kind', 'vader'],
      eerst: ['kind', 'moeder'],
    })
  })

  test('moved: out of the one; and whose file it is when she was the last there', () => {
    const samen = [huis('laatst', 'kind', 'vader'), huis('eerst', 'kind', 'moeder')]
    expect(besluit({ besluit: 'verhuisd', per: '2026-11-01' }, ['kind'], samen)).toEqual({
      laatst: ['kind', 'vader'],
      eerst: ['moeder'],
    })
    expect(
      besluit({ besluit: 'verhuisd' }, ['kind'], [huis('laatst', 'kind', 'vader'), huis('eerst', 'kind')]),
    ).toEqual({
      laatst: ['kind', 'vader'],
      eerst: 'in laatst',
    })
  })

  test('a mistake: somebody of her own where she was registered last', () => {
    const huizen = [huis('laatst', 'kind'), huis('eerst', 'kind')]
    expect(besluit({ besluit: 'vergissing' }, ['kind'], huizen)).toEqual({
      laatst: [expect.stringMatching(/^id-/)],
      eerst: ['kind'],
    })
  })

  test('one household: the later goes up in the earlier', () => {
    const huizen = [huis('laatst', 'b'), huis('eerst', 'a')]
    expect(besluit({ besluit: 'samenvoegen' }, [], huizen)).toEqual({ laatst: 'in eerst', eerst: ['a', 'b'] })
  })

  test('of a question that lacks somebody nothing follows', () => {
    for (const soort of ['zelfde', 'twee-huizen', 'verhuisd', 'samenvoegen'] as const)
      expect(besluit({ besluit: soort }, ['b'], [huis('laatst', 'b')])).toHaveProperty('weigering')
    expect(gevolgenVanOngedaan('i', undefined, [huis('eerst', 'a')], beheer)).toEqual({ weigering: 'ingreep-onbekend' })
  })
})
