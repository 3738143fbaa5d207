import type { Handeling } from '../../handeling.ts'
import { isBetrokken } from '../betrokkenheden/betrokken.ts'
import { isBeslisser, regisseurVan } from '../betrokkenheden/mag-opdragen.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Instemming } from './samenvoeging.ts'

type Wie = Pick<Handeling, 'organisatie' | 'beheer' | 'op'>

/** As what whoever decides here does so. */
export function beslistAls(huishouden: Huishouden, door: Wie): Instemming['als'] {
  return regisseurVan(huishouden, door.op) ? 'regisseur' : 'beheer'
}

/**
 * Did who decides here agree that this household is read by whoever reads `samen` and could not read it before? Without a
 * regisseur it is for a second pair of eyes: who administers and would read it by this herself is not one. Pure.
 */
export function magGelezenWorden(huishouden: Huishouden, met: string, samen: Huishouden, door: Wie): boolean {
  const leest = nieuweLezers(huishouden, samen, door.op)
  if (leest.size === 0) return true
  const regisseur = regisseurVan(huishouden, door.op)
  if (isBeslisser(huishouden, door) && (regisseur || !leest.has(door.organisatie))) return true
  const instemming = huishouden.instemmingen?.[met]
  if (!instemming) return false
  return regisseur
    ? instemming.door === regisseur.organisatie
    : instemming.als === 'beheer' && !leest.has(instemming.door)
}

function nieuweLezers(van: Huishouden, samen: Huishouden, op: string): Set<string> {
  const alle = Object.values(samen.betrokkenheden).map(({ organisatie }) => organisatie)
  return new Set(alle.filter((wie) => isBetrokken(samen, wie, op) && !isBetrokken(van, wie, op)))
}
