import { inrichting, voorbeeldHuishouden } from '@wijkhub/builders'
import { evolve, type Feit, type Huishouden } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { teamVan } from './team-van.ts'

const op = '2026-11-22T10:00:00Z'
const adres = { straatnaam: 'Briandlaan', huisnummer: 3, postcode: '2035AA', woonplaats: 'Haarlem' }
const betrokken: Feit = {
  soort: 'betrokkenheid-ontstaan',
  betrokkenheidId: '00000000-0000-4000-8000-00000000d0c0',
  betrokkenheid: { organisatie: 'dock', medewerker: { naam: 'Sam' }, sinds: '2026-11-20' },
}
const gezin = { ...evolve(voorbeeldHuishouden(), betrokken), adres, adresBron: 'kontext' }
const team = (organisatie: string, anders: Partial<Huishouden> = {}, hier = inrichting) =>
  teamVan({ ...gezin, ...anders }, organisatie, hier, op)

test('the team is that of the wijk of the postcode; who has nothing with the household hears nothing', () => {
  expect(team('dock')).toEqual({ wijk: { naam: 'Boerhaavewijk', cbs: 'WK039219' }, team: 'schalkwijk-1' })
  expect(team('shdh')).toBeUndefined()
  expect(team('onbekend')).toBeUndefined()
  expect(team('dock', { adres: { soort: 'geen', reden: 'Dakloos' } })).toEqual({})
})

test('of a secret address who was not told it hears the team, and nothing smaller', () => {
  const geheim = { adres: { ...adres, geheim: true as const } }
  expect(team('dock', geheim)).toEqual({ team: 'schalkwijk-1' })
  expect(team('kontext', geheim)).toEqual({
    wijk: { naam: 'Boerhaavewijk', cbs: 'WK039219' },
    team: 'schalkwijk-1',
  })
})

test('whose row does not name the postcode hears the team', () => {
  const { doelbinding } = inrichting
  const regelVoor = (partij: string) => {
    const regel = doelbinding.regelVoor(partij)
    return regel && { ...regel, velden: regel.velden.filter((veld) => !veld.startsWith('adres')) }
  }
  expect(team('dock', {}, { ...inrichting, doelbinding: { ...doelbinding, regelVoor } })).toEqual({
    team: 'schalkwijk-1',
  })
})

test('a jeugdteam works beside it, in a wijk that may have no code of the CBS', () => {
  const wijk = { naam: 'Wijk', team: 'noord', jeugdteam: 'jeugd-noord', postcodes: ['2035'] }
  expect(team('dock', {}, { ...inrichting, wijkVan: () => wijk })).toEqual({
    wijk: { naam: 'Wijk' },
    team: 'noord',
    jeugdteam: 'jeugd-noord',
  })
})
