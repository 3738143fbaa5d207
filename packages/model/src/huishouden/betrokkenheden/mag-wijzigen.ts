import type { Handeling } from '../../handeling.ts'
import type { Leefgebied } from '../../velden/zrm.ts'
import type { Huishouden } from '../huishouden.ts'
import { isBeslisser } from './mag-opdragen.ts'

/** May this organisation change what was said: its own word, or as the regisseur anybody's. Pure. */
export function magWijzigen(huishouden: Huishouden, bron: string | undefined, door: Handeling): boolean {
  return bron === door.organisatie || isBeslisser(huishouden, door)
}

/** Does this organisation read about this leefgebied? Of what is not hers and not her word she does not know that it is there. Pure. */
export function leestLeefgebied(leefgebied: Leefgebied, { doelbinding, organisatie }: Handeling): boolean {
  return doelbinding.regelVoor(organisatie)?.leefgebieden?.includes(leefgebied) ?? true
}
