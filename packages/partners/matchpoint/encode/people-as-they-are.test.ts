import { expect, test } from 'vitest'
import { voorbeeldHuishouden } from '@wijkhub/builders'
import { geenKoppeling, projectieVoor, verzoen } from '../fixtures/verzoen-in-geheugen.ts'
import { zonderBsn } from '../fixtures/gouden-berichten.ts'
import { Melding } from '../wire.ts'
import { verwijderdatum } from './verwijderdatum.ts'

const gewenst = projectieVoor(zonderBsn(voorbeeldHuishouden()))!
const signaalId = Object.keys(gewenst.signalen!)[0]!
const jeugdigeId = gewenst.signalen![signaalId]!.inwonerId!
const { adres: _, ...zonderAdres } = gewenst
const met = (wijziging: Partial<NonNullable<typeof gewenst.inwoners>[string]>) => ({
  ...gewenst,
  inwoners: { ...gewenst.inwoners, [jeugdigeId]: { ...gewenst.inwoners![jeugdigeId], ...wijziging } },
})

test.each([
  ['without an address', zonderAdres, 'adres-ontbreekt'],
  ['abroad', { ...gewenst, adres: { soort: 'buitenland' as const, land: 'België' } }, 'adres-soort-past-niet'],
  ['on a houseboat without a number', { ...gewenst, adres: { postcode: '2011AA' } }, 'huisnummer-ontbreekt'],
  ['without a name yet', met({ naam: { nogGeenNaam: true } }), 'naam-ontbreekt'],
])('a youth without a BSN %s cannot be looked up, and the receipt says so', (_naam, wens, code) => {
  const { berichten, rust, koppeling } = verzoen({ ...geenKoppeling, gewenst: wens })
  expect(berichten).toEqual([])
  expect(rust).toEqual({ onverzendbaar: [{ code, onderdeel: `signalen/${signaalId}` }] })
  expect(verzoen({ ...koppeling, gewenst }).berichten.map(({ soort }) => soort)).toEqual(['melding'])
})

test('a melding that is held stays when the youth can be looked up no more', () => {
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst })
  expect(verzoen({ ...koppeling, gewenst: zonderAdres }).berichten).toEqual([])
})

test('one name and part of a birth date travel as they are known', () => {
  const [bericht] = verzoen({
    ...geenKoppeling,
    gewenst: met({ naam: { geslachtsnaam: 'Ahmed' }, geboortedatum: '2012-04-00' }),
  }).berichten
  const melding = Melding.parse(JSON.parse(bericht!.inhoud))
  expect(melding.jeugdige).toMatchObject({ naam: { geslachtsnaam: 'Ahmed' }, geboortedatum: '2012-04-00' })
})

test.each([
  ['2004-06-00', '2027-06-01'],
  ['2004-00-00', '2027-01-01'],
  ['0000-00-00', '2028-11-22'],
])('who may have been born on %s leaves the index on the first day she can be 23', (geboortedatum, verwacht) => {
  expect(verwijderdatum('2026-11-22T10:00:00Z', geboortedatum)).toBe(verwacht)
})

test('a signal that came with a merge is changed under the number the other household has, and is not ended there', () => {
  const eerst = verzoen({ ...geenKoppeling, gewenst })
  const daar = { huishoudenId: '00000000-0000-4000-8000-000000000002' }
  const elders = { [signaalId]: { huishoudenId: geenKoppeling.huishoudenId, herinnering: 'MP-1' } }
  const { berichten } = verzoen({ ...geenKoppeling, ...daar, gewenst: { ...gewenst, ...daar }, elders })
  expect(berichten.map(({ route, nummers }) => [route['pad'], nummers])).toEqual([['/meldingen/MP-1', [signaalId]]])
  const overgegaan = { [signaalId]: { ...daar, herinnering: 'MP-1' } }
  expect(verzoen({ ...eerst.koppeling, gewenst: undefined, elders: overgegaan }).berichten).toEqual([])
})
