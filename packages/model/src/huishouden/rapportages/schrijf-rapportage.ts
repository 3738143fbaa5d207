import type { Handeling } from '../../handeling.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import type { RapportageOpgave } from './rapporteer.ts'

/** The note under its id, of the organisation and the worker who say it; one with the same words about the same is that one. Pure. */
export function schrijfRapportage(
  { rapportages }: Huishouden,
  opgave: RapportageOpgave,
  { organisatie, medewerker, nieuwId }: Handeling,
): { feiten: Feit[]; rapportageId: string } {
  const rapportage = { ...opgave, organisatie, ...(medewerker && { medewerker }) }
  const eerder = Object.entries(rapportages).find(([, rij]) => zelfdeInhoud(rij, rapportage))
  if (eerder) return { feiten: [], rapportageId: eerder[0] }
  const rapportageId = nieuwId()
  return { feiten: [{ soort: 'gerapporteerd', rapportageId, rapportage }], rapportageId }
}
