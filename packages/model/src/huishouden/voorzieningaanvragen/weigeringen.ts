import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'voorzieningaanvraag-onbekend': {
    status: 404,
    titel: 'Onbekende aanvraag',
    tekst: 'Er is bij dit huishouden geen aanvraag onder dit nummer die van uw organisatie is of op haar wacht.',
    reden: 'deze aanvraag is niet bekend',
  },
  'voorzieningaanvraag-loopt': {
    status: 409,
    titel: 'Er loopt al een aanvraag',
    tekst: 'Voor deze inwoner is al zo’n aanvraag ingediend. Wijzig haar, wacht op de beslissing, of trek haar in.',
    reden: 'er loopt al een aanvraag',
  },
  'voorzieningaanvraag-is-beslist': {
    status: 409,
    titel: 'De aanvraag loopt niet meer',
    tekst: 'Op deze aanvraag is beslist, of zij is ingetrokken.',
    reden: 'loopt niet meer',
  },
  'onderzoek-loopt-nog': {
    status: 409,
    titel: 'Het onderzoek loopt nog',
    tekst: 'Een aanvraag volgt op het verslag van het onderzoek, of als de termijn daarvan voorbij is.',
    reden: 'het onderzoek loopt nog',
  },
  'beslissing-volgt-van-partner': {
    status: 409,
    titel: 'De beslissing komt van het partnersysteem',
    tekst: 'Wie hierover beslist, meldt zijn besluiten aan de hub; een toekenning wordt niet met de hand vastgelegd.',
    reden: 'het besluit komt van wie beslist',
  },
  'niemand-beslist': { als: 'ongeldige-invoer', reden: 'in deze gemeente beslist niemand over zulke aanvragen' },
  'aanvraag-zonder-onderzoek': { als: 'ongeldige-invoer', reden: 'noem het onderzoek waarop de aanvraag rust' },
  'onderzoek-past-niet': { als: 'ongeldige-invoer', reden: 'is geen onderzoek van u over deze inwoner' },
  'product-past-niet': { als: 'ongeldige-invoer', reden: 'hoort niet bij deze soort aanvraag' },
  'verlening-past-niet': { als: 'ongeldige-invoer', reden: 'hoort bij een toekenning, en daar alleen' },
  'beslisser-zonder-medewerker': { als: 'ongeldige-invoer', reden: 'noem wie van uw organisatie haar behandelt' },
} as const satisfies Record<string, Weigeringstekst>
