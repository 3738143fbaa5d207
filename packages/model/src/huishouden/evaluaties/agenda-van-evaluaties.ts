import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'

/** The evaluations that are still to be held. Pure. */
export function agendaVanEvaluaties({ evaluaties }: Huishouden): AgendaRij[] {
  return Object.entries(evaluaties).flatMap(([id, { dag, organisatie, uitkomst }]) =>
    uitkomst === undefined ? [{ soort: 'evaluatie' as const, id, dag, organisatie }] : [],
  )
}
