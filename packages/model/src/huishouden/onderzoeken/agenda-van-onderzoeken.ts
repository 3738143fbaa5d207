import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'

/** Until the resident has the report, its last day; of who holds it. */
export function agendaVanOnderzoeken({ onderzoeken }: Huishouden): AgendaRij[] {
  return Object.entries(onderzoeken).flatMap(([id, { uiterlijk, organisatie, medewerker, verslag }]): AgendaRij[] => {
    if (verslag) return []
    const medewerkerId = medewerker?.medewerkerId
    const wie = { organisatie, ...(medewerkerId !== undefined && { medewerkerId }) }
    return [{ soort: 'onderzoek', id, dag: uiterlijk, ...wie }]
  })
}
