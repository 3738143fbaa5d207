import type { Huishouden } from '../huishouden.ts'
import { zonderAdressen } from '../adres/zonder-adressen.ts'
import { isLid } from './lidmaatschap.ts'

/** Does a member have secret data in the BRP (Wet BRP art. 2.59)? Wherever she goes to live, that door is secret too. */
export function heeftGeheimhouding(huishouden: Huishouden): boolean {
  return Object.keys(huishouden.geheimhouding).some((inwonerId) => isLid(huishouden, inwonerId))
}

/** With both addresses secret where a member's data are. */
export function metGeheimAdres(huishouden: Huishouden): Huishouden {
  if (!heeftGeheimhouding(huishouden)) return huishouden
  const { adres, tweedeAdres } = huishouden
  const geheim = { geheim: true as const }
  return zonderAdressen({
    ...huishouden,
    adres: { ...adres, ...geheim },
    ...(tweedeAdres && { tweedeAdres: { ...tweedeAdres, ...geheim } }),
  })
}
