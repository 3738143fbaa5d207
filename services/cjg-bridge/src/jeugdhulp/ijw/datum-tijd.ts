import { dagInNederland } from '@wijkhub/model'
import { stufTijdstip } from '@wijkhub/stuf'

/** RFC 3339 moment → date and time of the Netherlands without zone, as iJw wants them (FACTS §1.2). */
export function datumTijd(moment: string): { datum: string; tijd: string } {
  const [, uur, minuut, seconde] = /^.{8}(..)(..)(..)/.exec(stufTijdstip(moment))!
  return { datum: dagInNederland(moment), tijd: `${uur}:${minuut}:${seconde}` }
}

/** The same day so many years earlier; of 29 February what sorts between the two days around it. */
export function jarenEerder(dag: string, jaren: number): string {
  return `${String(Number(dag.slice(0, 4)) - jaren).padStart(4, '0')}${dag.slice(4)}`
}
