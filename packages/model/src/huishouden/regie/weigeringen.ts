import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'regie-bij-ander': {
    status: 409,
    titel: 'De regie ligt bij een ander',
    tekst:
      'Een andere organisatie heeft de regie. Zij biedt haar aan en u aanvaardt; of de gemeente neemt haar over, met een reden.',
    reden: 'een andere organisatie heeft hier de regie',
  },
  'regieaanbod-onbekend': {
    status: 404,
    titel: 'Geen aanbod',
    tekst: 'Er is bij dit huishouden geen aanbod van de regie dat op u wacht.',
    reden: 'er is geen aanbod',
  },
  'regieaanbod-loopt': {
    status: 409,
    titel: 'Er loopt al een aanbod',
    tekst: 'De regie is hier al aangeboden. Wacht op het antwoord, of trek het aanbod eerst in.',
    reden: 'er loopt al een aanbod',
  },
  'regieaanbod-verlopen': {
    status: 409,
    titel: 'Het aanbod is verlopen',
    tekst: 'De laatste dag om te aanvaarden is voorbij. Vraag om een nieuw aanbod.',
    reden: 'de laatste dag is voorbij',
  },
  'regisseur-is-zij-al': { als: 'ongeldige-invoer', reden: 'zij is hier de regisseur' },
  'regie-past-niet': { als: 'ongeldige-invoer', reden: 'deze organisatie werkt niet samen in huishoudens' },
  'terugval-niet-betrokken': { als: 'ongeldige-invoer', reden: 'deze organisatie is hier niet betrokken' },
  'medewerker-nodig': { als: 'ongeldige-invoer', reden: 'noem wie van uw organisatie de regisseur wordt' },
} as const satisfies Record<string, Weigeringstekst>
