import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { evolve, type Feit } from '../feiten.ts'
import { delen, type Huishouden, type Ingreep } from '../huishouden.ts'
import type { Weigering } from '../weigeringen.ts'
import { deelnamen } from './stukken.ts'

/** What an ingreep means for one household: its facts, and the household with them. */
export interface Gevolg {
  huishouden: Huishouden
  feiten: Feit[]
}

/** What an ingreep means, for every household that is changed by it; to be written together or not at all. */
export type Gevolgen = { ingreepId: string; gevolgen: Gevolg[] } | Geweigerd

export function gevolg(huishouden: Huishouden, feiten: Feit[]): Gevolg {
  return { huishouden: feiten.reduce<Huishouden>(evolve, huishouden), feiten }
}

/** Refused where a household would hold more of something than it can. */
export function alsHetPast(voor: readonly Huishouden[], ingreepId: string, gevolgen: Gevolg[]): Gevolgen {
  for (const { huishouden } of gevolgen) {
    const was = voor.find(({ huishoudenId }) => huishoudenId === huishouden.huishoudenId)!
    const vol = deelnamen.find((deel) => {
      const aantal = Object.keys(huishouden[deel]).length
      return aantal > delen[deel].hoogstens && aantal > Object.keys(was[deel]).length
    })
    if (vol) return { weigering: 'huishouden-vol', veld: vol }
  }
  return { ingreepId, gevolgen }
}

/** Who decided it and why, as a fact keeps it. */
export function besluitVan({ organisatie, op }: Handeling, reden: string | undefined) {
  return { door: organisatie, op, ...(reden !== undefined && { reden }) }
}

/** The ingreep that stands in the way of undoing this one: a later one about one of the same persons, or a household gone up in another. */
export function staatInDeWeg(huishouden: Huishouden, ingreepId: string, ingreep: Ingreep): Weigering | undefined {
  if (huishouden.opgegaan && huishouden.opgegaan.ingreepId !== ingreepId) return 'later-ingegrepen'
  const later = Object.values(huishouden.ingrepen!).filter(({ versie }) => versie > ingreep.versie)
  return later.some(({ raakt }) => raakt.some((id) => ingreep.raakt.includes(id))) ? 'later-ingegrepen' : undefined
}
