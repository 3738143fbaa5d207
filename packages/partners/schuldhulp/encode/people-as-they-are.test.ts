import { expect, test } from 'vitest'
import { voorbeeldHuishouden } from '@wijkhub/builders'
import { zonderBsn } from '../fixtures/gouden-berichten.ts'
import { geenKoppeling, projectieVoor, verzoen } from '../fixtures/verzoen-in-geheugen.ts'
import { Overdracht } from '../wire.ts'

const gewenst = projectieVoor(zonderBsn(voorbeeldHuishouden()))!
const verwijzingId = Object.keys(gewenst.verwijzingen!)[0]!
const [clientId, client] = Object.entries(gewenst.inwoners!)[0]!
const met = (wijziging: Partial<typeof client>, ...meer: string[]) => ({
  ...gewenst,
  inwoners: {
    [clientId]: { ...client, ...wijziging },
    ...Object.fromEntries(meer.map((id) => [id, { ...client, bsn: '999990019' }])),
  },
  verwijzingen: { [verwijzingId]: { ...gewenst.verwijzingen![verwijzingId], inwonerIds: [clientId, ...meer] } },
})
const [tweede, derde] = ['2', '3'].map((cijfer) => `ffffffff-0000-4000-8000-00000000000${cijfer}`) as [string, string]
const { adres: _, ...zonderAdres } = gewenst

test.each([
  ['a birth date of which the day is not known', met({ geboortedatum: '1984-02-00' }), 'geboortedatum-onvolledig'],
  ['no address', zonderAdres, 'adres-ontbreekt'],
  ['a briefadres', { ...gewenst, adres: { ...gewenst.adres, soort: 'briefadres' as const } }, 'adres-soort-past-niet'],
  ['an address without a number', { ...gewenst, adres: { postcode: '2011AA' } }, 'huisnummer-ontbreekt'],
])('somebody without a BSN and with %s does not fit in DDAS, and the receipt says so', (_naam, wens, code) => {
  const { berichten, rust } = verzoen({ ...geenKoppeling, gewenst: wens })
  expect(berichten).toEqual([])
  expect(rust).toEqual({ onverzendbaar: [{ code, onderdeel: `verwijzingen/${verwijzingId}` }] })
})

test('who does not fit in DDAS holds no other: she stands in the hand-over, and the receipt names her', () => {
  const { berichten, rust } = verzoen({ ...geenKoppeling, gewenst: met({ geboortedatum: '1984-00-00' }, tweede) })
  const { traject, overdracht } = Overdracht.parse(JSON.parse(berichten[0]!.inhoud))
  expect(traject.leveringen[0].schuldhulptrajecten[0].client).toEqual([{ Burgerservicenummer: '999990019' }])
  expect(overdracht.clienten.map(({ inwonerId }) => inwonerId).toSorted()).toEqual([clientId, tweede].toSorted())
  expect(rust).toEqual({ onverzendbaar: [{ code: 'geboortedatum-onvolledig', onderdeel: `inwoners/${clientId}` }] })
})

test('DDAS knows two clients: a third stands in the hand-over only, and the receipt names her', () => {
  const wens = met({ bsn: '999993653' }, tweede, derde)
  const { berichten, rust } = verzoen({ ...geenKoppeling, gewenst: wens })
  const { traject, overdracht } = Overdracht.parse(JSON.parse(berichten[0]!.inhoud))
  expect(traject.leveringen[0].schuldhulptrajecten[0].client).toHaveLength(2)
  expect(overdracht.clienten).toHaveLength(3)
  expect(rust?.onverzendbaar?.map(({ code }) => code)).toEqual(['te-veel-personen'])
})

test('a name travels in all its parts', () => {
  const naam = {
    roepnaam: 'Mo',
    geslachtsnaam: 'Ahmed',
    partner: { geslachtsnaam: 'Dam' },
    naamgebruik: 'partner' as const,
  }
  const [bericht] = verzoen({ ...geenKoppeling, gewenst: met({ naam }) }).berichten
  expect(Overdracht.parse(JSON.parse(bericht!.inhoud)).overdracht.clienten[0]!.naam).toEqual(naam)
})

test('a referral that another household hands over now is not ended by the one it came from', () => {
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst })
  const elders = { [verwijzingId]: { huishoudenId: '00000000-0000-4000-8000-000000000002', herinnering: null } }
  expect(verzoen({ ...koppeling, gewenst: undefined, elders }).berichten).toEqual([])
  expect(verzoen({ ...koppeling, gewenst: undefined }).berichten.map(({ soort }) => soort)).toEqual(['beeindiging'])
})
