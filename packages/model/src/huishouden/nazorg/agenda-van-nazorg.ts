import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'

/** Aftercare that is still to be given; it stands there although the household is closed. Pure. */
export function agendaVanNazorg({ nazorg }: Huishouden): AgendaRij[] {
  return Object.entries(nazorg).flatMap(([id, { dag, organisatie, medewerker, stand }]): AgendaRij[] => {
    const medewerkerId = medewerker?.medewerkerId
    const wie = { organisatie, ...(medewerkerId !== undefined && { medewerkerId }) }
    return stand === 'gepland' ? [{ soort: 'nazorg', id, dag, ...wie }] : []
  })
}
