import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'bronpersoon-onbekend': {
    status: 400,
    titel: 'Onbekende bronpersoon',
    tekst: 'Een rij noemt een persoon die niet in `inwoners` staat.',
    reden: 'verwijst naar een persoon die niet in `inwoners` staat',
  },
  'bronpersoon-dubbel': {
    status: 400,
    titel: 'Dubbele bronpersoon',
    tekst: 'Elke `bronpersoonId` mag maar één keer in `inwoners` staan.',
    reden: 'elke bronpersoonId mag maar één keer voorkomen',
  },
  'bsn-dubbel': {
    status: 400,
    titel: 'Dubbel BSN',
    tekst: 'Twee personen in één aanmelding kunnen niet hetzelfde BSN hebben.',
    reden: 'dit BSN staat in deze aanmelding al bij een andere persoon',
  },
  'inwoner-dubbel': {
    status: 400,
    titel: 'Dubbele persoon',
    tekst:
      'Deze persoon staat tweemaal in de aanmelding: zelfde naam en geboortedatum. Zijn het er twee, geef dan van beiden het BSN of alle voornamen.',
    reden: 'staat eerder in deze aanmelding met dezelfde naam en geboortedatum',
  },
  'aanmelding-onbekend': {
    status: 404,
    titel: 'Onbekende aanmelding',
    tekst: 'Onder dit kenmerk is bij dit huishouden niets aangemeld.',
    reden: 'onder dit kenmerk is hier niet aangemeld',
  },
} as const satisfies Record<string, Weigeringstekst>
