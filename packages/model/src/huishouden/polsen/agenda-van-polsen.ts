import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Pols } from './polsen.ts'

/** Is there still contact to come? */
export function polsLoopt({ beeindigd, volgende, tot }: Pols): boolean {
  return beeindigd === undefined && (tot === undefined || volgende < tot)
}

/** The next day of each light contact that still runs; one that was missed stays on its day. Pure. */
export function agendaVanPolsen({ polsen }: Huishouden): AgendaRij[] {
  return Object.entries(polsen).flatMap(([id, pols]) => {
    const { volgende, organisatie, medewerker } = pols
    const medewerkerId = medewerker?.medewerkerId
    const rij = { soort: 'pols' as const, id, dag: volgende, organisatie, ...(medewerkerId && { medewerkerId }) }
    return polsLoopt(pols) ? [rij] : []
  })
}
