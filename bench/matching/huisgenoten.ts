import { adressleutel } from '@wijkhub/model'
import type { Record } from './personen.ts'

/** With how many others somebody of a file lives behind one door, on average; never none. Counted, without knowing who is who. */
export function telHuisgenoten(bestand: readonly Record[]): number {
  const perDeur = Map.groupBy(bestand, ({ kenmerken: { adres } }) => adres && adressleutel(adres))
  let som = 1
  for (const [deur, leden] of perDeur) if (deur !== undefined) som += leden.length * (leden.length - 1)
  return som / bestand.length
}
