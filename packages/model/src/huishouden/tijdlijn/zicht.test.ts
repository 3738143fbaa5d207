import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { zichtOp } from './zicht.ts'

test('whom a document does not name is no more than a resident, and a party that is no party any more is called by its id', () => {
  const zicht = zichtOp(undefined, { inwoners: {} }, doelbinding)
  expect([zicht.naam(undefined), zicht.naam('iemand')]).toEqual(['een inwoner', 'een inwoner'])
  expect(zicht.partij(undefined)).toBeUndefined()
  expect(zicht.partij('opgeheven')).toBe('opgeheven')
  expect(zicht.partij('kontext')).toBe(doelbinding.regelVoor('kontext')!.naam)
})

test('that something is no more is said to who still has a document, and not to whose reading ended', () => {
  const voor = { regisseur: { organisatie: 'kontext' } }
  const gezegd = (na: object | undefined) => zichtOp(voor, na, doelbinding).stukWeg('regisseur', () => 'weg')
  expect([gezegd({}), gezegd(voor), gezegd(undefined)]).toEqual(['weg', undefined, undefined])
  expect(zichtOp({}, {}, doelbinding).stukWeg('regisseur', () => 'weg')).toBeUndefined()
})
