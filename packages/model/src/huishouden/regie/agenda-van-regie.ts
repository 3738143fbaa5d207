import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'

/** The offer waits for whom it was made to, until its last day. */
export function agendaVanRegie({ regieaanbod }: Huishouden): AgendaRij[] {
  if (!regieaanbod) return []
  const { regieaanbodId, aan, uiterlijk } = regieaanbod
  const medewerkerId = aan.medewerker?.medewerkerId
  return [
    {
      soort: 'regieaanbod',
      id: regieaanbodId,
      dag: uiterlijk,
      organisatie: aan.organisatie,
      ...(medewerkerId !== undefined && { medewerkerId }),
      wacht: true,
    },
  ]
}
