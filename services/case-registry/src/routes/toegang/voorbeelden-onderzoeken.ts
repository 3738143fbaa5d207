import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, moeder, params, vastgelegd } from '../voorbeeldgezin.ts'

/** The nurse looks with the mother at what she needs, and gives her the report. */

const onderzoekId = id(95)
const een = { huishoudenId, onderzoekId }
const inhoud = {
  inwonerId: moeder,
  gemeldOp: '2026-11-20',
  leefgebieden: ['Basale ADL', 'Instrumentele ADL'],
  gewezenOp: { eigenPlan: '2026-11-20', clientondersteuning: '2026-11-20' },
}

export const onderzoekBeginnen: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-onderzoek-1' },
  body: inhoud,
  status: 201,
  antwoord: vastgelegd(61, { onderzoekId }),
}

export const onderzoekWijzigen: Voorbeeld = {
  params: een,
  body: { ...inhoud, gesprek: { op: '2026-11-21', deelnemers: ['inwoner', 'mantelzorger'] } },
  status: 200,
  antwoord: vastgelegd(62),
}

export const verslagGeven: Voorbeeld = {
  params: een,
  body: { tekst: 'Zij wil zelf blijven koken; bij het wassen is elke dag hulp nodig.', gegevenOp: '2026-11-22' },
  status: 200,
  antwoord: vastgelegd(63),
}

export const reactieVastleggen: Voorbeeld = {
  params: een,
  body: { op: '2026-11-22', akkoord: true, opmerkingen: 'Het liefst in de ochtend' },
  status: 200,
  antwoord: vastgelegd(64),
}

export const onderzoekIntrekken: Voorbeeld = {
  params: een,
  body: { reden: 'Bij de verkeerde inwoner vastgelegd' },
  status: 200,
  antwoord: vastgelegd(65),
}
