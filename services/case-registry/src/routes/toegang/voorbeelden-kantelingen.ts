import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, moeder, params, vastgelegd } from '../voorbeeldgezin.ts'

/** The mother's support at home goes on with the volunteers around her, without a provision. */

const kantelingId = id(97)
const een = { huishoudenId, kantelingId }
/** As far as the examples before these brought the household. */
const versie = 72
const opgave = { inwonerId: moeder, product: 'begeleiding', per: '2026-11-22' }

export const kantelingVastleggen: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-kanteling-1' },
  body: opgave,
  status: 201,
  antwoord: vastgelegd(versie + 1, { kantelingId }),
}

export const kantelingWijzigen: Voorbeeld = {
  params: een,
  body: { ...opgave, naar: 'loket-haarlem' },
  status: 200,
  antwoord: vastgelegd(versie + 2),
}

export const kantelingIntrekken: Voorbeeld = {
  params: een,
  body: { reden: 'Bij de verkeerde inwoner vastgelegd' },
  status: 200,
  antwoord: vastgelegd(versie + 3),
}
