import type { Feit } from '../feiten.ts'
import type { Actie } from './plan.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Verwijzing } from '../verwijzingen/verwijzingen.ts'
import type { Handeling } from '../../handeling.ts'

/**
 * The one action of an intake follows its referral: planned, moved, held, or fallen through. One that a worker closed
 * herself stays closed until a new intake is planned.
 */
export function intakeFeiten(
  huishouden: Huishouden,
  verwijzingId: string,
  { status, statusDatum }: Pick<Verwijzing, 'status' | 'statusDatum'>,
  door: Handeling,
): Feit[] {
  const { naar } = huishouden.verwijzingen[verwijzingId]!
  const [actieId, actie] = intakeVan(huishouden, verwijzingId, naar) ?? []
  if (status === 'intake-gepland') {
    const datum = statusDatum ?? null
    if (actieId === undefined) return [afspraak(verwijzingId, naar, statusDatum, door)]
    const gelijk = actie!.status === 'gepland' && (actie!.datum ?? null) === datum
    return gelijk ? [] : [{ soort: 'actie-bijgewerkt', actieId, status: 'gepland', datum }]
  }
  if (actieId === undefined || (actie!.status !== 'gepland' && actie!.status !== 'open')) return []
  const gehouden = status === 'in-behandeling' || (status !== 'ontvangen' && !isNogKomend(actie!, door.vandaag))
  const nieuw = gehouden ? ('uitgevoerd' as const) : ('vervallen' as const)
  return [{ soort: 'actie-bijgewerkt', actieId, status: nieuw, datum: actie!.datum ?? null }]
}

function afspraak(verwijzingId: string, naar: string, datum: string | undefined, door: Handeling): Feit {
  const actie: Actie = {
    omschrijving: omschrijvingVan(naar),
    organisatie: naar,
    status: 'gepland',
    ...(datum && { datum }),
    verwijzingId,
  }
  return { soort: 'actie-afgesproken', actieId: door.nieuwId(), actie }
}

/** Actions from before November 2026 do not name their referral; then the last one with its description is meant. */
function intakeVan({ acties, verwijzingen }: Huishouden, verwijzingId: string, naar: string) {
  const eigen = Object.entries(acties).find(([, actie]) => actie.verwijzingId === verwijzingId)
  if (eigen) return eigen
  const enige = Object.values(verwijzingen).filter((verwijzing) => verwijzing.naar === naar).length === 1
  return Object.entries(acties).findLast(
    ([, actie]) =>
      enige && !actie.verwijzingId && actie.organisatie === naar && actie.omschrijving === omschrijvingVan(naar),
  )
}

const omschrijvingVan = (naar: string) => `Intake ${naar}`

function isNogKomend({ datum }: Actie, vandaag: string): boolean {
  return datum !== undefined && datum > vandaag
}
