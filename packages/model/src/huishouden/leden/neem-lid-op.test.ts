import { expect, test } from 'vitest'
import { huis } from '../../fixtures/gebeurtenissen.ts'
import { handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { maakLos } from '../samenvoegen/maak-los.ts'
import { verenigInwoners } from '../samenvoegen/verenig-inwoners.ts'

const kontext = handeling('kontext')
const opname = (van: ReturnType<typeof huis>, inwonerId: string) =>
  ({
    soort: 'neem-lid-op',
    lid: { inwonerId, huishoudenId: van.huishoudenId, gezinsrol: 'kind', sinds: '2026-11-20' },
    van,
  }) as const

test('who is somebody else here since a mistake was put right stays who she is in the household she comes from', () => {
  const van = huis('van', { s: {}, t: {}, u: {} }, ['kontext'])
  const los = maakLos(huis('hier', { h: {}, s: {} }, ['kontext']), { inwonerId: 's' }, kontext)
  if ('weigering' in los) throw new Error(los.weigering)
  const hier = los.gevolgen[0]!.huishouden
  const { elders } = na(hier, opname(van, 't'), kontext)
  expect(elders).toHaveLength(1)
  expect(elders![0]!.huishouden).toEqual(naFeiten(van, elders![0]!.feiten))
  expect(Object.keys(elders![0]!.huishouden.inwoners)).toEqual(['s', 'u'])
  const ook = na(hier, opname(van, 's'), kontext)
  expect(Object.keys(ook.huishouden.inwoners)).toContain('s')
  expect(Object.keys(ook.elders![0]!.huishouden.vertrokken)).toEqual(['s'])
})

test('by the id she had before in the household she comes from', () => {
  const samen = verenigInwoners(
    [huis('van', { s: {}, t: {}, u: {} }, ['kontext'])],
    { behouden: 't', vervallen: 's' },
    kontext,
  )
  if ('weigering' in samen) throw new Error(samen.weigering)
  const hier = huis('hier', { h: {} }, ['kontext'])
  const { huishouden } = na(hier, opname(samen.gevolgen[0]!.huishouden, 's'), kontext)
  expect(Object.keys(huishouden.inwoners)).toEqual(['h', 't'])
})
