import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, moeder, params, vastgelegd } from '../voorbeeldgezin.ts'

/** The household of the examples was closed; the nurse calls the mother, who is not at home. */

const nazorgId = id(95)
const een = { huishoudenId, nazorgId }

/** Before it closed there is none. */
export const nazorgLezen: Voorbeeld = { status: 200, antwoord: { nazorg: [] } }

export const nazorgPlannen: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-nazorg-1' },
  body: { inwonerIds: [moeder], dag: '2027-02-01', hoe: 'telefoon' },
  status: 201,
  antwoord: vastgelegd(0, { nazorgId }),
}

export const nazorgWijzigen: Voorbeeld = {
  params: een,
  body: { inwonerIds: [moeder], dag: '2027-02-08', hoe: 'huisbezoek' },
  status: 200,
  antwoord: vastgelegd(0),
}

export const nazorgAfronden: Voorbeeld = {
  params: een,
  body: { uitkomst: 'gedaan', toelichting: 'Het gaat goed' },
  status: 200,
  antwoord: vastgelegd(0),
}
