import { dagInNederland } from '@wijkhub/model'
import { stufTijdstip } from '@wijkhub/stuf'

/** RFC 3339 moment → date and time of the Netherlands without zone, as iJw wants them (FACTS §1.2). */
export function datumTijd(moment: string): { datum: string; tijd: string } {
  const [, uur, minuut, seconde] = /^.{8}(..)(..)(..)/.exec(stufTijdstip(moment))!
  return { datum: dagInNederland(moment), tijd: `${uur}:${minuut}:${seconde}` }
}
