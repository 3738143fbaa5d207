import type { Handeling } from '../../handeling.ts'
import { leestLeefgebied } from '../betrokkenheden/mag-wijzigen.ts'
import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'
import type { Vraag } from './vragen.ts'

/** The question with this id, when the organisation that asks may know of it. Pure. */
export function bekendeVraag({ vragen }: Huishouden, vraagId: string, door: Handeling): Vraag | undefined {
  const vraag = rijMet(vragen, vraagId)
  if (!vraag) return undefined
  return vraag.gesteldDoor === door.organisatie || leestLeefgebied(vraag.leefgebied, door) ? vraag : undefined
}
