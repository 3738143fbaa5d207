import type { Voorbeeld } from '@wijkhub/service-kit'
import { id, op } from '../voorbeeldgezin.ts'

const cijfer = { maand: '2026-10', soort: 'vragen' }

export const lezen: Voorbeeld = {
  status: 200,
  antwoord: {
    cijfers: [
      { ...cijfer, aantal: 412, perDuizend: 2.66 },
      { ...cijfer, wat: 'Financiën', aantal: 131, perDuizend: 0.85 },
      { ...cijfer, wijk: 'WK039219', wat: 'Financiën', aantal: 24 },
      { ...cijfer, wijk: 'WK039219', wat: 'Justitie' },
    ],
  },
}

const activiteitId = id(90)
const params = { activiteitId }
const opgave = {
  wijk: 'WK039219',
  naam: 'Formulierenbrigade',
  omschrijving: 'Elke dinsdag samen de post doen in het buurthuis',
  leefgebieden: ['Financiën'],
  sinds: '2026-06-15',
}
const vragen = [{ leefgebied: 'Financiën', ervoor: { maanden: 0 }, erna: { maanden: 0 } }]
const activiteit = { activiteitId, ...opgave, organisatie: 'dock', vragen }

export const activiteitenOpvragen: Voorbeeld = { status: 200, antwoord: { activiteiten: [] } }

export const activiteitVastleggen: Voorbeeld = { params, body: opgave, status: 201, antwoord: activiteit }

export const activiteitInzien: Voorbeeld = { params, status: 200, antwoord: activiteit }

export const activiteitIntrekken: Voorbeeld = {
  params,
  body: { reden: 'Staat er dubbel' },
  status: 200,
  antwoord: { ...activiteit, ingetrokken: { door: 'dock', op, reden: 'Staat er dubbel' } },
}

export const tevredenheid: Voorbeeld = {
  body: { cijfer: 8, wijk: 'WK039219' },
  status: 200,
  antwoord: { maand: '2026-11' },
}
