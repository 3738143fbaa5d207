import type { Weigeringstekst } from '../huishouden/weigeringstekst.ts'

export const weigeringen = {
  'activiteit-onbekend': {
    status: 404,
    titel: 'Onbekende activiteit',
    tekst: 'Onder dit id is geen activiteit vastgelegd.',
    reden: 'deze activiteit is er niet',
  },
  'activiteit-ingetrokken': {
    status: 409,
    titel: 'Activiteit is ingetrokken',
    tekst: 'Deze activiteit is ingetrokken en wordt niet meer gewijzigd; leg haar vast onder een nieuw id.',
    reden: 'is ingetrokken',
  },
  'wijk-onbekend': { als: 'ongeldige-invoer', reden: 'deze wijk staat niet in de inrichting' },
  'bevat-persoonsgegevens': {
    als: 'ongeldige-invoer',
    reden: 'hier hoort geen e-mailadres, telefoonnummer, BSN of postcode in',
  },
} as const satisfies Record<string, Weigeringstekst>
