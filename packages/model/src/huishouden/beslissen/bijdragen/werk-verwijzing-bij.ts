import type { Inhoud } from '../../../berichten/bijdrage.ts'
import type { Huishouden } from '../../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../../opdrachten.ts'

/** A planned intake is also an action in the household's plan: that is where the worker looks. */
export function werkVerwijzingBij(
  huishouden: Huishouden,
  inhoud: Extract<Inhoud, { soort: 'verwijzing-bijgewerkt' }>,
  door: Omstandigheden,
): Beslissing {
  const verwijzing = huishouden.verwijzingen[inhoud.verwijzingId]
  if (!verwijzing || verwijzing.naar !== door.organisatie) return { weigering: 'verwijzing-onbekend' }
  const gelijk = verwijzing.status === inhoud.status && verwijzing.statusDatum === inhoud.statusDatum
  if (gelijk) return { feiten: [] }
  if (inhoud.status !== 'intake-gepland') return { feiten: [inhoud] }
  const actie = {
    omschrijving: `Intake ${verwijzing.naar}`,
    organisatie: door.organisatie,
    status: 'gepland' as const,
    ...(inhoud.statusDatum && { datum: inhoud.statusDatum }),
  }
  return { feiten: [inhoud, { soort: 'actie-afgesproken', actieId: door.nieuwId(), actie }] }
}
