import { stufTijdstip } from '@wijkhub/stuf'

/** RFC 3339 moment → date and time of the Netherlands without zone, as iJw wants them (FACTS §1.2). */
export function datumTijd(moment: string): { datum: string; tijd: string } {
  const [, jaar, maand, dag, uur, minuut, seconde] = /^(....)(..)(..)(..)(..)(..)/.exec(stufTijdstip(moment))!
  return { datum: `${jaar}-${maand}-${dag}`, tijd: `${uur}:${minuut}:${seconde}` }
}
