import { agendaVan, zelfdeInhoud, type AgendaRij, type Huishouden } from '@wijkhub/model'

const plekVan = ({ soort, id, organisatie }: AgendaRij) => `${soort} ${id} ${organisatie}`

/** What changes in the agenda of a household: rows that are new or other, and rows that are no more. Pure. */
export function agendaVerschil(
  was: Huishouden,
  huishouden: Huishouden,
): { anders: AgendaRij[]; weg: Pick<AgendaRij, 'soort' | 'id' | 'organisatie'>[] } {
  const toen = new Map(agendaVan(was).map((rij) => [plekVan(rij), rij]))
  const nu = agendaVan(huishouden)
  const anders = nu.filter((rij) => !zelfdeInhoud(toen.get(plekVan(rij)), rij))
  for (const rij of nu) toen.delete(plekVan(rij))
  return { anders, weg: [...toen.values()].map(({ soort, id, organisatie }) => ({ soort, id, organisatie })) }
}
