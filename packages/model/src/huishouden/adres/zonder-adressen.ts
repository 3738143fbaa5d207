import type { Huishouden } from '../huishouden.ts'

/** What stands in the place of an address that is not told. */
export const nietGezegd = { geheim: true as const }

/** With no address in what contradicted another: once one of them is secret, what was said beside it would tell it. */
export function zonderAdressen(huishouden: Huishouden): Huishouden {
  const rijen = Object.entries(huishouden.afwijkingen)
  if (!rijen.some(([, { veld }]) => veld === 'adres')) return huishouden
  const afwijkingen = Object.fromEntries(
    rijen.map(([id, rij]) => [id, rij.veld === 'adres' ? { ...rij, bekend: nietGezegd, gemeld: nietGezegd } : rij]),
  )
  return { ...huishouden, afwijkingen }
}
