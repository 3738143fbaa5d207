import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, params, vastgelegd } from '../voorbeeldgezin.ts'

/** The nurse asks the expertise team, and it comes back. */

const schalingId = id(81)
const opgave = {
  naar: 'expertiseteam',
  per: '2026-11-22',
  reden: 'Er is meer kennis nodig van ouder worden met dementie',
  opAfstand: ['zorgbalans'],
  evaluatie: '2027-01-15',
}
const een = { huishoudenId, schalingId }

export const opschalen: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-schaling-1' },
  body: opgave,
  status: 201,
  antwoord: vastgelegd(41, { schalingId }),
}

export const schalingWijzigen: Voorbeeld = {
  params: een,
  body: { ...opgave, evaluatie: '2027-02-15' },
  status: 200,
  antwoord: vastgelegd(42),
}

export const afschalen: Voorbeeld = {
  params: een,
  body: { per: '2026-11-22', reden: 'De huisarts neemt het over' },
  status: 200,
  antwoord: vastgelegd(43),
}

export const schalingIntrekken: Voorbeeld = {
  params: een,
  body: { reden: 'Bij het verkeerde huishouden vastgelegd' },
  status: 200,
  antwoord: vastgelegd(44),
}
