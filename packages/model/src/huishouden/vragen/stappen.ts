import type { Antwoord, AntwoordSoort } from './vragen.ts'

/** From near to far: first what somebody and those around her can do, then what is there for everybody, then a specialist. */
export const stappen = ['eigen-netwerk', 'basis', 'specialist'] as const
export type Stap = (typeof stappen)[number]

const stapPerSoort: Record<AntwoordSoort, Stap> = {
  'eigen-kracht': 'eigen-netwerk',
  netwerk: 'eigen-netwerk',
  vrijwilliger: 'eigen-netwerk',
  burenhulp: 'eigen-netwerk',
  basisvoorziening: 'basis',
  wijkteam: 'basis',
  specialist: 'specialist',
}

/** The step an answer is on. Pure. */
export function stapVan(soort: AntwoordSoort): Stap {
  return stapPerSoort[soort]
}

/** The steps before this one on which there was no answer yet. Pure. */
export function overgeslagen(soort: AntwoordSoort, eerder: readonly AntwoordSoort[]): Stap[] {
  const gezet = new Set(eerder.map(stapVan))
  return stappen.slice(0, stappen.indexOf(stapVan(soort))).filter((stap) => !gezet.has(stap))
}

/**
 * Of the answers to one question, oldest first, the step each is on, and the steps before it that were passed over. Without
 * one the order own network, basic, specialist was kept. Pure.
 */
export function volgordeVan<A extends Pick<Antwoord, 'soort' | 'sinds'>>(
  antwoorden: readonly A[],
): { antwoord: A; stap: Stap; overgeslagen: Stap[] }[] {
  const oudste = antwoorden.toSorted((een, ander) => een.sinds.localeCompare(ander.sinds))
  return oudste.map((antwoord) => {
    const eerder = oudste.filter(({ sinds }) => sinds <= antwoord.sinds).map(({ soort }) => soort)
    return { antwoord, stap: stapVan(antwoord.soort), overgeslagen: overgeslagen(antwoord.soort, eerder) }
  })
}
