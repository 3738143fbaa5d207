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
  'verhaal-onbekend': {
    status: 404,
    titel: 'Onbekend verhaal',
    tekst: 'Onder dit id is geen verhaal, of uw organisatie leest het nog niet.',
    reden: 'dit verhaal is er niet',
  },
  'verhaal-ingetrokken': {
    status: 409,
    titel: 'Verhaal is ingetrokken',
    tekst: 'Dit verhaal is ingetrokken; schrijf het op onder een nieuw id.',
    reden: 'is ingetrokken',
  },
  'zelf-geschreven': {
    status: 409,
    titel: 'Zelf geschreven',
    tekst: 'Een ander dan wie het schreef leest of er niemand in te herkennen is.',
    reden: 'een ander leest het',
  },
  'reden-ontbreekt': { als: 'ongeldige-invoer', reden: 'zeg waarom niet' },
  'noemt-inwoner': {
    als: 'ongeldige-invoer',
    reden: 'hier staat een naam in van iemand in een huishouden van uw organisatie',
  },
  'wijk-onbekend': { als: 'ongeldige-invoer', reden: 'deze wijk staat niet in de inrichting' },
  'bevat-persoonsgegevens': {
    als: 'ongeldige-invoer',
    reden: 'hier hoort geen e-mailadres, telefoonnummer, BSN of postcode in',
  },
} as const satisfies Record<string, Weigeringstekst>
