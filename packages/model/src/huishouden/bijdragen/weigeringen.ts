import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'bijdrage-niet-toegestaan': {
    status: 403,
    titel: 'Melding niet toegestaan',
    tekst: 'Dit systeem mag dit soort gegeven niet melden.',
    reden: 'dit systeem mag dit niet melden',
  },
  'bijdrage-na-sluiten': {
    status: 409,
    titel: 'Huishouden is gesloten',
    tekst: 'Dit huishouden is gesloten, en het recht van dit systeem eindigde daarmee. Er is niets veranderd.',
    reden: 'het huishouden is gesloten',
  },
  'bijdrage-te-vaak-geprobeerd': {
    status: 409,
    titel: 'Melding is te vaak geprobeerd',
    tekst: 'Deze melding is al twintig keer geprobeerd en steeds geweigerd. Sluit haar af, met de reden.',
    reden: 'deze melding is te vaak geprobeerd',
  },
  'bijdrage-onbekend': {
    status: 404,
    titel: 'Onbekende melding',
    tekst: 'Deze melding van een partner is niet geweigerd, of is niet aan uw organisatie.',
    reden: 'deze melding is niet bekend',
  },
  'bijdrage-afgehandeld': {
    status: 409,
    titel: 'Melding is al afgehandeld',
    tekst: 'Deze melding is al overgenomen of afgesloten. Er is niets veranderd.',
    reden: 'deze melding is al afgehandeld',
  },
  'bijdrage-niet-over-te-nemen': {
    status: 409,
    titel: 'Melding is niet over te nemen',
    tekst:
      'Deze melding is niet te lezen, of kwam niet van haar bron. Laat de partner haar opnieuw doen, en sluit deze af.',
    reden: 'deze melding is niet over te nemen',
  },
  'bijdrage-achterhaald': {
    status: 409,
    titel: 'Melding is achterhaald',
    tekst:
      'De partner meldde hier later iets over dat wel is overgenomen; deze zou dat overschrijven. Sluit haar af, of laat de partner zeggen wat nu geldt.',
    reden: 'hierover is later iets anders overgenomen',
  },
} as const satisfies Record<string, Weigeringstekst>
