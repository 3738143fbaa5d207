import type { Huishouden } from '../huishouden.ts'

interface Genoemd {
  ookVerwezen?: { inwonerIds?: string[] }[]
}

/**
 * The row about some of the residents it named: of a note, whose words may be about the others too, only for who wrote it; of
 * a referral also what others who made it said of whom. Pure.
 */
export function rijOver(rij: object, inwonerIds: readonly string[]): object {
  const { ookVerwezen, ...zelf } = rij as Genoemd
  const over = ookVerwezen?.flatMap((bron) => {
    if (!bron.inwonerIds) return [bron]
    const wie = bron.inwonerIds.filter((id) => inwonerIds.includes(id))
    return wie.length > 0 ? [{ ...bron, inwonerIds: wie }] : []
  })
  return { ...alleenVoorSchrijver(zelf), inwonerIds, ...(over && over.length > 0 && { ookVerwezen: over }) }
}

/** A note that only its writer's organisation reads; any other row as it is. */
export function alleenVoorSchrijver<R extends object>(rij: R): R {
  return 'leesbaarVoor' in rij ? { ...rij, leesbaarVoor: 'eigen-organisatie' } : rij
}

/**
 * A household of a day gone by with the notes as who wrote them wants them read now: what was withdrawn or given to others
 * since is read by the writer's organisation only. Pure.
 */
export function metLeesbaarheidVanNu(toen: Huishouden, nu: Huishouden): Huishouden {
  const rapportages = Object.entries(toen.rapportages).map(([id, rij]) => {
    const blijft = nu.rapportages[id]?.leesbaarVoor === rij.leesbaarVoor
    return [id, blijft ? rij : alleenVoorSchrijver(rij)] as const
  })
  return { ...toen, rapportages: Object.fromEntries(rapportages) }
}
