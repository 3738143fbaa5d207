import { zelfdeInhoud } from '../zelfde-inhoud.ts'

/**
 * Takes a change back from what stands now: what was, with what was said since. `was` became `na` by the change and is `nu`
 * by now; `null` or `undefined`: there is none. Field by field, and a list by what is in it. Pure.
 */
export function drieweg(was: unknown, na: unknown, nu: unknown): unknown {
  if (gelijk(nu, na)) return was
  if (gelijk(was, na)) return nu
  if (isLijst(was ?? []) && isLijst(na) && isLijst(nu)) {
    const gebleven = ((was ?? []) as unknown[]).filter((deel) => bevat(nu, deel) || !bevat(na, deel))
    return [...gebleven, ...nu.filter((deel) => !bevat(na, deel) && !bevat((was ?? []) as unknown[], deel))]
  }
  if (isRij(was) && isRij(na) && isRij(nu)) {
    const namen = new Set([...Object.keys(was), ...Object.keys(nu)])
    const velden = [...namen].map((naam) => [naam, drieweg(was[naam], na[naam], nu[naam])] as const)
    return Object.fromEntries(velden.filter(([, waarde]) => waarde !== undefined && waarde !== null))
  }
  return nu
}

const gelijk = (a: unknown, b: unknown) => zelfdeInhoud(a ?? null, b ?? null)
const isLijst = (waarde: unknown): waarde is unknown[] => Array.isArray(waarde)
const isRij = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
const bevat = (lijst: unknown[], deel: unknown) => lijst.some((ander) => zelfdeInhoud(ander, deel))
