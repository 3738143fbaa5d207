import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'overdracht-onbekend': {
    status: 404,
    titel: 'Onbekende overdracht',
    tekst: 'Er is bij dit huishouden geen overdracht onder dit nummer die van uw organisatie is of op haar wacht.',
    reden: 'deze overdracht is niet bekend',
  },
  'overdracht-loopt': {
    status: 409,
    titel: 'Er loopt al een overdracht',
    tekst: 'Aan deze voorziening is al een overdracht aangeboden. Wijzig haar, wacht op het antwoord, of trek haar in.',
    reden: 'er loopt al een overdracht',
  },
  'overdracht-is-beantwoord': {
    status: 409,
    titel: 'Al beantwoord',
    tekst: 'Deze overdracht wacht niet meer op een antwoord.',
    reden: 'is al beantwoord',
  },
  'overdracht-is-voorbij': {
    status: 409,
    titel: 'De overdracht is voorbij',
    tekst: 'Deze overdracht is geweigerd, ingetrokken, afgebroken of afgerond, en verandert niet meer.',
    reden: 'is voorbij',
  },
  'overdracht-loopt-niet': {
    status: 409,
    titel: 'Niet aanvaard',
    tekst: 'Een resultaat heeft alleen een overdracht die is aanvaard.',
    reden: 'is niet aanvaard',
  },
  'overdracht-zonder-toestemming': {
    status: 409,
    titel: 'Toestemming ontbreekt',
    tekst: 'Deze voorziening krijgt alleen wie daarin heeft toegestemd; `fouten` noemt van wie dat niet is vastgelegd.',
    reden: 'van deze inwoner geldt geen toestemming',
  },
  'niet-in-sociale-kaart': { als: 'ongeldige-invoer', reden: 'staat vandaag niet in de sociale kaart' },
  'overdracht-aan-zichzelf': { als: 'ongeldige-invoer', reden: 'dit is uw eigen organisatie' },
  'overdracht-zonder-vraag': { als: 'ongeldige-invoer', reden: 'noem minstens één vraag of doel' },
  'overdracht-zonder-instemming': {
    als: 'ongeldige-invoer',
    reden: 'buiten de hub gaat niets zonder instemming van de inwoners',
  },
  'ontvanger-zonder-medewerker': { als: 'ongeldige-invoer', reden: 'noem wie van uw organisatie haar opneemt' },
} as const satisfies Record<string, Weigeringstekst>
