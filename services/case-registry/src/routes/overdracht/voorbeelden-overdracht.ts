import type { Voorbeeld } from '@wijkhub/service-kit'
import { doelId, huishoudenId, id, moeder, params, vastgelegd } from '../voorbeeldgezin.ts'

/** The nurse hands the mother over to the desk of the municipality, which is outside the hub. */

const overdrachtId = id(91)
const een = { huishoudenId, overdrachtId }
const inhoud = {
  inwonerIds: [moeder],
  vraagIds: [],
  doelIds: [doelId],
  reden: 'Praktische vragen over haar post',
  warm: { op: '2026-12-03' },
  herinnering: '2026-12-10',
  instemming: '2026-11-22',
}

/** What stands in it is the municipality's, and so in no example. */
export const socialeKaartLezen: Voorbeeld = { status: 200 }

export const overdrachtAanbieden: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-overdracht-1' },
  body: { naar: 'loket-haarlem', ...inhoud },
  status: 201,
  antwoord: vastgelegd(57, { overdrachtId }),
}

/** Nothing waits for her own organisation. */
export const wachtendeOverdrachtenLezen: Voorbeeld = { status: 200, antwoord: { overdrachten: [] } }

export const overdrachtWijzigen: Voorbeeld = {
  params: een,
  body: { ...inhoud, herinnering: '2026-12-17' },
  status: 200,
  antwoord: vastgelegd(58),
}

export const overdrachtAanvaarden: Voorbeeld = {
  params: een,
  headers: { 'idempotency-key': 'ZB-overdracht-1-ja' },
  body: { wie: 'Bo van het loket' },
  status: 200,
  antwoord: vastgelegd(59),
}

/** It was accepted before: it waits for no answer. */
export const overdrachtWeigeren: Voorbeeld = { params: een, body: { reden: 'Het loket is dicht' }, status: 409 }

export const overdrachtResultaat: Voorbeeld = {
  params: een,
  body: { uitkomst: 'hulp-gestart', toelichting: 'Zij komt elke week langs' },
  status: 200,
  antwoord: vastgelegd(60),
}

/** What came of it is known: there is nothing to break off. */
export const overdrachtBeeindigen: Voorbeeld = { params: een, body: { reden: 'Toch niet nodig' }, status: 409 }
