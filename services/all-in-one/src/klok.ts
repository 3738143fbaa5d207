/** The clock of a hub that is only tried: it goes as every other, and can be put forward. */
export interface Klok {
  now: () => Date
  /** Lets so many days go by at once. */
  verzet: (dagen: number) => void
}

export function maakKlok(): Klok {
  let vooruitMs = 0
  return {
    now: () => new Date(Date.now() + vooruitMs),
    verzet(dagen) {
      vooruitMs += dagen * 86_400_000
    },
  }
}
