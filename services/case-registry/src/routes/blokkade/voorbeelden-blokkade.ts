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

/** The nurse does not decide here: for her there is nothing. */
export const blokkadesLezen: Voorbeeld = { params, status: 404 }

export const blokkadeOpheffen: Voorbeeld = {
  params: { huishoudenId, blokkadeId },
  body: { reden: 'Hij werkt daar niet meer' },
  status: 404,
}
