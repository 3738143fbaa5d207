import { verzekeringOp } from '../../velden/verzekering-op.ts'
import type { Geweigerd } from '../beslissing.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Contactmoment } from './contactmomenten.ts'

/** What can make a visit impossible. */
export const bezwaren = [
  'inwoner-onbekend',
  'verzekering-ontbreekt',
  'datum-in-toekomst',
  'datum-voor-geboorte',
  'bedrag-te-groot',
] as const

/** Field 0426: eight digits. */
const hoogsteBedragCenten = 99_999_999

/** What makes this visit impossible, seen from the person, today and the record layout. */
export function keurContactmoment(
  huishouden: Huishouden,
  opgave: Contactmoment,
  vandaag: string,
): Geweigerd<(typeof bezwaren)[number]> | undefined {
  const inwoner = huishouden.inwoners[opgave.inwonerId]
  if (!inwoner) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  if (!verzekeringOp(inwoner.verzekering, opgave.datum) || !inwoner.bsn)
    return { weigering: 'verzekering-ontbreekt', veld: 'inwonerId' }
  if (opgave.datum > vandaag) return { weigering: 'datum-in-toekomst', veld: 'datum' }
  if (opgave.datum < inwoner.geboortedatum) return { weigering: 'datum-voor-geboorte', veld: 'datum' }
  if ((opgave.minuten / 5) * opgave.tariefCenten > hoogsteBedragCenten)
    return { weigering: 'bedrag-te-groot', veld: 'tariefCenten' }
  return undefined
}

/**
 * May a visit lie this far back? The record layout says only "after 2012" (field 0414) and the public standards name no
 * term for a Zvw claim; a year is ours, to the same day of the year before. It is long enough for every forgotten visit and
 * short enough that a mistyped year is seen at once, before an insurer sees it. Only where the date is told: a visit that
 * was recorded in time may be corrected later.
 */
export function ligtTeVer(datum: string, vandaag: string): boolean {
  return datum < `${Number(vandaag.slice(0, 4)) - 1}${vandaag.slice(4)}`
}

/**
 * Is there another visit of this organisation that cannot be told apart from this one? Another tariff does not make it
 * another visit.
 */
export function isDubbel(huishouden: Huishouden, nieuw: Contactmoment, eigenId?: string): boolean {
  return Object.entries(huishouden.contactmomenten).some(
    ([id, ander]) =>
      id !== eigenId && !ander.ingetrokkenOp && kenmerken.every((kenmerk) => ander[kenmerk] === nieuw[kenmerk]),
  )
}

const kenmerken = ['inwonerId', 'organisatie', 'datum', 'prestatiecode', 'minuten', 'agbUitvoerder'] as const
