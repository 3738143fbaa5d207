import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, medewerker, op } from '../voorbeeldgezin.ts'

const casusId = id(73)
const besluitId = id(74)
const team = 'schalkwijk-1'
const params = { casusId }
const vraag = 'Wie helpt oma na de opname, en wie vangt de kinderen op?'
const opgave = { huishoudenId, team, vraag, dag: '2026-12-01', medewerker }
const casus = { casusId, ...opgave, organisatie: 'zorgbalans', stand: 'open', besluiten: [] }
const wat = 'Zorgbalans bezoekt oma elke dag; Kontext belt de school'
const besluit = { besluitId, wat, door: 'zorgbalans', medewerker, op, wie: 'zorgbalans', voor: '2026-12-08' }
const ingetrokken = { door: 'zorgbalans', op, reden: 'Oma blijft thuis' }
const later = { ...casus, dag: '2026-12-15' }

export const opvragen: Voorbeeld = { params: { team }, status: 200, antwoord: { casuistiek: [] } }

export const opDeLijst: Voorbeeld = { params, body: opgave, status: 201, antwoord: casus }

export const inzien: Voorbeeld = { params, status: 200, antwoord: casus }

export const wijzigen: Voorbeeld = { params, body: { dag: later.dag }, status: 200, antwoord: later }

export const besluiten: Voorbeeld = {
  params: { casusId, besluitId },
  body: { wat, wie: besluit.wie, voor: besluit.voor, medewerker },
  status: 200,
  antwoord: { ...later, stand: 'besproken', besluiten: [besluit] },
}

export const besluitIntrekken: Voorbeeld = {
  params: { casusId, besluitId },
  body: { reden: ingetrokken.reden },
  status: 200,
  antwoord: { ...later, besluiten: [{ ...besluit, ingetrokken }] },
}

export const intrekken: Voorbeeld = {
  params,
  body: { reden: 'Gaat goed' },
  status: 200,
  antwoord: { ...later, stand: 'ingetrokken', reden: 'Gaat goed', besluiten: [{ ...besluit, ingetrokken }] },
}
