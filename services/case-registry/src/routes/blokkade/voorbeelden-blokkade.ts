import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, moeder, params, vastgelegd } from '../voorbeeldgezin.ts'

const blokkadeId = id(95)

export const blokkadeZetten: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-blokkade-1' },
  body: { audiences: ['kontext'], inwonerIds: [moeder], reden: 'Haar ex-partner werkt daar' },
  status: 201,
  antwoord: vastgelegd(60, { blokkadeId }),
}

/** When it was set stands in no example. */
export const blokkadesLezen: Voorbeeld = { params, status: 200 }

/** She set it herself. */
export const blokkadeOpheffen: Voorbeeld = {
  params: { huishoudenId, blokkadeId },
  body: { reden: 'Hij werkt daar niet meer' },
  status: 409,
}
