/** So many households of one partner at once in this process, whoever asks: a job, or the wish as it comes in. */
export interface Slots {
  /** Does the work as soon as a place is free, in the order of asking. */
  neem: <Uitslag>(werk: () => Promise<Uitslag>) => Promise<Uitslag>
  /** Begins the work now when a place is free and nobody waits for one; false when it did not. Failures are the work's own. */
  probeer: (werk: () => Promise<unknown>) => boolean
  /** Resolves when nobody is at work any more. */
  leeg: () => Promise<void>
}

export function maakSlots(aantal: number): Slots {
  const bezig = new Set<Promise<unknown>>()
  const wachtenden: (() => void)[] = []

  /** The place goes to whoever waits, so nobody who comes later can take it in between. */
  const begin = <Uitslag>(werk: () => Promise<Uitslag>): Promise<Uitslag> => {
    const werkend = werk().finally(() => {
      bezig.delete(werkend)
      wachtenden.shift()?.()
    })
    bezig.add(werkend)
    return werkend
  }

  return {
    neem(werk) {
      if (bezig.size < aantal && wachtenden.length === 0) return begin(werk)
      const { promise, resolve } = Promise.withResolvers<void>()
      const beurt = promise.then(() => begin(werk))
      wachtenden.push(resolve)
      return beurt
    },
    probeer(werk) {
      if (bezig.size >= aantal || wachtenden.length > 0) return false
      begin(werk).catch(() => {})
      return true
    },
    async leeg() {
      while (bezig.size > 0) await Promise.allSettled(bezig)
    },
  }
}
