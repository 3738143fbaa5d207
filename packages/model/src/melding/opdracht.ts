import type { Handeling } from '../handeling.ts'
import type { Geweigerd } from '../huishouden/beslissing.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Adres } from '../velden/adres.ts'
import type { MeldingFeit } from './feiten.ts'
import type { Melding, MeldingStand, Voortgang } from './melding.ts'
import type {
  MeldingMetReden,
  MeldingOpgave,
  MeldingOppakking,
  MeldingSluiting,
  MeldingWijziging,
  PogingIntrekking,
  PogingOpgave,
} from './opgaven.ts'
import type { MeldingUren } from './termijn.ts'
import type { Medewerker } from '../velden/medewerker.ts'

export type MeldingOpdracht =
  | { soort: 'registreer'; meldingId: string; opgave: MeldingOpgave }
  | { soort: 'wijzig'; wijziging: MeldingWijziging }
  | { soort: 'trek-in'; intrekking: MeldingMetReden }
  | { soort: 'pak-op'; oppakking: MeldingOppakking }
  | { soort: 'geef-terug'; teruggave: MeldingMetReden }
  | { soort: 'leg-poging-vast'; pogingId: string; poging: PogingOpgave }
  | { soort: 'trek-poging-in'; pogingId: string; intrekking: PogingIntrekking }
  | { soort: 'sluit'; sluiting: MeldingSluiting }
  | { soort: 'heropen'; heropening: MeldingMetReden }
  /** What was registered of it is a household now. */
  | { soort: 'meld-aan'; huishoudenId: string; medewerker?: Medewerker | undefined }
  /** To the household in the context. */
  | { soort: 'voeg-toe'; medewerker?: Medewerker | undefined }

/** What a command on a melding is decided on beside the melding. */
export interface MeldingContext {
  /** Hours to the next step, by urgency. */
  uren: MeldingUren
  /** Attempts that were made in vain before somebody was not reached. */
  pogingen: number
  /** The team of the wijk of an address; without one the central team, if there is one. */
  teamVoor: (adres: Adres | undefined) => string | undefined
  isTeam: (team: string) => boolean
  /** Does the caller work in this team? */
  inTeam: (team: string) => boolean
  /** The household it went to, or is to go to, where its file is now. */
  huishouden?: Huishouden | undefined
}

/** What the rule of one command says; no facts: nothing is different. */
export type MeldingGevolg = readonly MeldingFeit[] | Geweigerd

export type MeldingRegel<S extends MeldingOpdracht['soort']> = (
  melding: Melding,
  opdracht: Extract<MeldingOpdracht, { soort: S }>,
  context: MeldingContext,
  door: Handeling,
) => MeldingGevolg

const alsStand: Record<Voortgang, MeldingStand> = { open: 'open', opgepakt: 'opgepakt', afgerond: 'gesloten' }

/** The state as it is to the caller: who only reported it is answered by what it hears, whatever the team did since. Pure. */
export function standVoor(melding: Melding, inTeam: boolean): MeldingStand {
  return inTeam ? melding.stand : alsStand[melding.voortgang]
}
