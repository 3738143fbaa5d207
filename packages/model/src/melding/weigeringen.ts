import type { Weigeringstekst } from '../huishouden/weigeringstekst.ts'

export const weigeringen = {
  'melding-onbekend': {
    status: 404,
    titel: 'Onbekende melding',
    tekst: 'Deze melding bestaat niet, of is niet aan uw organisatie.',
    reden: 'deze melding is niet bekend',
  },
  'melding-bestaat': {
    status: 409,
    titel: 'Melding bestaat al',
    tekst: 'Onder dit id staat een andere melding; kies een nieuw id, of wijzig wat u meldde.',
    reden: 'onder dit id staat een andere',
  },
  'melding-van-team': {
    status: 403,
    titel: 'Melding is van een team',
    tekst: 'Uw organisatie deed deze melding; wat ermee gebeurt, doet het team.',
    reden: 'dit doet het team',
  },
  'melding-niet-opgepakt': {
    status: 409,
    titel: 'Melding is niet opgepakt',
    tekst: 'Pak de melding eerst op: dan is zichtbaar wie eropaf gaat.',
    reden: 'is niet opgepakt',
  },
  'melding-opgepakt': {
    status: 409,
    titel: 'Melding is opgepakt',
    tekst:
      'Het team is ermee bezig. Geef haar eerst terug; wie haar deed en iets anders weet, belt het team of wijzigt haar.',
    reden: 'is opgepakt',
  },
  'melding-afgerond': {
    status: 409,
    titel: 'Melding is afgerond',
    tekst: 'Met deze melding gebeurt niets meer; is er weer iets, doe dan een nieuwe melding.',
    reden: 'is afgerond',
  },
  'melding-vol': {
    status: 409,
    titel: 'Melding is vol',
    tekst: 'Van deze melding is het hoogste aantal pogingen of stappen vastgelegd; rond haar af en doe een nieuwe.',
    reden: 'hier past niets meer bij',
  },
  'te-weinig-pogingen': {
    status: 409,
    titel: 'Te weinig pogingen',
    tekst:
      'Niemand is bereikt, en er is minder vaak geprobeerd dan de gemeente afsprak. Leg de pogingen vast, of sluit met een andere reden.',
    reden: 'er is nog niet vaak genoeg geprobeerd',
  },
  'poging-bestaat': {
    status: 409,
    titel: 'Poging bestaat al',
    tekst: 'Onder dit id is een andere poging vastgelegd; kies een nieuw id, of trek haar in.',
    reden: 'onder dit id staat een andere',
  },
  'poging-onbekend': {
    status: 404,
    titel: 'Onbekende poging',
    tekst: 'Deze poging is bij deze melding niet vastgelegd.',
    reden: 'deze poging is niet bekend',
  },
  'melding-adres-geheim': {
    status: 409,
    titel: 'Adres is geheim',
    tekst:
      'Het adres van deze melding is geheim en niet aan uw organisatie. Wie het opgaf meldt aan, of geef het adres op zoals u het zelf weet.',
    reden: 'is geheim',
  },
  'melding-zonder-team': {
    als: 'ongeldige-invoer',
    reden: 'van dit adres is er geen team; noem het team waar zij heen gaat',
  },
} as const satisfies Record<string, Weigeringstekst>
