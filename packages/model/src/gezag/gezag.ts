import type { Huishouden } from '../huishouden/huishouden.ts'
import { persoonVan } from '../huishouden/leden/lidmaatschap.ts'
import { leeftijdJaren } from '../velden/leeftijd.ts'

/**
 * Who decides about sharing what is known of a resident. The developers' reading of Jeugdwet art. 7.3.4 and 7.3.5 and BW
 * boek 1 and UAVG art. 5, to be confirmed by the privacy officer (docs/decisions/0008): below 16 a parent, from 16 the
 * person herself. From 12 she has a say: her own refusal counts.
 */

const zelfMeebeslissen = 12
const zelfBeslissen = 16
const volwassen = 18

/** May this resident give consent at all: a youth of 12 and older, or an adult. */
export function magToestemmen(huishouden: Huishouden, inwonerId: string, op: string): boolean {
  return leeftijd(huishouden, inwonerId, op) >= zelfMeebeslissen
}

export function isMinderjarig(huishouden: Huishouden, inwonerId: string, op: string): boolean {
  return leeftijd(huishouden, inwonerId, op) < volwassen
}

/** Does she decide herself, or a parent for her? */
export function beslistZelf(huishouden: Huishouden, inwonerId: string, op: string): boolean {
  return leeftijd(huishouden, inwonerId, op) >= zelfBeslissen
}

/**
 * The residents with authority over this one: adults who are registered as a parent, over who is registered as a child.
 * A grandparent, a partner, a lodger never; and nobody here over a minor who lives in without a parent.
 */
export function gezagsdragers(huishouden: Huishouden, inwonerId: string, op: string): string[] {
  if (huishouden.inwoners[inwonerId]?.gezinsrol !== 'kind') return []
  return Object.keys(huishouden.inwoners).filter((id) => isGezagsdrager(huishouden, id, op))
}

/** A minor has no authority over her own child (BW art. 1:246). */
export function isGezagsdrager(huishouden: Huishouden, inwonerId: string, op: string): boolean {
  return huishouden.inwoners[inwonerId]?.gezinsrol === 'ouder' && !isMinderjarig(huishouden, inwonerId, op)
}

/** Of a member or of who was one: who left may still have a say. Asked about anybody else it is a defect of a rule. */
function leeftijd(huishouden: Huishouden, inwonerId: string, op: string): number {
  return leeftijdJaren(persoonVan(huishouden, inwonerId)!.geboortedatum, op)
}
