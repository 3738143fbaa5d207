import { koppelingLock } from '../koppeling/koppeling-rij.ts'

/** What this process sends about a household, so that a safety block ends it at once. */
export interface AanDeGang {
  /** From before the link is looked at until nothing is sent any more: a block in between reaches it, whenever it comes. */
  meld: (audience: string, huishoudenId: string) => Melding
  /** Ends whatever is being sent about these households. */
  breekAf: (audience: string, huishoudens: readonly string[]) => void
}

export interface Melding {
  signal: AbortSignal
  klaar: () => void
}

/** Once per service: the follower that reads the block and whoever sends share it. */
export function maakAanDeGang(): AanDeGang {
  const bezig = new Map<string, Set<AbortController>>()
  return {
    meld(audience, huishoudenId) {
      const sleutel = koppelingLock(audience, huishoudenId)
      const controller = new AbortController()
      const samen = bezig.get(sleutel) ?? new Set()
      bezig.set(sleutel, samen.add(controller))
      return {
        signal: controller.signal,
        klaar() {
          samen.delete(controller)
          if (samen.size === 0 && bezig.get(sleutel) === samen) bezig.delete(sleutel)
        },
      }
    },
    breekAf(audience, huishoudens) {
      for (const huishoudenId of huishoudens)
        for (const controller of bezig.get(koppelingLock(audience, huishoudenId)) ?? []) controller.abort()
    },
  }
}
