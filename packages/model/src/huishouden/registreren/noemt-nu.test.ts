import { expect, test } from 'vitest'
import { gezin, handeling } from '../../fixtures/gezin.ts'
import { maakLos } from '../samenvoegen/maak-los.ts'
import { scheidInwoners } from '../samenvoegen/maak-ongedaan.ts'
import { verenigInwoners } from '../samenvoegen/verenig-inwoners.ts'
import type { Gevolgen } from '../samenvoegen/gevolg.ts'
import { noemtNu } from './noemt-nu.ts'

const door = handeling('gemeente')
function gelukt(gevolgen: Gevolgen) {
  if ('weigering' in gevolgen) throw new Error(gevolgen.weigering)
  const { huishouden, feiten } = gevolgen.gevolgen[0]!
  return { huishouden, feiten, ingreepId: gevolgen.ingreepId }
}
const los = gelukt(maakLos(gezin, { inwonerId: 'zoon' }, door))
const nieuw = Object.keys(los.huishouden.inwoners).find((id) => !Object.hasOwn(gezin.inwoners, id))!
const weerEen = gelukt(scheidInwoners([los.huishouden], { ingreepId: los.ingreepId }, door))

test('who turned out to be another is named by the id she has got, whoever gets the id she had', () => {
  expect(noemtNu(['zoon', 'w-1'], los.feiten, [])).toEqual([nieuw, 'w-1'])
  expect(noemtNu(['zoon'], [], los.feiten)).toEqual(['zoon'])
})

test('where that was undone she is named as before, also by who named her in between', () => {
  expect(noemtNu(['zoon'], [...los.feiten, ...weerEen.feiten], [])).toEqual(['zoon'])
  expect(noemtNu([nieuw], weerEen.feiten, los.feiten)).toEqual(['zoon'])
})

test('who was taken for another is named as that one, and what was said of the one they were stays hers when they are two again', () => {
  const een = gelukt(verenigInwoners([gezin], { behouden: 'dochter', vervallen: 'zoon' }, door))
  const twee = gelukt(scheidInwoners([een.huishouden], { ingreepId: een.ingreepId }, door))
  expect(noemtNu(['zoon'], een.feiten, [])).toEqual(['dochter'])
  expect(noemtNu(['dochter', 'zoon'], een.feiten, [])).toEqual(['dochter'])
  expect(noemtNu(['dochter'], twee.feiten, een.feiten)).toEqual(['dochter'])
})
