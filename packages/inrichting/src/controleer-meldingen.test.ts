import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { foutenInMeldingen } from './controleer-meldingen.ts'
import { leesInrichting } from './lees-inrichting.ts'

const uren = { spoed: 24, snel: 72, gewoon: 168 }
const fouten = (meldingen: object) =>
  foutenInMeldingen({ teams: { noord: {} }, meldingen: { uren, pogingen: 3, ...meldingen } } as never).map(
    ({ pad }) => pad,
  )

test('a central team is a team, and what is urgent waits no longer than what is not', () => {
  expect(fouten({})).toEqual([])
  expect(fouten({ centraalTeam: 'noord' })).toEqual([])
  expect(fouten({ centraalTeam: 'zuid' })).toEqual(['meldingen/centraalTeam'])
  expect(fouten({ uren: { ...uren, spoed: 73 } })).toEqual(['meldingen/uren'])
  expect(fouten({ uren: { ...uren, gewoon: 71 } })).toEqual(['meldingen/uren'])
})

test('in no inrichting a partner system works in a team, and so reads a melding', () => {
  for (const naam of ['haarlem', 'zaanstad']) {
    const { teams, teamledenVan, doelbinding } = leesInrichting(
      resolve(import.meta.dirname, `../../../inrichting/${naam}.yaml`),
    )
    const leden = Object.keys(teams).flatMap((team) => [...teamledenVan(team)])
    expect(leden.length).toBeGreaterThan(0)
    for (const lid of leden) expect([lid, doelbinding.regelVoor(lid)!.soort]).toEqual([lid, 'organisatie'])
    expect(teamledenVan('nergens').size).toBe(0)
  }
})
