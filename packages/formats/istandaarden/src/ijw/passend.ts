import { replaceForbiddenCharacters, type elementsOf } from '@wijkhub/stuf'

/**
 * A text as a field of iJw can hold it: one line, at most so many characters, none that XML forbids and none that only
 * steers; `undefined` when nothing is left (a field of blanks breaks its type, `.*[^\s].*`). What people typed keeps its
 * letters: the hub holds the whole text, the provider gets what fits.
 */
export function passend(tekst: string | undefined, max: number): string | undefined {
  if (tekst === undefined) return undefined
  // Cc control, Cf format (bidi, zero width), Zl and Zp line ends; what XML cannot carry is U+FFFD by then.
  const schoon = replaceForbiddenCharacters(tekst)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\uFFFD]/gu, '')
  return [...schoon.trim()].slice(0, max).join('').trim() || undefined
}

/** An element with a text the field can hold, cut to its length; left out when nothing of it is left. */
export function optioneel(maak: ReturnType<typeof elementsOf>, naam: string, tekst: string | undefined, max: number) {
  const waarde = passend(tekst, max)
  return waarde === undefined ? undefined : maak(naam, waarde)
}
