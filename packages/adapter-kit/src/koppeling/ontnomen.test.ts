import type { Projectie } from '@wijkhub/model'
import { expect, test } from 'vitest'
import type { Bericht } from '../adapter.ts'
import { alsOnderweg, isOntnomen, misschienBij, nogTeBeeindigen } from './ontnomen.ts'

const rij = { telefoonnummer: '0612345678' }
const document = (verwijzingen: string[], inwoners = ['i1']): Projectie => ({
  huishoudenId: 'h',
  adres: { straatnaam: 'Verzonnenstraat' },
  inwoners: Object.fromEntries(inwoners.map((id) => [id, rij])),
  verwijzingen: Object.fromEntries(verwijzingen.map((id) => [id, { reden: id }])),
})
const bericht = (stand: Projectie | undefined): Bericht => ({
  soort: 'proef',
  formaat: 'proef',
  contentType: 'text/plain',
  referentie: 'r',
  inhoud: '',
  route: {},
  stand,
})
const onderweg = (stand: Projectie | undefined, gewenst: Projectie | null) => alsOnderweg(bericht(stand), gewenst)

test('a message is repeated while everything in it may still be known, whatever changed', () => {
  const gewenst = document(['a', 'b'])
  expect(isOntnomen(onderweg(gewenst, gewenst), gewenst)).toBe(false)
  const anders = { ...gewenst, adres: {}, inwoners: { i1: { telefoonnummer: '0600000000' }, i2: rij } }
  expect(isOntnomen(onderweg(gewenst, gewenst), anders)).toBe(false)
})

test('it is dropped when a person, a referral or the whole right in it is gone', () => {
  const gewenst = document(['a', 'b'], ['i1', 'i2'])
  expect(isOntnomen(onderweg(gewenst, gewenst), null)).toBe(true)
  expect(isOntnomen(onderweg(gewenst, gewenst), document(['b'], ['i1', 'i2']))).toBe(true)
  expect(isOntnomen(onderweg(gewenst, gewenst), document(['a', 'b'], ['i1']))).toBe(true)
})

test('an end, of all or of a part while another part must end too, is repeated as it is', () => {
  expect(isOntnomen(onderweg(undefined, null), null)).toBe(false)
  // The end of a: what is left holds b, which is not wished for either.
  expect(isOntnomen(onderweg(document(['b']), document([])), document([]))).toBe(false)
})

test('what must be ended counts as held; what is still wished for counts as not sent', () => {
  const stand = document(['oud'])
  const nieuw = onderweg(document(['oud', 'weg', 'blijft']), document(['oud', 'weg', 'blijft']))
  const na = misschienBij(stand, nieuw, document(['oud', 'blijft']))
  expect(Object.keys(na!.verwijzingen!).toSorted()).toEqual(['oud', 'weg'])
  expect(misschienBij(undefined, nieuw, null)).toEqual(nieuw.stand)
  expect(misschienBij(undefined, nieuw, document(['oud', 'weg', 'blijft']))).toBeUndefined()
})

test('beginning anew keeps what is no longer wished for, and forgets the rest', () => {
  expect(nogTeBeeindigen(document(['a']), document(['a', 'b']))).toBeUndefined()
  expect(nogTeBeeindigen(document(['a', 'b']), document(['b']))?.verwijzingen).toEqual({ a: { reden: 'a' } })
  expect(nogTeBeeindigen(document(['a']), null)).toEqual(document(['a']))
})
