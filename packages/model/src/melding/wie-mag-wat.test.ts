import { expect, test } from 'vitest'
import { handeling } from '../fixtures/gezin.ts'
import {
  doet,
  gemeld,
  heropen,
  jan,
  meldt,
  opgave,
  opgepakt,
  pakOp,
  sluit,
  team,
  uitkomst,
} from '../fixtures/melding.ts'
import { inhoudVan } from './melding.ts'
import { overgangen } from './overgangen.ts'

const vreemd = handeling('dock')
const trekIn = { soort: 'trek-in', intrekking: { reden: 'Vergist', medewerker: jan } } as const
const wijzig = (wijziging: object) => ({ soort: 'wijzig', wijziging }) as const
const elders = { straatnaam: 'Anderelaan', huisnummer: 2, postcode: '8888XX', woonplaats: 'Haarlem' }

test('who neither works in the team nor reported it hears of a melding what it hears of one that does not exist', () => {
  const opdrachten = [trekIn, wijzig({ wat: 'X' }), pakOp, sluit, heropen, { soort: 'voeg-toe' } as const]
  for (const melding of [gemeld(), opgepakt(), doet(gemeld(), sluit).melding, undefined])
    for (const opdracht of opdrachten) expect(uitkomst(melding, opdracht, vreemd)).toBe('melding-onbekend')
})

test('who reported it puts its own words right and takes them back; what is done with it is for the team', () => {
  for (const { opdracht } of overgangen) {
    if (opdracht === 'wijzig' || opdracht === 'trek-in') continue
    expect(uitkomst(gemeld(), { soort: opdracht } as never, meldt)).toBe('melding-van-team')
  }
  expect(uitkomst(gemeld(), trekIn, team), 'not of the team').toBe('niet-uw-woord')
  const weg = doet(gemeld(), trekIn, meldt).melding
  expect(weg).toMatchObject({ stand: 'gesloten', voortgang: 'afgerond' })
  expect(uitkomst(weg, trekIn, meldt), 'twice is once').toEqual([])
  const { intrekking } = trekIn
  expect(uitkomst(gemeld(), { soort: 'trek-in', intrekking: { reden: intrekking.reden } }, meldt)).toEqual([
    'melding-ingetrokken',
  ])
  expect(uitkomst(opgepakt(), trekIn, meldt), 'the team is at it').toBe('melding-opgepakt')
  expect(uitkomst(doet(gemeld(), sluit).melding, trekIn, meldt), 'the team was done').toBe('melding-afgerond')
})

test('who only reported it is answered by what it was told, whatever the team did since', () => {
  const weer = doet(doet(opgepakt(), sluit).melding, heropen).melding
  const terug = doet(opgepakt(), { soort: 'geef-terug', teruggave: { reden: 'Ziek' } }).melding
  for (const melding of [weer, doet(weer, pakOp).melding, doet(weer, sluit).melding]) {
    expect(uitkomst(melding, wijzig({ wat: 'X' }), meldt)).toBe('melding-afgerond')
    expect(uitkomst(melding, trekIn, meldt)).toBe('melding-afgerond')
  }
  expect(uitkomst(terug, trekIn, meldt)).toBe('melding-opgepakt')
  for (const anders of ['zuid', 'noord'])
    expect([anders, uitkomst(terug, wijzig({ team: anders }), meldt)]).toEqual([anders, 'melding-opgepakt'])
  const elders = { adres: { ...opgave.adres!, postcode: '1234AB' } }
  expect(doet(terug, wijzig(elders), meldt, { teamVoor: () => 'zuid' }).melding.team).toBe('noord')
})

test('what was said last counts, field by field; the words of whoever reported it stay as they were', () => {
  const melding = gemeld()
  const aangevuld = doet(melding, wijzig({ wat: 'Beter', leefgebieden: ['Financiën'] }), team).melding
  expect(aangevuld.gemeld).toEqual(melding.gemeld)
  expect(inhoudVan(aangevuld)).toMatchObject({ wat: 'Beter', leefgebieden: ['Financiën'] })
  expect(uitkomst(aangevuld, wijzig({ wat: 'Beter' }), team), 'twice is once').toEqual([])
  const later = doet(aangevuld, wijzig({ wat: 'Nog anders' }), meldt).melding
  expect(later).toMatchObject({ gemeld: { wat: 'Nog anders' }, aangevuld: { leefgebieden: ['Financiën'] } })
  expect(inhoudVan(later).wat).toBe('Nog anders')
  expect(uitkomst(melding, wijzig({ wat: opgave.wat }), meldt)).toEqual([])
  expect(uitkomst(melding, wijzig({ personen: [{ bronpersoonId: 'a' }, { bronpersoonId: 'a' }] }))).toBe(
    'bronpersoon-dubbel',
  )
  const zonder = doet(melding, wijzig({ adres: null }), team).melding
  expect(inhoudVan(zonder)).not.toHaveProperty('adres')
  expect(uitkomst(zonder, wijzig({ adres: null }), team)).toEqual([])
  expect(doet(melding, wijzig({ adres: null }), meldt).melding.gemeld).not.toHaveProperty('adres')
})

test('another address or another team moves it while nobody picked it up, unless the team was chosen', () => {
  const teamVoor = () => 'zuid'
  const verhuisd = doet(gemeld(), wijzig({ adres: elders }), team, { teamVoor })
  expect(verhuisd.melding).toMatchObject({ team: 'zuid' })
  expect(doet(gemeld({ team: 'noord' }), wijzig({ adres: elders }), team, { teamVoor }).melding.team).toBe('noord')
  expect(doet(opgepakt(), wijzig({ adres: elders }), team, { teamVoor }).melding.team).toBe('noord')
  expect(doet(gemeld(), wijzig({ adres: elders })).melding.team, 'an address of no team').toBe('noord')
  expect(uitkomst(gemeld(), wijzig({ team: 'west' }))).toBe('geen-team')
  expect(uitkomst(gemeld(), wijzig({ team: 'noord' })), 'its own').toEqual([])
  expect(uitkomst(opgepakt(), wijzig({ team: 'zuid' }))).toBe('melding-opgepakt')
  expect(doet(gemeld(), wijzig({ team: 'zuid' })).melding).toMatchObject({ team: 'zuid', teamGekozen: true })
})

test('who guesses a secret address does not learn from the answer that she guessed it', () => {
  const geheim = { ...opgave.adres!, geheim: true as const }
  const melding = gemeld({ adres: geheim })
  const [raak, mis] = [geheim, { ...elders, geheim: true as const }].map((adres) => doet(melding, wijzig({ adres })))
  expect(raak!.feiten.map(({ soort }) => soort)).toEqual(mis!.feiten.map(({ soort }) => soort))
  expect(raak!.melding.adresDoor, 'who said it first still reads it').toEqual(['gemeente', 'kontext'])
  expect(mis!.melding.adresDoor).toEqual(['kontext'])
  expect(uitkomst(melding, wijzig({ adres: geheim }), meldt), 'its own word').toEqual([])
})
