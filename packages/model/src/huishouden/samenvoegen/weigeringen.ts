import type { Weigeringstekst } from '../weigeringstekst.ts'

export const weigeringen = {
  'huishouden-opgegaan': {
    status: 410,
    titel: 'Huishouden is opgegaan',
    tekst: 'Dit huishouden is in een ander opgegaan; de kop Location noemt waar het verder gaat.',
    reden: 'dit huishouden is in een ander opgegaan',
  },
  'ingreep-onbekend': {
    status: 404,
    titel: 'Onbekende samenvoeging',
    tekst: 'Deze samenvoeging bestaat hier niet, of is al ongedaan gemaakt.',
    reden: 'deze samenvoeging bestaat hier niet (meer)',
  },
  'instemming-nodig': {
    status: 409,
    titel: 'Instemming nodig',
    tekst:
      'Door deze samenvoeging zou een organisatie een huishouden gaan lezen waar zij niet bij betrokken is. Wie daar beslist moet er eerst mee instemmen: de organisatie van de regisseur, en zonder regisseur een beheerder die er zelf niet door gaat lezen.',
    reden: 'wie hier over betrokkenheid beslist heeft er niet mee ingestemd',
  },
  'te-veel-instemmingen': {
    status: 409,
    titel: 'Te veel instemmingen',
    tekst: 'Dit huishouden heeft twintig instemmingen die op een samenvoeging wachten. Trek eerst een in.',
    reden: 'twintig instemmingen wachten al',
  },
  'later-ingegrepen': {
    status: 409,
    titel: 'Later is over dezelfde personen besloten',
    tekst: 'Over dezelfde personen of dit huishouden is later nog iets besloten. Maak dat eerst ongedaan.',
    reden: 'een later besluit over dezelfde personen staat nog',
  },
  'niet-samen-te-voegen': {
    status: 409,
    titel: 'Niet samen te voegen',
    tekst:
      'Een huishouden of inwoner kan niet met zichzelf worden samengevoegd, en iemand die hier niet is niet met een ander.',
    reden: 'dit is hetzelfde, of hier niet bekend',
  },
} as const satisfies Record<string, Weigeringstekst>
