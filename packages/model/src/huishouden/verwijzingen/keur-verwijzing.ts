import { kanWordenVerwezen } from '../../doelbinding/kring.ts'
import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Verwijzing } from './verwijzingen.ts'

/** Everybody who is referred must be here, and one whom that partner receives. */
export function keurVerwijzing(
  huishouden: Huishouden,
  { inwonerIds, naar }: Pick<Verwijzing, 'inwonerIds' | 'naar'>,
  { vandaag, doelbinding }: Handeling,
): Geweigerd<'inwoner-onbekend' | 'verwijzing-buiten-kring'> | undefined {
  const regel = doelbinding.regelVoor(naar)!
  if (inwonerIds.some((id) => !huishouden.inwoners[id]))
    return { weigering: 'inwoner-onbekend', veld: 'bronpersoonIds' }
  const index = inwonerIds.findIndex((id) => !kanWordenVerwezen(huishouden, regel, id, vandaag))
  return index < 0 ? undefined : { weigering: 'verwijzing-buiten-kring', veld: `bronpersoonIds/${index}` }
}
