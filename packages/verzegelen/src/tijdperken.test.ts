import { expect, test } from 'vitest'
import { createHoofdsleutel, herleesNaMs, leesHoofdsleutel } from './hoofdsleutel.ts'
import { nieuweSleutel, wikkelIn, wikkelUit } from './huishoudsleutel.ts'
import {
  alsTekst,
  leesSleutelbestand,
  metNieuwTijdperk,
  nieuwSleutelbestand,
  zonderTijdperken,
  type Sleutelbestand,
} from './sleutelbestand.ts'

const op = '2026-11-29T12:00:00.000Z'
const plek = ['huishoudsleutel', 'registratie', '5c1f3a52-0000-4000-8000-000000000001']
const van = (bestand: Sleutelbestand) => leesHoofdsleutel(alsTekst(bestand))

test('a file of keys is read as it was written, and no two are the same', () => {
  const bestand = nieuwSleutelbestand(op)
  expect(leesSleutelbestand(alsTekst(bestand))).toEqual(bestand)
  expect(nieuwSleutelbestand(op)).not.toEqual(bestand)
})

test('what is no file of keys is refused, and nothing of it is told', () => {
  const bestand = nieuwSleutelbestand(op)
  const [eerste] = bestand.tijdperken
  const verkeerd = [
    '',
    '{"hashsleutel":"geheim-geheim"}',
    JSON.stringify({ ...bestand, huidig: 2 }),
    JSON.stringify({ ...bestand, hashsleutel: bestand.hashsleutel.slice(4) }),
    JSON.stringify({ ...bestand, tijdperken: [] }),
    JSON.stringify({ ...bestand, tijdperken: [eerste, eerste] }),
    JSON.stringify({ ...bestand, nogIets: true }),
  ]
  for (const tekst of verkeerd) expect(() => leesHoofdsleutel(tekst)).toThrow('dit is geen sleutelbestand van deze hub')
})

test('a key that was wrapped comes out the same, in its own row alone', () => {
  const hoofd = van(nieuwSleutelbestand(op))
  const sleutel = nieuweSleutel()
  const ingewikkeld = wikkelIn(hoofd, plek, sleutel)
  expect(wikkelUit(hoofd, plek, ingewikkeld).equals(sleutel)).toBe(true)
  expect(() => wikkelUit(hoofd, [...plek.slice(0, 2), 'een ander'], ingewikkeld)).toThrow()
  expect(() => wikkelUit(van(nieuwSleutelbestand(op)), plek, ingewikkeld)).toThrow()
})

test('while an epoch turns both open; once the old one is out nothing of it opens, and nobody can say it was another', () => {
  const eerst = nieuwSleutelbestand(op)
  const sleutel = nieuweSleutel()
  const oud = wikkelIn(van(eerst), plek, sleutel)
  const beide = metNieuwTijdperk(eerst, op)
  const nieuw = wikkelIn(van(beide), plek, wikkelUit(van(beide), plek, oud))
  expect([oud.tijdperk, nieuw.tijdperk]).toEqual([1, 2])
  const na = van(zonderTijdperken(beide))
  expect(wikkelUit(na, plek, nieuw).equals(sleutel)).toBe(true)
  expect(() => wikkelUit(na, plek, oud)).toThrow('geen tijdperk 1')
  expect(() => wikkelUit(na, plek, { ...oud, tijdperk: 2 })).toThrow()
  expect(metNieuwTijdperk(zonderTijdperken(beide), op).huidig).toBe(3)
})

test('a file is read again half a minute later, and one that is being written is tried again', () => {
  const eerst = nieuwSleutelbestand(op)
  const beide = metNieuwTijdperk(eerst, op)
  let tekst = alsTekst(eerst)
  let nu = 0
  let keer = 0
  const lees = () => {
    keer++
    return tekst
  }
  const hoofd = createHoofdsleutel({ lees, nu: () => nu })
  expect(keer).toBe(0)
  const { hashsleutel } = hoofd
  tekst = alsTekst(beide)
  nu = herleesNaMs - 1
  expect([hoofd.huidig, keer]).toEqual([1, 1])
  nu = herleesNaMs
  expect([hoofd.huidig, keer]).toEqual([2, 2])
  tekst = alsTekst(zonderTijdperken(beide)).slice(0, 40)
  nu += herleesNaMs
  expect(hoofd.tijdperk(1).type).toBe('secret')
  tekst = alsTekst(zonderTijdperken(beide))
  nu += herleesNaMs
  expect(() => hoofd.tijdperk(1)).toThrow()
  expect(hoofd.hashsleutel.equals(hashsleutel)).toBe(true)
})
