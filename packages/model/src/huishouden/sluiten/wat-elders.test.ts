import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import { isVoorlopig } from '../leden/lidmaatschap.ts'
import type { Opdracht } from '../opdrachten.ts'

const sluit: Opdracht = { soort: 'sluit-huishouden', sluiting: { aanleiding: 'overig', reden: 'Klaar' } }
const gesloten = na(gezin, sluit, handeling('gemeente')).huishouden
const kontext = handeling('kontext', { vandaag: '2026-12-01', op: '2026-12-01T10:00:00Z' })
const heropen = (...elders: Huishouden[]): Opdracht => ({
  soort: 'heropen-huishouden',
  heropening: { reden: 'Terug' },
  elders,
})

/** Another home of the daughter. */
function thuis(anders: Partial<Huishouden> = {}): Huishouden {
  const { dochter } = gezin.inwoners
  return {
    ...leegHuishouden,
    huishoudenId: 'h-2',
    versie: 3,
    adres: { straatnaam: 'Verzonnenlaan', huisnummer: 2, postcode: '9999YY', woonplaats: 'Haarlem' },
    inwoners: { dochter: dochter! },
    ...anders,
  }
}
const sinds = (dag: string, voorlopig?: true) => ({
  lidmaatschappen: { dochter: { sinds: dag, ...(voorlopig && { voorlopig }) } },
})

test('who lives elsewhere by now is a member for the time being, and somebody is asked to look', () => {
  const beslissing = na(gesloten, heropen(thuis()), kontext)
  expect(Object.keys(beslissing.huishouden.inwoners).filter((id) => isVoorlopig(beslissing.huishouden, id))).toEqual([
    'dochter',
  ])
  expect(beslissing.huishouden.lidmaatschappen['dochter']).toEqual({ sinds: '2026-12-01', voorlopig: true })
  expect(beslissing.teToetsen).toEqual([{ inwonerId: 'dochter', huishoudenId: 'h-2' }])
  // Where she lives is told nowhere.
  expect(JSON.stringify(beslissing.huishouden)).not.toMatch(/Verzonnenlaan|h-2/)
})

test.each([
  ['where it went up in another', { opgegaan: { in: 'h-3', ingreepId: 'i', per: '2026-11-25' } }],
  ['where it is closed too', { gesloten: gesloten.gesloten! }],
  ['who left there again', { inwoners: {} }],
  ['who lived in both for good before this one closed', sinds('2026-11-21')],
])('nobody is asked %s', (_, anders) => {
  const { huishouden, teToetsen } = na(gesloten, heropen(thuis(anders)), kontext)
  expect([isVoorlopig(huishouden, 'dochter'), teToetsen]).toEqual([false, undefined])
})

test.each([
  ['on the day it closed', sinds('2026-11-22')],
  ['before, for the time being', sinds('2026-11-01', true)],
])('who came to live there %s is asked about', (_, anders) => {
  expect(na(gesloten, heropen(thuis(anders)), kontext).teToetsen).toHaveLength(1)
})

test('of whom somebody decided that she has two homes nobody is asked again', () => {
  const ingreep = { soort: 'bevestiging' as const, versie: 9, voor: {}, na: {}, meegekomen: {}, raakt: ['dochter'] }
  const bevestigd = { ...gesloten, ingrepen: { i: ingreep } }
  expect(na(bevestigd, heropen(thuis()), kontext).teToetsen).toBeUndefined()
  const eenAnder = { ...gesloten, ingrepen: { i: { ...ingreep, raakt: ['zoon'] } } }
  const anders = { ...gesloten, ingrepen: { i: { ...ingreep, soort: 'verhuizing' as const } } }
  for (const huis of [eenAnder, anders]) expect(na(huis, heropen(thuis()), kontext).teToetsen).toHaveLength(1)
})

test('who died meanwhile does not come back, and a household where nobody is left does not either', () => {
  const overleden = (id: string, per: string) => ({
    persoon: gezin.inwoners[id]!,
    per,
    reden: 'overleden' as const,
  })
  const elders = thuis({ inwoners: {}, vertrokken: { oma: overleden('oma', '2026-11-28') } })
  const eerder = thuis({ inwoners: {}, vertrokken: { oma: overleden('oma', '2026-11-27') } })
  const { huishouden } = na(gesloten, heropen(elders, eerder), kontext)
  expect(huishouden.inwoners).not.toHaveProperty('oma')
  expect(huishouden.vertrokken['oma']).toMatchObject({ per: '2026-11-27', reden: 'overleden', woonde: gezin.adres })
  const verhuisd = thuis({ vertrokken: { oma: { ...overleden('oma', '2026-11-27'), reden: 'verhuisd' } } })
  expect(na(gesloten, heropen(verhuisd), kontext).huishouden.inwoners).toHaveProperty('oma')
  const allen = Object.keys(gezin.inwoners)
  const niemand = thuis({
    inwoners: {},
    vertrokken: Object.fromEntries(allen.map((id) => [id, overleden(id, '2026-11-28')])),
  })
  expect(decide(gesloten, heropen(niemand), kontext)).toEqual({ weigering: 'niemand-over' })
})

test('where her data are secret now the door is secret here too', () => {
  const { huishouden } = na(gesloten, heropen(thuis({ geheimhouding: { dochter: { sinds: '2026-11-25' } } })), kontext)
  expect([huishouden.geheimhouding, huishouden.adres.geheim]).toEqual([{ dochter: { sinds: '2026-11-25' } }, true])
  const bekend = naFeiten(gesloten, [{ soort: 'geheimhouding-gemeld', inwonerId: 'dochter', sinds: '2026-11-01' }])
  const nogEens = na(bekend, heropen(thuis({ geheimhouding: { dochter: { sinds: '2026-11-25' } } })), kontext)
  expect(nogEens.huishouden.geheimhouding).toEqual({ dochter: { sinds: '2026-11-01' } })
})

test('the same door that is secret elsewhere now is secret here, also as the second address', () => {
  const geheim = { ...gezin.adres, geheim: true as const }
  const een = na(gesloten, heropen(thuis({ adres: geheim })), kontext)
  expect(een.huishouden.adres).toEqual(geheim)
  const tweede = { straatnaam: 'Tweedeweg', huisnummer: 9, postcode: '9999ZZ', woonplaats: 'Haarlem' }
  const metTweede = { ...gesloten, adres: geheim, tweedeAdres: tweede }
  const ander = thuis({ adres: geheim, tweedeAdres: { ...tweede, geheim: true } })
  expect(na(metTweede, heropen(ander), kontext).huishouden.tweedeAdres).toEqual({ ...tweede, geheim: true })
  expect(na(metTweede, heropen(thuis({ tweedeAdres: tweede })), kontext).huishouden.tweedeAdres).toEqual(tweede)
})
