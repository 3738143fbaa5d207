import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'

/** Until there is an answer it waits for the receiver, and for who offered it; then for the result, of whoever carries it. */
export function agendaVanOverdrachten({ overdrachten }: Huishouden): AgendaRij[] {
  return Object.entries(overdrachten).flatMap(([id, { stand, van, naar, herinnering: dag }]): AgendaRij[] => {
    if (stand !== 'aangeboden' && stand !== 'aanvaard') return []
    const medewerkerId = van.medewerker?.medewerkerId
    const aanbieder: AgendaRij = {
      soort: 'overdracht',
      id,
      dag,
      organisatie: van.organisatie,
      ...(medewerkerId !== undefined && { medewerkerId }),
    }
    const { organisatie } = naar
    if (organisatie === undefined) return [aanbieder]
    const ontvanger: AgendaRij = { soort: 'overdracht', id, dag, organisatie }
    return stand === 'aanvaard' ? [ontvanger] : [aanbieder, { ...ontvanger, wacht: true }]
  })
}
