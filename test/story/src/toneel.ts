import type { WijkhubClient } from '@wijkhub/client'
import type { Bord } from './bord.ts'
import type { maakMeekijker } from './meekijken.ts'

/** The organisations of the story. */
export const spelers = ['kontext', 'zorgbalans', 'gemeente', 'shdh'] as const
export type Speler = (typeof spelers)[number]

/** A token for each of them. */
export async function geefTokens(geefToken: (speler: Speler) => Promise<string>): Promise<Record<Speler, string>> {
  const paren = await Promise.all(spelers.map(async (speler) => [speler, await geefToken(speler)] as const))
  return Object.fromEntries(paren) as Record<Speler, string>
}

/** What every step of the story may use: the APIs, as the organisation that would really call them. */
export interface Toneel extends Record<Speler, WijkhubClient> {
  bord: Bord
  meekijker: ReturnType<typeof maakMeekijker>
  huishoudenId: string
  /** inwonerId per bronpersoonId of the first registration. */
  inwoners: Record<string, string>
  /** The father's household, from the step in which he is registered. */
  vaders?: { huishoudenId: string; inwoners: Record<string, string> }
  /** The neighbour somebody called about. */
  buurman?: { huishoudenId: string; inwonerId: string; doelId: string }
  /** In which months the neighbours asked, and were measured again. */
  burenGemeten?: { gevraagd: string; gemeten: string }
  /** The day it is in the story; it goes on when the clock is put forward. */
  readonly vandaag: string
  /** Puts the hub's clock forward; absent where nobody may. */
  laatVoorbijgaan?: (dagen: number) => void
  geduldMs: number
}

export interface Stap {
  titel: string
  /** Takes a clock that can be put forward; left out where there is none. */
  metKlok?: true
  speel: (toneel: Toneel) => Promise<string>
}

export const eerstePartners = ['menscentraal', 'matchpoint', 'schuldhulp', 'cjg']

export async function wacht(geduldMs: number, waarop: string, kijk: () => Promise<boolean>): Promise<void> {
  const endsAt = Date.now() + geduldMs
  while (!(await kijk())) {
    if (Date.now() > endsAt) throw new Error(`na ${geduldMs / 1000} s nog niet: ${waarop}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** Throws when it is not so: the story stops at the first surprise, with a sentence. */
export function eis(waar: boolean, anders: string): void {
  if (!waar) throw new Error(anders)
}
