import { arbitraryHuishouden, doelbinding, voorbeeldHuishouden } from '@wijkhub/builders'
import { project, type Projectie } from '@wijkhub/model'
import type { Koppeling } from '@wijkhub/adapter-kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encode } from './encode.ts'
import { Beeindiging, Gezin } from '../wire.ts'

const vandaag = '2026-11-22'
const regel = doelbinding.regelVoor('cjg')!
const omgeving = { op: '2026-11-22T10:00:00Z', nieuweReferentie: () => crypto.randomUUID() as string }

const koppeling = (stand: Projectie | undefined, gewenst: Projectie | undefined): Koppeling => ({
  audience: 'cjg',
  huishoudenId: '00000000-0000-4000-8000-00000000aaaa',
  nummer: undefined,
  stand,
  gewenst,
  gewensteVersie: 7,
  geheugen: {},
})
const voorbeeld = project(voorbeeldHuishouden(), regel, doelbinding, vandaag)!

/** As the kit keeps it: jsonb does not keep the order of members. */
const uitDatabase = (projectie: Projectie | undefined): Projectie | undefined =>
  projectie &&
  (JSON.parse(JSON.stringify(projectie), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as Projectie)

test('the first message is the whole document in the agreed form, to the address of the household', () => {
  const bericht = encode(koppeling(undefined, voorbeeld), omgeving)!
  expect(bericht.route).toEqual({ methode: 'PUT', pad: '/gezinnen/00000000-0000-4000-8000-00000000aaaa' })
  const gezin = Gezin.parse(JSON.parse(bericht.inhoud))
  expect(gezin.gezinsleden.map(({ voornamen }) => voornamen!).sort()).toEqual(['Teun', 'Trix', 'Wilma'])
  expect(gezin.versie).toBe(7)
})

test('nothing is said when the CJG holds what it should, whatever the order of the fields', () => {
  expect(encode(koppeling(uitDatabase(voorbeeld), voorbeeld), omgeving)).toBeUndefined()
})

test('at the end of the right the CJG is told that it may no longer use the household', () => {
  const bericht = encode(koppeling(voorbeeld, undefined), omgeving)!
  expect(Beeindiging.parse(JSON.parse(bericht.inhoud)).reden).toBe('recht-vervallen')
  expect(bericht.stand).toBeUndefined()
  expect(encode(koppeling(bericht.stand, undefined), omgeving)).toBeUndefined()
})

test('from any stand to any wish one message suffices', () => {
  const projectie = fc.option(
    arbitraryHuishouden.map((huishouden) => project(huishouden, { ...regel, voorwaarden: [] }, doelbinding, vandaag)),
    { nil: undefined },
  )
  fc.assert(
    fc.property(projectie, projectie, (stand, gewenst) => {
      const bericht = encode(koppeling(stand, gewenst), omgeving)
      expect(encode(koppeling(bericht ? bericht.stand : stand, gewenst), omgeving)).toBeUndefined()
      if (bericht && gewenst) expect(Gezin.safeParse(JSON.parse(bericht.inhoud)).error?.issues).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})
