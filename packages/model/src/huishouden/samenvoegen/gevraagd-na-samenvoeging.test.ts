import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { project } from '../../doelbinding/project.ts'
import { huis, mens } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { voegSamen, type Keuze } from './voeg-samen.ts'

const beheer = handeling('gemeente')
const komtMee: Keuze = { adres: 'komt-mee', regisseur: 'blijft' }
const geheim = (van: Huishouden): Huishouden => ({ ...van, adres: { ...van.adres, geheim: true }, adresBron: 'shdh' })
const opvang = () => geheim(huis('A', { a: {} }, ['shdh', 'gemeente']))
const gezin = () => huis('B', { b: {}, c: {} }, ['gemeente'])
const vraagt = (organisatie: string, ...genoemd: string[]): Feit => ({
  soort: 'betrokkenheid-gevraagd',
  betrokkenheidId: `b-${organisatie}`,
  betrokkenheid: {
    organisatie,
    medewerker: { naam: 'Werker' },
    sinds: '2026-11-22',
    stand: 'gevraagd',
    opgave: {
      adres: gezin().adres,
      grondslag: { wet: 'Wmo 2015' },
      inwoners: Object.fromEntries(genoemd.map((id) => [id, mens(1)])),
    },
  },
})
const kentDeur: Feit = { soort: 'adres-bevestigd', bron: 'dock' }

/** The two made one, `sinds` said, and made two again. */
function weerTwee(keuze: Keuze, sinds: Feit[], [een, ander] = [opvang(), gezin()]) {
  const samen = voegSamen({ in: een, uit: ander }, keuze, beheer)
  if ('weigering' in samen) throw new Error(samen.weigering)
  const [nu, op] = samen.gevolgen.map(({ huishouden }) => huishouden)
  const terug = maakSamenvoegingOngedaan({ in: naFeiten(nu!, sinds), uit: op! }, { ingreepId: samen.ingreepId }, beheer)
  if ('weigering' in terug) throw new Error(terug.weigering)
  const [hier, daar] = terug.gevolgen.map(({ huishouden }) => huishouden)
  return { hier: hier!, daar: daar! }
}
const vragers = ({ betrokkenheden }: Huishouden) =>
  Object.values(betrokkenheden).flatMap(({ organisatie, opgave }) =>
    opgave ? [[organisatie, ...Object.keys(opgave.inwoners)]] : [],
  )

test('who registered the family while it was one with the shelter asks at the family, and nothing of the shelter', () => {
  const { hier, daar } = weerTwee(komtMee, [vraagt('dock', 'b', 'c'), kentDeur])
  expect([vragers(hier), vragers(daar)]).toEqual([[], [['dock', 'b', 'c']]])
  // Its word about the family's door is not one about the shelter's: granted there, it would read where that is.
  expect([hier.adresOok, daar.adresOok]).toEqual([undefined, ['dock']])
  const toegekend = naFeiten(hier, [
    {
      soort: 'betrokkenheid-ontstaan',
      betrokkenheidId: 'b',
      betrokkenheid: { organisatie: 'dock', medewerker: { naam: 'Werker' }, sinds: '2026-11-23' },
    },
  ])
  const gezien = project(toegekend, doelbinding.regelVoor('dock')!, doelbinding, '2026-11-24T10:00:00Z')
  expect(JSON.stringify(gezien)).not.toContain('Straat A')
})

test('who named persons of both asks at each, of whom it named there', () => {
  const { hier, daar } = weerTwee(komtMee, [vraagt('dock', 'a', 'b')])
  expect([vragers(hier), vragers(daar)]).toEqual([[['dock', 'a']], [['dock', 'b']]])
  // It asked here before, and names her since.
  const eerder = naFeiten(opvang(), [vraagt('dock', 'a')])
  const ook = weerTwee(komtMee, [vraagt('dock', 'a', 'b')], [eerder, gezin()])
  expect([vragers(ook.hier), vragers(ook.daar)]).toEqual([[['dock', 'a']], [['dock', 'b']]])
})

test('where it asked at the other it asks there still, of all it named; where that ended it asks anew, and where it is granted it need not', () => {
  const met = (wie: string[], ...feiten: Feit[]) =>
    weerTwee(komtMee, [vraagt('dock', ...wie)], [opvang(), naFeiten(gezin(), feiten)])
  const beide = met(['c', 'a'], vraagt('dock', 'b'))
  expect([vragers(beide.hier), vragers(beide.daar)]).toEqual([[['dock', 'a']], [['dock', 'c', 'b']]])
  const besluit = { door: 'gemeente', op: beheer.op, reden: 'Klaar' }
  const einde: Feit = { soort: 'betrokkenheid-beeindigd', betrokkenheidId: 'b-dock', tot: '2026-11-20', besluit }
  expect(vragers(met(['c'], vraagt('dock', 'b'), einde).daar)).toEqual([['dock', 'c']])
  const betrokkenheid = { organisatie: 'dock', medewerker: { naam: 'Werker' }, sinds: '2026-11-01' }
  const toegekend: Feit = { soort: 'betrokkenheid-ontstaan', betrokkenheidId: 'b-dock', betrokkenheid }
  const weg: Feit = { soort: 'lid-vertrokken', inwonerId: 'c', per: '2026-11-20', reden: 'overig' }
  const granted = met(['b', 'c'], toegekend, weg)
  expect([vragers(granted.hier), granted.daar.betrokkenheden['b-dock']]).toEqual([[], betrokkenheid])
})

test('a door that came along and became secret is secret in both when they are two again; another told since stays whole', () => {
  const secret: Feit = { soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: 'dock' }
  const [een, ander] = [huis('A', { a: {} }, ['gemeente']), gezin()]
  const { hier, daar } = weerTwee(komtMee, [secret], [een, ander])
  expect([hier.adres, daar.adres]).toEqual([een, ander].map(({ adres }) => ({ ...adres, geheim: true })))
  const nieuw = { straatnaam: 'Nieuwestraat', huisnummer: 1, postcode: '9999ZZ', woonplaats: 'Haarlem' }
  const verhuisd: Feit = { soort: 'verhuisd', adres: nieuw, per: '2026-11-22', bron: 'gemeente' }
  const weg = weerTwee(komtMee, [verhuisd], [een, ander])
  expect([weg.hier.adres, weg.hier.adresBron, weg.daar.adres]).toEqual([nieuw, 'gemeente', ander.adres])
})

test('a second address that came along goes back with what was said of it', () => {
  const tweedeAdres = { straatnaam: 'Tweedestraat', huisnummer: 2, postcode: '9999ZY', woonplaats: 'Haarlem' }
  const [een, ander] = [
    { ...huis('A', { a: {} }, ['gemeente']), tweedeAdres: { ...tweedeAdres, huisnummer: 3 }, tweedeAdresBron: 'shdh' },
    { ...gezin(), tweedeAdres, tweedeAdresBron: 'dock' },
  ]
  const secret: Feit = { soort: 'adres-geheim-gewijzigd', welk: 'tweedeAdres', geheim: true, bron: 'dock' }
  const { hier, daar } = weerTwee(komtMee, [secret], [een, ander])
  expect([hier.tweedeAdres, hier.tweedeAdresBron]).toEqual([{ ...een.tweedeAdres, geheim: true }, 'shdh'])
  expect([daar.tweedeAdres, daar.tweedeAdresBron]).toEqual([{ ...tweedeAdres, geheim: true }, 'dock'])
  const weg: Feit = { soort: 'tweede-adres-gewijzigd', adres: null, bron: 'gemeente' }
  expect(weerTwee(komtMee, [weg], [een, ander]).hier.tweedeAdres).toBeUndefined()
})

test('who asked of nobody here any more, what it registered being taken back, does so again once the two are two again', () => {
  const hierGevraagd = naFeiten(opvang(), [vraagt('dock')])
  const daarOok = naFeiten(gezin(), [
    {
      soort: 'betrokkenheid-ontstaan',
      betrokkenheidId: 'b-daar',
      betrokkenheid: { organisatie: 'dock', medewerker: { naam: 'Werker' }, sinds: '2026-11-01' },
    },
  ])
  const blijft: Keuze = { adres: 'blijft', regisseur: 'blijft' }
  const { hier } = weerTwee(blijft, [], [hierGevraagd, daarOok])
  expect(hier.betrokkenheden).toEqual(hierGevraagd.betrokkenheden)
  expect(vragers(hier)).toEqual([['dock']])
})
