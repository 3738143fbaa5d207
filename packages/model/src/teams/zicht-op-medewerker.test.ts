import { expect, test } from 'vitest'
import type { Ingeschreven } from './medewerkers.ts'
import { zichtOpMedewerker } from './zicht-op-medewerker.ts'

const functies = (organisaties: string[]) => [{ functie: 'Werker', fte: 1, organisaties }]
const teams = {
  noord: { naam: 'Noord', functies: functies(['kontext', 'dock']) },
  zuid: { naam: 'Zuid', functies: functies(['kontext']) },
}
const vandaag = '2026-06-01'
const jan: Ingeschreven = {
  medewerkerId: 'jan',
  organisatie: 'kontext',
  naam: 'Jan',
  telefoonnummer: '0611111111',
  sinds: '2026-01-01',
  tot: '2026-12-31',
  teams: [
    { team: 'noord', functie: 'Werker', fte: 0.5, sinds: '2026-01-01' },
    { team: 'zuid', functie: 'Werker', fte: 0.5, sinds: '2026-01-01' },
    { team: 'opgeheven', functie: 'Werker', fte: 0.5, sinds: '2026-01-01' },
  ],
  vervangers: [
    { medewerkerId: 'piet', van: '2026-03-01', tot: '2026-03-15' },
    { medewerkerId: 'kees', van: '2026-05-20', tot: '2026-06-10' },
  ],
}
const ziet = (organisatie: string, anders: Partial<Ingeschreven> = {}, beheer = false) =>
  zichtOpMedewerker({ ...jan, ...anders }, teams, { organisatie, beheer, vandaag })

test('her own organisation and who administers the hub see all of her', () => {
  expect(ziet('kontext')).toEqual(jan)
  expect(ziet('gemeente', {}, true)).toEqual(jan)
})

test('a colleague of another organisation sees how to reach her and what they share, not when she leaves or was away', () => {
  const { tot: _, ...rest } = jan
  expect(ziet('dock')).toEqual({ ...rest, teams: [jan.teams[0]], vervangers: [jan.vervangers[1]] })
})

test('who shares no team with her sees nothing of her, nor does anybody once she left', () => {
  expect(ziet('shdh')).toBeUndefined()
  expect(ziet('dock', { teams: [jan.teams[1]!] })).toBeUndefined()
  expect(ziet('dock', { teams: [{ ...jan.teams[0]!, tot: vandaag }] })).toBeUndefined()
  expect(ziet('dock', { tot: vandaag })).toBeUndefined()
})
