import { telrijenVan, zonderWijk, type Huishouden, type Telrij } from '@wijkhub/model'
import { overzichtVan, type OverzichtVorm } from '../overzicht/overzicht-van.ts'

/** What a household counts for, in the wijk it is in. */
export interface WijktellingRij extends Telrij {
  wijk: string
}

/** Everything a household counts for now. Pure. */
export function wijktellingenVan(
  huishouden: Huishouden,
  vorm: Pick<OverzichtVorm, 'wijkVan'>,
  op: string,
): WijktellingRij[] {
  const wijk = overzichtVan(huishouden, vorm, op).wijk ?? zonderWijk
  return telrijenVan(huishouden).map((rij) => ({ ...rij, wijk }))
}

const waarvan = [
  'vragen',
  'antwoorden',
  'schalingen',
  'kantelingen',
  'doelen',
  'zrm',
  'metingen',
  'betrokkenheden',
  'adres',
  'gesloten',
  'opgegaan',
] as const
const plekVan = ({ soort, maand, wat }: Telrij) => `${soort} ${maand} ${wat}`

/** What a household counts for since a change and did not, or elsewhere; and what it counts for no more. Pure. */
export function wijktellingVerschil(
  was: Huishouden,
  huishouden: Huishouden,
  vorm: Pick<OverzichtVorm, 'wijkVan'>,
  op: string,
): { anders: WijktellingRij[]; weg: Telrij[] } {
  if (waarvan.every((deel) => was[deel] === huishouden[deel])) return { anders: [], weg: [] }
  const toen = new Map(wijktellingenVan(was, vorm, op).map((rij) => [plekVan(rij), rij]))
  const nu = wijktellingenVan(huishouden, vorm, op)
  const anders = nu.filter((rij) => toen.get(plekVan(rij))?.wijk !== rij.wijk)
  for (const rij of nu) toen.delete(plekVan(rij))
  return { anders, weg: [...toen.values()].map(({ soort, maand, wat }) => ({ soort, maand, wat })) }
}
