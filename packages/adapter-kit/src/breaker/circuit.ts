import { klokSpelingMs } from '../koppeling/klok.ts'

/** The longest a circuit stays open before the next probe. */
export const hoogsteMs = 30_000

/** SQL: the circuit is open at `nu`; opened until further ahead than it ever is, by a clock that was ahead, it is not. */
export const isOpen = (nu: string): string =>
  `(open_tot > ${nu} and open_tot <= ${nu}::timestamptz + interval '${hoogsteMs + klokSpelingMs} ms')`
