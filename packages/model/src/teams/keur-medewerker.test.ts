import { expect, test } from 'vitest'
import { keurMedewerker } from './keur-medewerker.ts'
import type { Ingeschreven } from './medewerkers.ts'

const teams = {
  noord: { naam: 'Noord', functies: [{ functie: 'Werker', fte: 1, organisaties: ['kontext'] }] },
}
const lid = { team: 'noord', functie: 'Werker', fte: 0.5, sinds: '2026-02-01' }
const jan: Ingeschreven = {
  medewerkerId: 'jan',
  organisatie: 'kontext',
  naam: 'Jan',
  sinds: '2026-01-01',
  teams: [lid],
  vervangers: [{ medewerkerId: 'piet', van: '2026-07-01', tot: '2026-07-15' }],
}
const keur = (anders: Partial<Ingeschreven>) => keurMedewerker({ ...jan, ...anders }, teams, new Set(['jan', 'piet']))

test('a worker of a function her organisation fills, with a deputy who is known, is right', () => {
  expect(keur({})).toBeUndefined()
  expect(keur({ tot: '2026-12-31', teams: [{ ...lid, tot: '2026-12-31' }] })).toBeUndefined()
})

test('a team that is not there, and a function the team has not or another organisation fills, are named', () => {
  expect(keur({ teams: [lid, { ...lid, team: 'zuid' }] })).toEqual({ weigering: 'geen-team', veld: 'teams/1/team' })
  expect(keur({ teams: [{ ...lid, team: 'constructor' }] })).toMatchObject({ weigering: 'geen-team' })
  expect(keur({ teams: [{ ...lid, functie: 'Kok' }] })).toEqual({
    weigering: 'functie-past-niet',
    veld: 'teams/0/functie',
  })
  expect(keur({ organisatie: 'dock' })).toMatchObject({ weigering: 'functie-past-niet' })
})

test('one function in one team is one membership at a time, and two after each other are two', () => {
  expect(keur({ teams: [lid, { ...lid, fte: 0.2, sinds: '2026-03-01' }] })).toEqual({
    weigering: 'lidmaatschap-dubbel',
    veld: 'teams/1/sinds',
  })
  expect(keur({ teams: [lid, { ...lid, sinds: '2026-01-15' }] })).toMatchObject({ weigering: 'lidmaatschap-dubbel' })
  expect(
    keur({
      teams: [
        { ...lid, tot: '2026-03-01' },
        { ...lid, sinds: '2026-03-01' },
      ],
    }),
  ).toBeUndefined()
})

test('days that end before they begin are named where they stand', () => {
  const fout = (veld: string) => ({ weigering: 'dagen-verkeerd-om', veld })
  expect(keur({ tot: '2025-12-31' })).toEqual(fout('tot'))
  expect(keur({ teams: [{ ...lid, sinds: '2025-12-31' }] })).toEqual(fout('teams/0/sinds'))
  expect(keur({ teams: [{ ...lid, tot: '2026-01-31' }] })).toEqual(fout('teams/0/tot'))
  expect(keur({ vervangers: [{ medewerkerId: 'piet', van: '2026-07-01', tot: '2026-07-01' }] })).toEqual(
    fout('vervangers/0/tot'),
  )
})

test('nobody stands in for herself, and nobody does who is not in the register', () => {
  const vervanging = { van: '2026-07-01', tot: '2026-07-02' }
  for (const medewerkerId of ['jan', 'niemand'])
    expect(keur({ vervangers: [{ ...vervanging, medewerkerId }] })).toEqual({
      weigering: 'vervanger-past-niet',
      veld: 'vervangers/0/medewerkerId',
    })
})
