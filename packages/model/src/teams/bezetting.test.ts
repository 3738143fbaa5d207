import { expect, test } from 'vitest'
import { bezettingVan } from './bezetting.ts'
import type { Ingeschreven } from './medewerkers.ts'

const vandaag = '2026-06-01'
const team = {
  naam: 'Noord',
  functies: [
    { functie: 'Werker', fte: 1, organisaties: ['kontext'] },
    { functie: 'Coach', fte: 0, organisaties: ['cjg'], deskundig: true },
  ],
}
const werker = (
  medewerkerId: string,
  fte: number,
  anders: Partial<Ingeschreven> = {},
  functie = 'Werker',
): Ingeschreven => ({
  medewerkerId,
  organisatie: 'kontext',
  naam: `Werker ${medewerkerId}`,
  sinds: '2026-01-01',
  teams: [{ team: 'noord', functie, fte, sinds: '2026-01-01' }],
  vervangers: [],
  ...anders,
})
const bezetting = (...werkenden: Ingeschreven[]) => bezettingVan(team, 'noord', werkenden, vandaag)

test('what is filled and what is not adds up in tenths, and more than agreed leaves nothing open', () => {
  expect(bezetting(werker('a', 0.1), werker('b', 0.2))[0]).toMatchObject({ fte: 1, vervuld: 0.3, onvervuld: 0.7 })
  expect(bezetting(werker('a', 0.8), werker('b', 0.8))[0]).toMatchObject({ vervuld: 1.6, onvervuld: 0 })
  expect(bezetting()[0]).toMatchObject({ vervuld: 0, onvervuld: 1, leden: [] })
})

test('a member is who is one today: not who left the team or her organisation, nor who works in another', () => {
  const [lid] = werker('a', 0.5).teams
  const niet = [
    werker('a', 0.5, { tot: vandaag }),
    werker('b', 0.5, { teams: [{ ...lid!, tot: vandaag }] }),
    werker('c', 0.5, { teams: [{ ...lid!, sinds: '2026-06-02' }] }),
    werker('d', 0.5, { teams: [{ ...lid!, team: 'zuid' }] }),
  ]
  expect(bezetting(...niet)[0]!.leden).toEqual([])
})

test('an expert joins the discussions and fills no function of the team', () => {
  const coach = werker(
    'c',
    0,
    { organisatie: 'cjg', telefoonnummer: '0235550000', emailadres: 'c@voorbeeld.nl' },
    'Coach',
  )
  expect(bezetting(coach)[1]).toEqual({
    functie: 'Coach',
    fte: 0,
    vervuld: 0,
    onvervuld: 0,
    organisaties: ['cjg'],
    deskundig: true,
    leden: [
      {
        medewerkerId: 'c',
        organisatie: 'cjg',
        naam: 'Werker c',
        fte: 0,
        telefoonnummer: '0235550000',
        emailadres: 'c@voorbeeld.nl',
      },
    ],
  })
})

test('who is away today has her deputy beside her, as long as the deputy works', () => {
  const weg = werker('a', 0.5, { vervangers: [{ medewerkerId: 'b', van: '2026-05-20', tot: '2026-06-10' }] })
  expect(bezetting(weg, werker('b', 0.5))[0]!.leden[0]!.vervanger).toEqual({ medewerkerId: 'b', naam: 'Werker b' })
  expect(bezetting(weg)[0]!.leden[0]).not.toHaveProperty('vervanger')
  expect(bezetting({ ...weg, vervangers: [] }, werker('b', 0.5))[0]!.leden[0]).not.toHaveProperty('vervanger')
})
