import type { Geweigerd } from '../beslissing.ts'
import { overgeslagen } from './stappen.ts'
import type { Antwoord } from './vragen.ts'

/** May this answer stand beside those the question has? Whoever passes over a nearer step says why. Pure. */
export function keurStap(
  { soort, waaromNietEerder }: Pick<Antwoord, 'soort' | 'waaromNietEerder'>,
  anderen: Record<string, Antwoord>,
): Geweigerd<'waarom-niet-eerder'> | undefined {
  const over = overgeslagen(
    soort,
    Object.values(anderen).map((antwoord) => antwoord.soort),
  )
  return over.length > 0 && waaromNietEerder === undefined
    ? { weigering: 'waarom-niet-eerder', veld: 'waaromNietEerder' }
    : undefined
}
