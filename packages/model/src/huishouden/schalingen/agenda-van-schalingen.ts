import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'

/** When somebody looks whether it can do without again; of whoever scaled up. */
export function agendaVanSchalingen({ schalingen }: Huishouden): AgendaRij[] {
  return Object.entries(schalingen).flatMap(([id, { door, medewerker, evaluatie, terug }]): AgendaRij[] => {
    if (evaluatie === undefined || terug) return []
    const medewerkerId = medewerker?.medewerkerId
    const wie = { organisatie: door, ...(medewerkerId !== undefined && { medewerkerId }) }
    return [{ soort: 'schaling', id, dag: evaluatie, ...wie }]
  })
}
