import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'

/** The actions that are still to be done and have a day. Pure. */
export function agendaVanActies({ acties }: Huishouden): AgendaRij[] {
  return Object.entries(acties).flatMap(([id, { status, datum, organisatie }]) =>
    datum !== undefined && (status === 'open' || status === 'gepland')
      ? [{ soort: 'actie' as const, id, dag: datum, organisatie }]
      : [],
  )
}
