import type { AgendaRij } from '../agenda/agenda.ts'
import type { Huishouden } from '../huishouden.ts'

/** The last day of the decision: of who made it, and of who decides, for whom it waits until it is taken up. */
export function agendaVanAanvragen({ voorzieningaanvragen }: Huishouden): AgendaRij[] {
  return Object.entries(voorzieningaanvragen).flatMap(
    ([id, { stand, van, bij, beslisUiterlijk: dag }]): AgendaRij[] => {
      if (stand !== 'ingediend' && stand !== 'in-behandeling') return []
      const medewerkerId = van.medewerker?.medewerkerId
      const indiener: AgendaRij = {
        soort: 'voorzieningaanvraag',
        id,
        dag,
        organisatie: van.organisatie,
        ...(medewerkerId !== undefined && { medewerkerId }),
      }
      const { organisatie } = bij
      if (organisatie === undefined || organisatie === van.organisatie) return [indiener]
      const wacht = stand === 'ingediend' ? { wacht: true as const } : {}
      return [indiener, { soort: 'voorzieningaanvraag', id, dag, organisatie, ...wacht }]
    },
  )
}
