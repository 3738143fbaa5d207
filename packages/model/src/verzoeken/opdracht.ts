import type { Handeling } from '../handeling.ts'
import type { Geweigerd } from '../huishouden/beslissing.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { VerzoekFeit } from './feiten.ts'
import type {
  VerzoekBehandeling,
  VerzoekBesluitOpgave,
  VerzoekMetReden,
  VerzoekOpgave,
  VerzoekWijziging,
} from './opgaven.ts'
import type { VerzoekOpdrachtSoort } from './overgangen.ts'
import type { Verzoek } from './verzoek.ts'

export type VerzoekOpdracht =
  | { soort: 'ontvang'; verzoekId: string; opgave: VerzoekOpgave }
  | { soort: 'wijzig'; wijziging: VerzoekWijziging }
  | { soort: 'neem-in-behandeling'; behandeling: VerzoekBehandeling }
  | { soort: 'verleng'; verlenging: VerzoekMetReden }
  | { soort: 'besluit'; besluit: VerzoekBesluitOpgave }
  | { soort: 'trek-in'; intrekking: VerzoekMetReden }
  | { soort: 'heropen'; heropening: VerzoekMetReden }

/** What a command on a request is decided on beside the request. */
export interface VerzoekContext {
  /** The household it is about, where its file is now; `undefined`: there is none. */
  huishouden: Huishouden | undefined
  /** Does the caller answer for the privacy of everybody in the municipality (the privacy officer)? */
  privacy: boolean
}

/** What the rule of one command says; no facts: nothing is different. */
export type VerzoekGevolg = readonly VerzoekFeit[] | Geweigerd

export type VerzoekRegel<S extends VerzoekOpdracht['soort']> = (
  verzoek: Verzoek,
  opdracht: Extract<VerzoekOpdracht, { soort: S }>,
  huishouden: Huishouden,
  door: Handeling,
) => VerzoekGevolg

const perUitkomst = {
  ingewilligd: 'willig-in',
  'deels-ingewilligd': 'willig-deels-in',
  afgewezen: 'wijs-af',
} as const

/** As what the table of states knows this command. Pure. */
export function alsOvergang(opdracht: Exclude<VerzoekOpdracht, { soort: 'ontvang' }>): VerzoekOpdrachtSoort {
  return opdracht.soort === 'besluit' ? perUitkomst[opdracht.besluit.uitkomst] : opdracht.soort
}
