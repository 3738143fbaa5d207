import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, moeder, params, vastgelegd } from './voorbeeldgezin.ts'

/** The story goes on: contacts that were written down and planned. In the order of the routes. */

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
  antwoord: vastgelegd(25, { rapportageId }),
}

export const rapportageWijzigen: Voorbeeld = {
  params: { huishoudenId, rapportageId },
  body: { leesbaarVoor: 'regisseur', reden: 'Alleen voor wie het plan bewaakt' },
  status: 200,
  antwoord: vastgelegd(26),
}

export const rapportageIntrekken: Voorbeeld = {
  params: { huishoudenId, rapportageId },
  body: { reden: 'Bij het verkeerde gezin geschreven' },
  status: 200,
  antwoord: vastgelegd(27),
}
