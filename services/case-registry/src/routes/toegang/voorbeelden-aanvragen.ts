import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, params, vastgelegd, zoon } from '../voorbeeldgezin.ts'

/** The nurse applies with the son for youth care, to the CJG, which tells the hub its decisions itself. */

const voorzieningaanvraagId = id(96)
/** As far as the examples before these brought the household. */
const versie = 68
const een = { huishoudenId, voorzieningaanvraagId }

export const aanvraagIndienen: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-aanvraag-1' },
  body: { soort: 'jeugdhulp', inwonerId: zoon, ingediendOp: '2026-11-22' },
  status: 201,
  antwoord: vastgelegd(versie + 1, { voorzieningaanvraagId }),
}

/** Nothing waits for her own organisation. */
export const wachtendeAanvragenLezen: Voorbeeld = { status: 200, antwoord: { voorzieningaanvragen: [] } }

export const aanvraagWijzigen: Voorbeeld = {
  params: een,
  body: { product: 'ambulante-jeugdhulp' },
  status: 200,
  antwoord: vastgelegd(versie + 2),
}

export const aanvraagBehandelen: Voorbeeld = {
  params: een,
  headers: { 'idempotency-key': 'ZB-aanvraag-1-in-behandeling' },
  body: { wie: 'Bo van het CJG' },
  status: 200,
  antwoord: vastgelegd(versie + 3),
}

export const aanvraagBeslissen: Voorbeeld = {
  params: een,
  body: { uitkomst: 'afgewezen', op: '2026-11-22', toelichting: 'Lichte hulp volstaat', wie: 'Bo van het CJG' },
  status: 200,
  antwoord: vastgelegd(versie + 4),
}

/** It was decided on: there is nothing to take back. */
export const aanvraagIntrekken: Voorbeeld = { params: een, body: { reden: 'Toch niet nodig' }, status: 409 }
