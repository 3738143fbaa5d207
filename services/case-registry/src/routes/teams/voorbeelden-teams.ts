import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id } from '../voorbeeldgezin.ts'

/** A nurse who has no households yet, in the register under an id that her organisation chose. */
export const medewerkerId = id(71)
const params = { medewerkerId }
const inschrijving = {
  naam: 'Mila Jansen',
  functie: 'wijkverpleegkundige',
  telefoonnummer: '0235550203',
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

const werker = { medewerkerId, naam: inschrijving.naam }
const team = 'schalkwijk-1'
const functie = 'Wijkverpleegkundige'
const inTeam = { params: { team } }

const functies = [
  { functie: 'Wmo-consulent', fte: 0.5, organisaties: ['gemeente'] },
  { functie: 'Consulent werk en inkomen en schulden', fte: 0.5, organisaties: ['gemeente'] },
  { functie: 'Maatschappelijk dienstverlener', fte: 1, organisaties: ['kontext'] },
  { functie, fte: 0.5, organisaties: ['zorgbalans', 'shdh'] },
  { functie: 'Opbouwwerker', fte: 0.5, organisaties: ['dock', 'haarlem-effect'] },
  { functie: 'MEE-consulent', fte: 0.5, organisaties: ['mee-de-wering'] },
  { functie: 'CJG-coach', fte: 0, organisaties: ['cjg'], deskundig: true },
]
const leeg = functies.map((rij) => ({ ...rij, vervuld: 0, onvervuld: rij.fte }))
const metHaar = leeg.map((rij) => (rij.functie === functie ? { ...rij, vervuld: 0.5, onvervuld: 0 } : rij))

const wijkteam = (naam: string, voluit: string, wijken: string) => ({
  team: naam,
  naam: voluit,
  soort: 'wijk',
  wijken: wijken.split(', ').map((wijk) => ({ naam: wijk.slice(3), cbs: `WK0392${wijk.slice(0, 2)}` })),
  functies: naam === team ? metHaar : leeg,
})
const eersteTeam = wijkteam(team, 'Schalkwijk 1', '19 Boerhaavewijk, 21 Meerwijk')

export const teamsOpvragen: Voorbeeld = {
  status: 200,
  antwoord: {
    teams: [
      eersteTeam,
      wijkteam('schalkwijk-2', 'Schalkwijk 2', '18 Europawijk, 20 Molenwijk'),
      wijkteam('oost-1', 'Oost 1', '07 Amsterdamsewijk, 08 Slachthuiswijk'),
      wijkteam('oost-2', 'Oost 2', '09 Parkwijk'),
      wijkteam(
        'noord-1',
        'Noord 1',
        '06 Waarder- en Veerpolder, 14 Vogelenwijk, 15 Delftwijk, 16 Vondelkwartier, 17 Spaarndam',
      ),
      wijkteam('noord-2', 'Noord 2', '10 Transvaalwijk, 11 Indischewijk, 12 Ter Kleefkwartier, 13 Te Zaanenkwartier'),
      wijkteam('centrum', 'Oude stad en Rozenprieel', '01 Oude Stad'),
      wijkteam(
        'zuid-west',
        'Overig Zuid-West',
        '02 Haarlemmerhoutkwartier, 03 Zijlwegkwartier, 04 Houtvaartkwartier, 05 Duinwijk',
      ),
    ],
  },
}

export const teamInzien: Voorbeeld = {
  ...inTeam,
  status: 200,
  antwoord: {
    ...eersteTeam,
    functies: metHaar.map((rij) => ({
      ...rij,
      leden: rij.functie === functie ? [{ ...werker, organisatie: 'zorgbalans', fte: 0.5 }] : [],
    })),
  },
}

export const caseloadVanTeam: Voorbeeld = {
  ...inTeam,
  status: 200,
  antwoord: { team, leden: [{ ...werker, organisatie: 'zorgbalans', regisseur: 0, huishoudens: 0, hier: 0 }] },
}

export const caseloadVanMedewerker: Voorbeeld = {
  params,
  status: 200,
  antwoord: { medewerkerId, regisseur: 0, huishoudens: 0, over: [] },
}

const uitleg = [
  'Mila Jansen (0,5 fte) heeft 0 huishoudens; met een erbij is dat 2 per fte.',
  'Mila Jansen is de enige die er is.',
]
const beurtId = id(72)

export const beurtenOpvragen: Voorbeeld = {
  ...inTeam,
  status: 200,
  antwoord: { team, beurten: [{ functie, ...werker, uitleg }] },
}

export const beurtGeven: Voorbeeld = {
  params: { team, beurtId },
  body: { functie },
  status: 201,
  antwoord: { beurtId, ...werker, uitleg },
}

export const beurtTerug: Voorbeeld = { params: { team, beurtId }, status: 200, antwoord: { beurtId } }

/** The address of the examples lies in no wijk. */
export const teamVanHuishouden: Voorbeeld = { params: { huishoudenId }, status: 200, antwoord: { huishoudenId } }
