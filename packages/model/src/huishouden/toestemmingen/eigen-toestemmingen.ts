import type { Toestemming } from './toestemmingen.ts'

type Rijen = Record<string, Toestemming>

/**
 * The consents as one organisation recorded them, with the day it said. That the resident took her word back is told to
 * everybody who recorded it: whoever acts on a consent must know that it ended.
 */
export function eigenToestemmingen(rijen: Rijen, organisatie: string): Rijen {
  return Object.fromEntries(
    Object.entries(rijen).flatMap(([id, { vastlegging = [], ...rij }]) => {
      if (!rij.vastgelegdDoor?.includes(organisatie)) return []
      const eigen = vastlegging.filter((een) => een.organisatie === organisatie)
      const laatst = eigen.at(-1)
      if (!laatst) return [[id, { ...rij, vastgelegdDoor: [organisatie] }] as const]
      const { inwonerId, voor, ingetrokkenOp, ingetrokkenTijd, vergist } = rij
      const { organisatie: _, medewerker: __, ...gezegd } = laatst
      const woord: Toestemming = {
        inwonerId,
        voor,
        ...gezegd,
        ...(ingetrokkenOp !== undefined && { ingetrokkenOp }),
        ...(ingetrokkenTijd !== undefined && { ingetrokkenTijd }),
        ...(vergist && { vergist }),
        vastgelegdDoor: [organisatie],
        vastlegging: eigen,
      }
      return [[id, woord] as const]
    }),
  )
}
