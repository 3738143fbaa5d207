import type { Melding, Urgentie } from './melding.ts'
import { loopt } from './melding.ts'

/** Hours within which the next step is done, by urgency; of the clock, nights and weekends too. */
export type MeldingUren = Readonly<Record<Urgentie, number>>

const uurMs = 60 * 60 * 1000

/** When the next step is due after one at `sinds`. Pure. */
export function uiterlijkVan(sinds: string, urgentie: Urgentie, uren: MeldingUren): string {
  return new Date(Date.parse(sinds) + uren[urgentie] * uurMs).toISOString()
}

/** Nobody did in time what was due. Pure. */
export function isOverTijd(melding: Pick<Melding, 'stand' | 'uiterlijk'>, op: string): boolean {
  return loopt(melding) && melding.uiterlijk !== undefined && Date.parse(melding.uiterlijk) < Date.parse(op)
}
