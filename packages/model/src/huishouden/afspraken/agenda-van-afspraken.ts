import { dagInNederland } from '../../velden/dag.ts'
import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'

/** The appointments that are still to be held, or of which nobody said how they went. Pure. */
export function agendaVanAfspraken({ afspraken }: Huishouden): AgendaRij[] {
  return Object.entries(afspraken).flatMap(([id, { moment, organisatie, medewerker, status }]) =>
    status === 'gepland'
      ? [
          {
            soort: 'afspraak' as const,
            id,
            dag: dagInNederland(moment),
            organisatie,
            ...(medewerker?.medewerkerId !== undefined && { medewerkerId: medewerker.medewerkerId }),
          },
        ]
      : [],
  )
}
