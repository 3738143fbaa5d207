import type { Huishouden } from '../huishouden/huishouden.ts'
import { persoonVan } from '../huishouden/leden/lidmaatschap.ts'
import { leeftijdHoogstens, leeftijdJaren } from '../velden/leeftijd.ts'

/**
 * Who decides about sharing what is known of a resident. The developers' reading of Jeugdwet art. 7.3.4 and 7.3.5 and BW
 * boek 1 and UAVG art. 5, to be confirmed by the privacy officer (docs/decisions/0008): below 16 a parent, from 16 the
 * person herself. From 12 she has a say: her own refusal counts.
 *
 * A birth date may be incomplete. Who decides must certainly be old enough; who may be a minor is protected as one; and what
 * only minors are received for is for who certainly is one.
 */

const zelfMeebeslissen = 12
const zelfBeslissen = 16
const volwassen = 18

/** May this resident give consent at all: certainly 12 or older. */
export function magToestemmen(huishouden: Huishouden, inwonerId: string, op: string): boolean {
  return leeftijd(huishouden, inwonerId, op) >= zelfMeebeslissen
}

/** May she be a minor? Then she has no authority over anybody. */
export function kanMinderjarigZijn(huishouden: Huishouden, inwonerId: string, op: string): boolean {
  return leeftijd(huishouden, inwonerId, op) < volwassen
}

/** Is she certainly a minor? Not being born is being one. What is for minors alone is not told about anybody else. */
export function isMinderjarig(huishouden: Huishouden, inwonerId: string, op: string): boolean {
  const { geboortedatum, verwachteGeboortedatum } = persoonVan(huishouden, inwonerId)!
  return leeftijdHoogstens(geboortedatum, op, verwachteGeboortedatum) < volwassen
}

/** Does she decide herself, for she is certainly 16 or older, or a parent for her? */
export function beslistZelf(huishouden: Huishouden, inwonerId: string, op: string): boolean {
  return leeftijd(huishouden, inwonerId, op) >= zelfBeslissen
}

/**
 * The residents with authority over this one: who is certainly an adult and registered as a parent, over who is registered as a child.
 * A grandparent, a partner, a lodger never; and nobody here over a minor who lives in without a parent.
 */
export function gezagsdragers(huishouden: Huishouden, inwonerId: string, op: string): string[] {
  if (huishouden.inwoners[inwonerId]?.gezinsrol !== 'kind') return []
  return Object.keys(huishouden.inwoners).filter((id) => isGezagsdrager(huishouden, id, op))
}

/**
 * The parents of the children here who live elsewhere now. Leaving a household ends no authority, and the hub cannot know whether
 * they have it still: so what they say opens nothing here, and what they take back ends.
 */
export function vertrokkenOuders(huishouden: Huishouden): string[] {
  return Object.entries(huishouden.vertrokken).flatMap(([id, { persoon, reden }]) =>
    persoon.gezinsrol === 'ouder' && (reden === 'verhuisd' || reden === 'gescheiden' || reden === 'overig') ? [id] : [],
  )
}

/** A minor has no authority over her own child (BW art. 1:246). */
export function isGezagsdrager(huishouden: Huishouden, inwonerId: string, op: string): boolean {
  return huishouden.inwoners[inwonerId]?.gezinsrol === 'ouder' && !kanMinderjarigZijn(huishouden, inwonerId, op)
}

/** Of a member or of who was one: who left may still have a say. Asked about anybody else it is a defect of a rule. */
function leeftijd(huishouden: Huishouden, inwonerId: string, op: string): number {
  return leeftijdJaren(persoonVan(huishouden, inwonerId)!.geboortedatum, op)
}
