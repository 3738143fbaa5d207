import { zelfdeTelefoonnummer } from '../velden/telefoonnummer.ts'

/** Do these say the same? Whatever the order of their fields (jsonb does not keep it); one that is `undefined` is absent. */
export function zelfdeInhoud(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [links, rechts] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const namen = new Set([...Object.keys(links), ...Object.keys(rechts)])
  return [...namen].every((naam) => zelfdeInhoud(links[naam], rechts[naam]))
}

/** Do these say the same of a person? A telephone number in another notation is the same number: it changes nothing, here or at a partner. */
export function zelfdeGegeven(veld: string, bekend: unknown, gemeld: unknown): boolean {
  if (veld === 'telefoonnummer' && typeof bekend === 'string' && typeof gemeld === 'string')
    return zelfdeTelefoonnummer(bekend, gemeld)
  return zelfdeInhoud(bekend, gemeld)
}
