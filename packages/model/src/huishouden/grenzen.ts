import { rijVan, type Feit } from './feiten.ts'
import type { Deel, Huishouden } from './huishouden.ts'

/**
 * How much one household can hold. Far beyond what a family has; a household that grows without end makes every change
 * to it dear, and it is a sender's loop that does that. Nurse's visits come daily, for years.
 */
export const grenzen = {
  inwoners: 30,
  betrokkenheden: 50,
  vragen: 500,
  zrm: 200,
  toestemmingen: 200,
  signalen: 200,
  matches: 200,
  verwijzingen: 200,
  besluiten: 200,
  contactmomenten: 5000,
  doelen: 500,
  acties: 1000,
  afwijkingen: 500,
} as const satisfies Record<Deel, number>

/** Which part of the household these facts would make too large. */
export function overDeGrens(huishouden: Huishouden, feiten: readonly Feit[]): Deel | undefined {
  const erbij = new Map<Deel, Set<string>>()
  for (const feit of feiten) {
    const [deel, id] = rijVan(feit) ?? []
    // A row that is told again under its own id takes the place of the earlier one.
    if (deel && !Object.hasOwn(huishouden[deel], id)) erbij.set(deel, (erbij.get(deel) ?? new Set()).add(id))
  }
  for (const [deel, ids] of erbij) if (Object.keys(huishouden[deel]).length + ids.size > grenzen[deel]) return deel
  return undefined
}
