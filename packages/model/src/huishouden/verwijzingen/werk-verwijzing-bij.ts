import type { Verwerking } from '../bijdragen/verwerking.ts'
import { isPlanbareDag } from '../dagen.ts'
import { regel } from '../opdracht.ts'
import { intakeFeiten } from '../plan/intake-feiten.ts'
import type { Verwijzing } from './verwijzingen.ts'

/**
 * Takes in how far a referral is. What the partner says is the whole state: without a date there is none. Saying the same
 * again, or something older than what it said last, changes nothing. An intake is also an action in the household's plan.
 */
export const werkVerwijzingBij = regel({
  weigeringen: ['verwijzing-onbekend', 'datum-onmogelijk'],
  beslis(huishouden, { inhoud }: Verwerking<'verwijzing-bijgewerkt'>, door) {
    const { soort, verwijzingId, status, statusDatum, statusReden, gemeldOp } = inhoud
    const verwijzing = huishouden.verwijzingen[verwijzingId]
    if (!verwijzing || verwijzing.naar !== door.organisatie) return { weigering: 'verwijzing-onbekend' }
    if (statusDatum && !isPlanbareDag(statusDatum, door.vandaag))
      return { weigering: 'datum-onmogelijk', veld: 'statusDatum' }
    const gelijk =
      verwijzing.status === status && verwijzing.statusDatum === statusDatum && verwijzing.statusReden === statusReden
    if (gelijk || isVerouderd(gemeldOp, verwijzing)) return { feiten: [] }
    const geheel = { status, statusDatum: statusDatum ?? null, statusReden: statusReden ?? null }
    const feit = { soort, verwijzingId, ...geheel, ...(gemeldOp && { gemeldOp }) }
    return { feiten: [feit, ...intakeFeiten(huishouden, verwijzingId, { status, statusDatum }, door)] }
  },
})

/** Moments are compared as moments: 09:00Z and 10:00+01:00 are one. */
function isVerouderd(gemeldOp: string | undefined, { statusGemeldOp }: Verwijzing): boolean {
  return gemeldOp !== undefined && statusGemeldOp !== undefined && Date.parse(gemeldOp) < Date.parse(statusGemeldOp)
}
