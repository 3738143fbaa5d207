import { dagInNederland, jarenNa, verjaardagVroegst } from '@wijkhub/model'

/**
 * The day a melding leaves the index: at most two years after it was made, or the day the youth turns 23 (Jeugdwet art.
 * 7.1.4.5 lid 2). `gemeldOp` is RFC 3339, the result jjjj-mm-dd. Who was born on 29 February comes of age on 1 March; of
 * an incomplete birth date the first day counts on which she can be 23, because the index may not hold her longer.
 */
export function verwijderdatum(gemeldOp: string, geboortedatum: string): string {
  const naTweeJaar = jarenNa(dagInNederland(gemeldOp), 2, '02-28')
  const drieentwintig = verjaardagVroegst(geboortedatum, 23)
  return drieentwintig !== undefined && drieentwintig < naTweeJaar ? drieentwintig : naTweeJaar
}
