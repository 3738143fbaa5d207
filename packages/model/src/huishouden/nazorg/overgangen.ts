import type { NazorgStand } from './nazorg.ts'

type Opdracht = 'wijzig-nazorg' | 'rond-nazorg-af' | 'heropen-huishouden'

const einden = ['gedaan', 'niet-bereikt', 'niet-gewenst', 'vervallen'] as const

/** How aftercare goes on: in which state which command leads where; what was said of it can be said better. */
export const overgangen: readonly { van: NazorgStand; opdracht: Opdracht; naar: NazorgStand }[] = [
  { van: 'gepland', opdracht: 'wijzig-nazorg', naar: 'gepland' },
  { van: 'gepland', opdracht: 'rond-nazorg-af', naar: 'gepland' },
  { van: 'gepland', opdracht: 'heropen-huishouden', naar: 'heropend' },
  ...(['gepland', ...einden] as const).flatMap((van) =>
    einden.map((naar) => ({ van, opdracht: 'rond-nazorg-af' as const, naar })),
  ),
]

/** Does this command lead there from here? Pure. */
export function kan(van: NazorgStand, opdracht: Opdracht, naar: NazorgStand): boolean {
  return overgangen.some((een) => een.van === van && een.opdracht === opdracht && een.naar === naar)
}
