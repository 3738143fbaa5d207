import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, moeder, params, vastgelegd } from '../voorbeeldgezin.ts'

/** The story goes on: contacts that were written down and planned. In the order of the routes. */

/** Of the household before these. */
const versie = 44
const rapportageId = id(61)

export const rapporteren: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-rapportage-1' },
  body: {
    inwonerIds: [moeder],
    datum: '2026-11-21',
    contact: 'huisbezoek',
    tekst: 'Samen de post doorgenomen; de volgende stap is een betalingsregeling.',
    leesbaarVoor: 'team',
  },
  status: 201,
  antwoord: vastgelegd(versie + 1, { rapportageId }),
}

export const rapportageWijzigen: Voorbeeld = {
  params: { huishoudenId, rapportageId },
  body: { leesbaarVoor: 'regisseur', reden: 'Alleen voor wie het plan bewaakt' },
  status: 200,
  antwoord: vastgelegd(versie + 2),
}

export const rapportageIntrekken: Voorbeeld = {
  params: { huishoudenId, rapportageId },
  body: { reden: 'Bij het verkeerde gezin geschreven' },
  status: 200,
  antwoord: vastgelegd(versie + 3),
}

const afspraakId = id(62)
const polsId = id(63)

export const afspraakMaken: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-afspraak-1' },
  body: { inwonerIds: [moeder], moment: '2026-11-20T09:30:00+01:00', herinnerDagen: 2 },
  status: 201,
  antwoord: vastgelegd(versie + 4, { afspraakId }),
}

export const afspraakVerzetten: Voorbeeld = {
  params: { huishoudenId, afspraakId },
  body: { moment: '2026-11-21T09:30:00+01:00' },
  status: 200,
  antwoord: vastgelegd(versie + 5),
}

export const afspraakAfronden: Voorbeeld = {
  params: { huishoudenId, afspraakId },
  headers: { 'idempotency-key': 'ZB-afspraak-1-gehouden' },
  body: {
    status: 'gehouden',
    rapportage: { contact: 'huisbezoek', tekst: 'De betalingsregeling is aangevraagd.', leesbaarVoor: 'team' },
  },
  status: 200,
  antwoord: vastgelegd(versie + 6, { rapportageId: id(64) }),
}

export const afspraakIntrekken: Voorbeeld = {
  params: { huishoudenId, afspraakId },
  body: { reden: 'Dit was een ander gezin' },
  status: 200,
  antwoord: vastgelegd(versie + 7),
}

export const polsAfspreken: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-pols-1' },
  body: { inwonerIds: [moeder], elkeWeken: 6, volgende: '2026-12-14', tot: '2027-06-01' },
  status: 201,
  antwoord: vastgelegd(versie + 8, { polsId }),
}

export const polsWijzigen: Voorbeeld = {
  params: { huishoudenId, polsId },
  body: { elkeWeken: 4, tot: null },
  status: 200,
  antwoord: vastgelegd(versie + 9),
}

export const polsVoelen: Voorbeeld = {
  params: { huishoudenId, polsId },
  headers: { 'idempotency-key': 'ZB-pols-1-contact-1' },
  body: {
    datum: '2026-11-22',
    rapportage: {
      contact: 'telefoon',
      tekst: 'Het gaat goed; de eerste termijn is betaald.',
      leesbaarVoor: 'betrokkenen',
    },
  },
  status: 201,
  antwoord: vastgelegd(versie + 10, { rapportageId: id(65) }),
}

export const polsBeeindigen: Voorbeeld = {
  params: { huishoudenId, polsId },
  body: { reden: 'Zij belt nu zelf als het nodig is' },
  status: 200,
  antwoord: vastgelegd(versie + 11),
}

export const polsIntrekken: Voorbeeld = {
  params: { huishoudenId, polsId },
  body: { reden: 'Bij het verkeerde gezin afgesproken' },
  status: 200,
  antwoord: vastgelegd(versie + 12),
}
