import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Actie } from './plan.ts'

/**
 * The actions that are still to be done and have a day. One that was given to an organisation waits for its answer first, and
 * one it cannot do waits for who gave it. Pure.
 */
export function agendaVanActies({ acties }: Huishouden): AgendaRij[] {
  return Object.entries(acties).flatMap(([id, actie]) => rijenVan(id, actie))
}

function rijenVan(id: string, { status, datum, organisatie, opgedragen }: Actie): AgendaRij[] {
  if (status !== 'open' && status !== 'gepland') return []
  const rij = { soort: 'actie' as const, id }
  if (opgedragen && !opgedragen.antwoord) return [{ ...rij, dag: opgedragen.antwoordVoor, organisatie, wacht: true }]
  if (opgedragen?.antwoord?.soort === 'kan-niet')
    return [{ ...rij, dag: opgedragen.antwoord.op, organisatie: opgedragen.door, wacht: true }]
  return datum === undefined ? [] : [{ ...rij, dag: datum, organisatie }]
}
