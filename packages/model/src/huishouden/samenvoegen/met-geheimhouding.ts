import type { Huishouden, Stukken } from '../huishouden.ts'
import { metGeheimAdres } from '../leden/geheimhouding.ts'
import { alleenAnders, metStukken } from './stukken.ts'

/** This change, with the addresses secret where somebody who is a member by it has secret data: undone with it. */
export function metGeheimhouding(huishouden: Huishouden, na: Stukken): Stukken {
  const samen = metStukken(huishouden, na)
  const geheim = metGeheimAdres(samen)
  if (geheim === samen) return na
  const { adres, tweedeAdres, afwijkingen } = geheim
  const zonder = alleenAnders(samen, { adres, ...(tweedeAdres && { tweedeAdres }), afwijkingen })
  return { ...na, ...zonder, ...(zonder.afwijkingen && { afwijkingen: { ...na.afwijkingen, ...zonder.afwijkingen } }) }
}
