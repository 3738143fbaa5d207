import { expect, test } from 'vitest'
import { huis } from '../../fixtures/gebeurtenissen.ts'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import { isOverPersoon, kruis } from '../leden/kruis.ts'
import type { Opdracht } from '../opdrachten.ts'
import { bevestigLidmaatschap } from '../samenvoegen/bevestig-lidmaatschap.ts'
import { maakSamenvoegingOngedaan } from '../samenvoegen/maak-samenvoeging-ongedaan.ts'
import { voegSamen } from '../samenvoegen/voeg-samen.ts'
import { isStil } from './geblokkeerd.ts'
import { blokkadesErbij } from './reist-mee.ts'

const [kontext, gemeente] = [handeling('kontext'), handeling('gemeente')]
const zet = (inwonerIds?: string[]): Opdracht => ({
  soort: 'zet-blokkade',
  opgave: { audiences: ['cjg'], reden: 'Zij zit in de opvang aan de gracht', ...(inwonerIds && { inwonerIds }) },
})
const hef = (blokkadeId: string): Opdracht => ({
  soort: 'hef-blokkade-op',
  blokkadeId,
  opheffing: { reden: 'Voorbij' },
})
const [een, twee] = [
  huis('h-1', { kind: {}, moeder: {} }, ['kontext']),
  huis('h-2', { kind: {}, vader: {} }, ['kontext']),
]
const idIn = ({ blokkades }: Huishouden) => Object.keys(blokkades)[0]!

test('it holds in each of her homes, and there nothing says why, where or by whom', () => {
  const { feiten, huishouden } = na(een, zet(), kontext)
  expect(feiten.every(isOverPersoon)).toBe(true)
  const ook = kruis(feiten, een, twee)
  const daar = naFeiten(twee, ook)
  expect(Object.values(daar.blokkades)).toEqual([
    { audiences: ['cjg'], inwonerIds: ['kind'], gezet: { op: kontext.op }, elders: true },
  ])
  expect(isStil(daar, 'cjg')).toBe(true)
  // Said once is enough, and about who does not live there it is nothing there.
  expect(kruis(feiten, een, daar)).toEqual([])
  expect(kruis(na(een, zet(['moeder']), kontext).feiten, een, twee)).toEqual([])
  expect(decide(daar, hef(idIn(daar)), gemeente)).toEqual({ weigering: 'blokkade-van-elders' })
  const opgeheven = na(huishouden, hef(idIn(huishouden)), gemeente).feiten
  const weer = naFeiten(daar, kruis(opgeheven, huishouden, daar))
  expect(Object.values(weer.blokkades)[0]).toMatchObject({ opgeheven: { op: gemeente.op } })
  expect(isStil(weer, 'cjg')).toBe(false)
  for (const huisZonder of [twee, weer]) expect(kruis(opgeheven, huishouden, huisZonder)).toEqual([])
})

test('who moves out takes it along, to a household that is known and to a new one', () => {
  const stil = na(een, zet(), kontext).huishouden
  const naar = huis('h-3', { oma: {} }, ['kontext'])
  const lid = { inwonerId: 'kind', huishoudenId: 'h-1', gezinsrol: 'kind' as const, sinds: '2026-11-22' }
  const opgenomen = na(naar, { soort: 'neem-lid-op', lid, van: stil }, kontext).huishouden
  const [rij] = Object.values(opgenomen.blokkades)
  expect(rij).toMatchObject({ inwonerIds: ['kind'], gezet: { door: 'kontext' } })
  expect([rij, isStil(opgenomen, 'cjg')]).toEqual([expect.not.objectContaining({ reden: expect.anything() }), true])
  const gesplitst = na(
    na(gezin, zet(), kontext).huishouden,
    {
      soort: 'splits',
      splitsing: {
        leden: [{ inwonerId: 'zoon' }, { inwonerId: 'dochter' }],
        adres: { straatnaam: 'Elders', huisnummer: 2, postcode: '9999XX', woonplaats: 'Haarlem' },
        per: '2026-11-22',
        reden: 'verhuisd',
      },
    },
    kontext,
  )
  expect(Object.values(gesplitst.elders![0]!.huishouden.blokkades)).toMatchObject([{ inwonerIds: ['zoon', 'dochter'] }])
})

test('a home that is confirmed later hears of it, and of each person it did not keep it for', () => {
  const stil = na(een, zet(), kontext).huishouden
  const voorlopig = naFeiten(twee, [])
  const wacht = {
    ...voorlopig,
    lidmaatschappen: { ...voorlopig.lidmaatschappen, kind: { sinds: '2026-01-01', voorlopig: true as const } },
  }
  const uitkomst = bevestigLidmaatschap([stil, wacht], { inwonerId: 'kind' }, gemeente)
  if ('weigering' in uitkomst) throw new Error(uitkomst.weigering)
  const daar = uitkomst.gevolgen.find(({ huishouden }) => huishouden.huishoudenId === 'h-2')!.huishouden
  expect(Object.values(daar.blokkades)).toMatchObject([{ inwonerIds: ['kind'], elders: true }])
  const [id] = Object.keys(stil.blokkades)
  const kent = { [id!]: { ...stil.blokkades[id!]!, inwonerIds: ['moeder'] } }
  expect(blokkadesErbij(kent, stil, 'kind')[id!]!.inwonerIds).toEqual(['moeder', 'kind'])
  expect(blokkadesErbij(stil.blokkades, stil, 'kind')).toEqual({})
})

test('a household that goes up in another brings it along, and a merge that is undone leaves it where she is', () => {
  const [hier, daar] = [
    huis('h-8', { a: {} }, ['kontext']),
    na(huis('h-9', { b: {} }, ['kontext']), zet(), kontext).huishouden,
  ]
  const samen = voegSamen({ in: hier, uit: daar }, { adres: 'blijft', regisseur: 'blijft' }, gemeente)
  if ('weigering' in samen) throw new Error(samen.weigering)
  const [na1, na2] = samen.gevolgen.map(({ huishouden }) => huishouden) as [Huishouden, Huishouden]
  expect([isStil(na1, 'cjg'), isStil(na2, 'cjg')]).toEqual([true, true])
  const weer = maakSamenvoegingOngedaan({ in: na1, uit: na2 }, { ingreepId: samen.ingreepId }, gemeente)
  if ('weigering' in weer) throw new Error(weer.weigering)
  expect(weer.gevolgen.map(({ huishouden }) => [huishouden.huishoudenId, isStil(huishouden, 'cjg')])).toEqual([
    ['h-8', false],
    ['h-9', true],
  ])
})
