import { dagInNederland } from '@wijkhub/model'

/**
 * The day a melding leaves the index: at most two years after it was made, or the day the youth turns 23 (Jeugdwet art.
 * 7.1.4.5 lid 2). `gemeldOp` is RFC 3339, the result jjjj-mm-dd. Who was born on 29 February comes of age on 1 March.
 */
export function verwijderdatum(gemeldOp: string, geboortedatum: string): string {
  const naTweeJaar = jarenLater(dagInNederland(gemeldOp), 2, '02-28')
  const drieentwintig = jarenLater(geboortedatum, 23, '03-01')
  return naTweeJaar < drieentwintig ? naTweeJaar : drieentwintig
}

function jarenLater(datum: string, jaren: number, bijSchrikkeldag: string): string {
  const jaar = Number(datum.slice(0, 4)) + jaren
  const schrikkeljaar = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
  const dag = datum.slice(5) === '02-29' && !schrikkeljaar ? bijSchrikkeldag : datum.slice(5)
  return `${String(jaar).padStart(4, '0')}-${dag}`
}
