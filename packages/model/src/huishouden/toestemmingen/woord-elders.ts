import type { Huishouden } from '../huishouden.ts'
import type { Toestemming } from './toestemmingen.ts'

/** A consent as another household of hers hears it: her word, with its end, and never who recorded it. */
export function zonderVastlegging({ vastgelegdDoor: _, vastlegging: __, ...woord }: Toestemming): Toestemming {
  return woord
}

/**
 * What another household of hers hears of her consents. One recorded by mistake was never her word. `geheim`: one of the
 * two has a secret address, and only what she took back crosses. Pure.
 */
export function woordElders(
  { toestemmingen }: Huishouden,
  inwonerId: string,
  { geheim }: { geheim: boolean },
): [toestemmingId: string, woord: Toestemming][] {
  return Object.entries(toestemmingen).flatMap(([id, rij]) => {
    const blijft = rij.inwonerId !== inwonerId || rij.vergist || (geheim && rij.ingetrokkenOp === undefined)
    return blijft ? [] : [[id, zonderVastlegging(rij)]]
  })
}
