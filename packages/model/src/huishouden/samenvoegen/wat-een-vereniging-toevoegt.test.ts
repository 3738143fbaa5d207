import { expect, test } from 'vitest'
import { huis, inhoudVan } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import { gelukt, naIngreep } from '../../fixtures/ingreep.ts'
import type { Huishouden } from '../huishouden.ts'
import { maakLos } from './maak-los.ts'
import { scheidInwoners } from './maak-ongedaan.ts'
import { verenigInwoners } from './verenig-inwoners.ts'

const beheer = handeling('gemeente', { beheer: true })
const bsn = '999990019'
const telefoonnummer = '0612345678'
const een = { behouden: 'a', vervallen: 'b' }
/** Both records of her stand here, and the one she loses says more. */
const beide = (id: string) => huis(id, { a: {}, b: { bsn, telefoonnummer }, x: {} }, [])
const thuis = (id: string, anders: object = {}) => huis(id, { a: anders, y: {} }, [])
const wacht = (huishouden: Huishouden, inwonerId: string): Huishouden => ({
  ...huishouden,
  lidmaatschappen: { ...huishouden.lidmaatschappen, [inwonerId]: { sinds: '2026-11-01', voorlopig: true } },
})

test('two records of one household that are one person: her other home hears what that adds, and undone no longer', () => {
  const [hier, daar] = [beide('H'), thuis('M')]
  const uitkomst = gelukt(verenigInwoners([hier, daar], een, beheer))
  const na = naIngreep(uitkomst, hier, daar)
  for (const { inwoners } of na) expect(inwoners['a']).toMatchObject({ bsn, telefoonnummer })
  const ongedaan = (huizen: readonly Huishouden[]) => scheidInwoners(huizen, uitkomst, beheer)
  expect(naIngreep(ongedaan(na), ...na).map(inhoudVan)).toEqual([hier, daar].map(inhoudVan))
  const [los] = naIngreep(maakLos(na[1]!, { inwonerId: 'a' }, beheer), na[1]!)
  expect(ongedaan([na[0]!, los!])).toEqual({ weigering: 'later-ingegrepen' })
})

test('nothing crosses to a home that waits, nor from one; and beside a secret address only who she is', () => {
  const [bij] = naIngreep(verenigInwoners([beide('H'), wacht(thuis('M'), 'a')], een, beheer), wacht(thuis('M'), 'a'))
  expect(bij!.inwoners['a']).not.toHaveProperty('bsn')
  const [van] = naIngreep(verenigInwoners([wacht(beide('H'), 'a'), thuis('M')], een, beheer), thuis('M'))
  expect(van!.inwoners['a']).not.toHaveProperty('bsn')
  const geheim = naFeiten(thuis('M'), [{ soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: 'dock' }])
  const [opvang] = naIngreep(verenigInwoners([beide('H'), geheim], een, beheer), geheim)
  expect(opvang!.inwoners['a']).toMatchObject({ bsn })
  expect(opvang!.inwoners['a']).not.toHaveProperty('telefoonnummer')
})

test('two households in which both records stand hear it of each other; undone, each is what it was', () => {
  const [hier, daar] = [beide('H'), wacht(huis('K', { a: {}, b: {} }, []), 'b')]
  const uitkomst = gelukt(verenigInwoners([hier, daar], een, beheer))
  const na = naIngreep(uitkomst, hier, daar)
  for (const { inwoners } of na) expect(inwoners['a']).toMatchObject({ bsn, telefoonnummer })
  expect(naIngreep(scheidInwoners(na, uitkomst, beheer), ...na).map(inhoudVan)).toEqual([hier, daar].map(inhoudVan))
})
