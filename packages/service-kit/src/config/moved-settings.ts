import type { Inrichting } from '@wijkhub/inrichting'

/** Settings of before there was an inrichting, and where in it their value stands now. */
const moved: readonly { naam: string; plaats: string; nu: (inrichting: Inrichting) => string }[] = [
  { naam: 'WIJKHUB_OIN', plaats: 'gemeente/oin', nu: ({ gemeente }) => gemeente.oin },
  { naam: 'ZDS_GEMEENTECODE', plaats: 'gemeente/code', nu: ({ gemeente }) => gemeente.code },
  { naam: 'DDAS_GEMEENTECODE', plaats: 'gemeente/code', nu: ({ gemeente }) => gemeente.code },
  { naam: 'GGK_GEMEENTECODE', plaats: 'gemeente/code', nu: ({ gemeente }) => gemeente.code },
]

/**
 * What an installed hub still says in its environment and its inrichting says otherwise. Passing over it would let the hub speak
 * in another name from one day to the next, to partners and in its events.
 */
export function movedSettings(inrichting: Inrichting, env: Record<string, string | undefined>): string[] {
  return moved
    .filter(({ naam, nu }) => env[naam] && env[naam] !== nu(inrichting))
    .map(
      ({ naam, plaats, nu }) =>
        `${naam}: staat nu in de inrichting (${plaats}), en daar staat ${nu(inrichting)}; maak die gelijk en haal ${naam} weg`,
    )
}
