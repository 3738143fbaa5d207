import type { Huishouden } from '../huishouden.ts'

/**
 * The row about some of the residents it named: of a note, whose words may be about the others too, only for who wrote it. Pure.
 */
export function rijOver(rij: object, inwonerIds: readonly string[]): object {
  return { ...alleenVoorSchrijver(rij), inwonerIds }
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
