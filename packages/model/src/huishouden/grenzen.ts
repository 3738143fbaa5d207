import { rijVan, type Feit } from './feiten.ts'
import { delen, type Deel, type Huishouden } from './huishouden.ts'

/** Which part of the household these facts would make too large. */
export function overDeGrens(huishouden: Huishouden, feiten: readonly Feit[]): Deel | undefined {
  const erbij = new Map<Deel, Set<string>>()
  for (const feit of feiten) {
    const [deel, id] = rijVan(feit) ?? []
    // A row that is told again under its own id takes the place of the earlier one.
    if (deel && !Object.hasOwn(huishouden[deel], id)) erbij.set(deel, (erbij.get(deel) ?? new Set()).add(id))
  }
  for (const [deel, ids] of erbij)
    if (Object.keys(huishouden[deel]).length + ids.size > delen[deel].hoogstens) return deel
  return undefined
}
