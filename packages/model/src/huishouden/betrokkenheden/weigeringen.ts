import type { Weigeringstekst } from '../weigeringstekst.ts'

/** Whoever is not involved gets the answer of a household that does not exist: that it exists is already something it may not know. */
export const weigeringen = {
  'huishouden-onbekend': {
    status: 404,
    titel: 'Onbekend huishouden',
    tekst: 'Dit huishouden bestaat niet, of uw organisatie is er niet bij betrokken.',
    reden: 'dit huishouden is niet bekend',
  },
  'betrokkenheid-niet-toegekend': {
    status: 403,
    titel: 'Betrokkenheid niet toegekend',
    tekst:
      'Uw organisatie heeft zich hier aangemeld en is nog niet betrokken: u leest wat u zelf aanmeldde. De regisseur, of de gemeente waar die er niet is, beslist over uw vraag.',
    reden: 'uw organisatie is hier nog niet betrokken',
  },
  'geen-beslisser': {
    status: 403,
    titel: 'Niet aan u',
    tekst: 'De organisatie van de regisseur beslist hierover; waar geen regisseur is de gemeente.',
    reden: 'uw organisatie beslist hier niet over',
  },
  'betrokkenheid-onbekend': {
    status: 404,
    titel: 'Onbekende betrokkenheid',
    tekst: 'Deze organisatie heeft zich bij dit huishouden niet aangemeld.',
    reden: 'deze organisatie heeft zich hier niet aangemeld',
  },
  'noodtoegang-te-lang': {
    status: 400,
    titel: 'Noodtoegang te lang',
    tekst: 'Zo lang geeft deze gemeente geen noodtoegang. Vraag minder uren; daarna kunt u haar opnieuw nemen.',
    reden: 'is meer dan deze gemeente toestaat',
  },
  'niet-betrokken': { als: 'huishouden-onbekend', reden: 'dit huishouden is niet bekend' },
} as const satisfies Record<string, Weigeringstekst>
