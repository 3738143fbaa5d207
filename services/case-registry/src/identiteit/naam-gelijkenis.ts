import type { Naam } from '@wijkhub/model'
import { editDistance } from './edit-distance.ts'
import { naamvorm, type Naamvorm } from './naamvorm.ts'

/**
 * How much two names speak for one person: 0 when they contradict each other, otherwise higher for better evidence.
 * Symmetric. Meant for people of whom birth date, postcode and house number agree already: twins share all of those and
 * their surname, so the given name decides.
 */
export function naamGelijkenis(a: Naam, b: Naam): number {
  const [left, right] = [naamvorm(a), naamvorm(b)]
  const achternaam = wordLikeness(left.achternaam, right.achternaam, 4)
  const voornaam = givenLikeness(left, right)
  return achternaam === 0 || voornaam === 0 ? 0 : achternaam + 3 * voornaam
}

/** Initials say less than a name, but may not contradict it. */
function givenLikeness(a: Naamvorm, b: Naamvorm): number {
  // Emma and Emmy can be twins: given names need five letters before one may differ.
  if (a.roepnaam && b.roepnaam) return 2 * wordLikeness(a.roepnaam, b.roepnaam, 5)
  const length = Math.min(a.voorletters.length, b.voorletters.length)
  return length > 0 && a.voorletters.slice(0, length) === b.voorletters.slice(0, length) ? 1 : 0
}

/** 2 for the same word, 1 for a spelling variant: one edit from `tolerantFrom` letters on, two from eight. */
function wordLikeness(a: string, b: string, tolerantFrom: number): number {
  if (a === b) return a.length > 0 ? 2 : 0
  const shortest = Math.min(a.length, b.length)
  const edits = shortest >= 8 ? 2 : shortest >= tolerantFrom ? 1 : 0
  return Math.abs(a.length - b.length) <= edits && editDistance(a, b) <= edits ? 1 : 0
}
