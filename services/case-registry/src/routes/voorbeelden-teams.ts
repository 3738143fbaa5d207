import type { Voorbeeld } from '@wijkhub/service-kit'
import { id, medewerker } from './voorbeeldgezin.ts'

/** The nurse of the examples, in the register under an id that her organisation chose. */
export const medewerkerId = id(71)
const params = { medewerkerId }
const inschrijving = {
  naam: medewerker.naam,
  functie: medewerker.functie,
  telefoonnummer: medewerker.telefoonnummer,
  sinds: '2026-01-01',
  teams: [{ team: 'schalkwijk-1', functie: 'Wijkverpleegkundige', fte: 0.5, sinds: '2026-01-01' }],
  vervangers: [],
}
const inRegister = { ...inschrijving, medewerkerId, organisatie: 'zorgbalans' }

export const medewerkersOpvragen: Voorbeeld = { status: 200, antwoord: { medewerkers: [] } }

export const medewerkerInschrijven: Voorbeeld = { params, body: inschrijving, status: 201, antwoord: inRegister }

export const medewerkerInzien: Voorbeeld = { params, status: 200, antwoord: inRegister }

const { telefoonnummer: _, ...zonderNummer } = inRegister

export const medewerkerWijzigen: Voorbeeld = {
  params,
  body: { telefoonnummer: null, functie: 'wijkverpleegkundige ouderen' },
  status: 200,
  antwoord: { ...zonderNummer, functie: 'wijkverpleegkundige ouderen' },
}
