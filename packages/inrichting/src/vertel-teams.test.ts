import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { leesInrichting } from './lees-inrichting.ts'
import { vertelBeleid } from './vertel-beleid.ts'

const haarlem = leesInrichting(resolve(import.meta.dirname, '../../../inrichting', 'haarlem.yaml'))
const zonderDock = {
  ...haarlem,
  teamledenVan: (team: string) =>
    new Set([...haarlem.teamledenVan(team)].filter((lid) => lid !== 'dock' || team !== 'centrum')),
}

test('who comes to read the meldingen of a team, or no longer does, is said by name', () => {
  expect(vertelBeleid(zonderDock, haarlem)).toEqual([
    'Voortaan leest Dock (dock) de meldingen van Oude stad en Rozenprieel',
  ])
  expect(vertelBeleid(haarlem, zonderDock)).toEqual([
    'Niet meer leest Dock (dock) de meldingen van Oude stad en Rozenprieel',
  ])
})

test('a team that comes or goes is told by who works in it', () => {
  const { centrum: _, ...teams } = haarlem.teams
  const zonder = {
    ...haarlem,
    teams,
    teamledenVan: (team: string) => (team === 'centrum' ? new Set<string>() : haarlem.teamledenVan(team)),
  }
  expect(vertelBeleid(zonder, haarlem)).toHaveLength(haarlem.teamledenVan('centrum').size)
  expect(vertelBeleid(haarlem, zonder)).toHaveLength(haarlem.teamledenVan('centrum').size)
})
