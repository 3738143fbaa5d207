import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import type { Handeling } from '../../handeling.ts'
import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'
import type { Onderzoek, OnderzoekInhoud } from './onderzoeken.ts'

/** One that this organisation holds. Of another's nobody hears that there is one. */
export function eigenOnderzoek({ onderzoeken }: Huishouden, id: string, organisatie: string): Onderzoek | undefined {
  const rij = rijMet(onderzoeken, id)
  return rij?.organisatie === organisatie ? rij : undefined
}

/** One that this organisation may correct or take back: its own, or any where it decides. Its report is only for who held it. */
export function onderzoekVan(huishouden: Huishouden, id: string, door: Handeling): Onderzoek | undefined {
  return isBeslisser(huishouden, door)
    ? rijMet(huishouden.onderzoeken, id)
    : eigenOnderzoek(huishouden, id, door.organisatie)
}

/** What was said of it, without what came of it. */
export function inhoudVan({ inwonerId, gemeldOp, gesprek, leefgebieden, gewezenOp }: Onderzoek): OnderzoekInhoud {
  return { inwonerId, gemeldOp, gesprek, leefgebieden, gewezenOp }
}
