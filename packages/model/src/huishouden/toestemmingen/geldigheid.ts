import { z } from 'zod'
import type { Huishouden } from '../huishouden.ts'
import { persoonVan } from '../leden/lidmaatschap.ts'
import { laatsteWoord } from './laatste-woord.ts'
import { isNaIntrekking } from './na-intrekking.ts'
import type { ToestemmingVoor } from './toestemmingen.ts'
import { laatsteGeboortedag } from '../../velden/geboortedatum.ts'
import { beslistZelf, gezagsdragers, magToestemmen, vertrokkenOuders } from '../../gezag/gezag.ts'

/** Why a partner may not have what is known of a resident, from a closed list. */
export const Gebrek = z.enum([
  'toestemming-ontbreekt',
  'toestemming-ingetrokken',
  'toestemming-ouder-ontbreekt',
  'toestemming-ouder-ingetrokken',
  'gezag-onbekend',
])
export type Gebrek = z.infer<typeof Gebrek>

/**
 * What one resident's own word about one purpose is on a day. `kind` is the birth date of a child she decides for: what was given
 * before it was certainly born is not about this child, what was taken back when it may have been born is.
 */
export function woordVan(
  huishouden: Huishouden,
  inwonerId: string,
  voor: ToestemmingVoor,
  op: string,
  kind = '',
): 'gegeven' | 'ingetrokken' | 'ontbreekt' {
  const rijen = Object.values(huishouden.toestemmingen).filter(
    (rij) =>
      !rij.vergist && rij.inwonerId === inwonerId && rij.voor === voor && rij.gegevenOp <= op && rij.gegevenOp >= kind,
  )
  const genomen = rijen.filter((rij) => rij.ingetrokkenOp)
  // A consent from before the last withdrawal ended with it, wherever and whenever it was recorded.
  const sinds = kind && laatsteGeboortedag(kind)
  const laatst = laatsteWoord(
    rijen.filter(
      (rij) =>
        !rij.ingetrokkenOp &&
        rij.gegevenOp >= sinds &&
        genomen.every((woord) => isNaIntrekking(rij, woord)) &&
        magToestemmen(huishouden, inwonerId, rij.gegevenOp),
    ),
  )
  if (laatst && (laatst.tot === undefined || op < laatst.tot)) return 'gegeven'
  return genomen.length > 0 ? 'ingetrokken' : 'ontbreekt'
}

/**
 * What is missing before a partner may have what is known of this resident, or `undefined` when it may. Counts per
 * person and on the day: a birthday can end it. Below 16 a parent decides, and of two parents one suffices; a parent
 * who took hers back, also one who left, or a youth of 12 and older who took hers back, ends it.
 */
export function gebrekAanToestemming(
  huishouden: Huishouden,
  inwonerId: string,
  voor: ToestemmingVoor,
  op: string,
): Gebrek | undefined {
  const eigen = woordVan(huishouden, inwonerId, voor, op)
  if (beslistZelf(huishouden, inwonerId, op)) return eigen === 'gegeven' ? undefined : `toestemming-${eigen}`
  if (eigen === 'ingetrokken' && magToestemmen(huishouden, inwonerId, op)) return 'toestemming-ingetrokken'
  const gezag = gezagsdragers(huishouden, inwonerId, op)
  if (gezag.length === 0) return 'gezag-onbekend'
  const { geboortedatum } = persoonVan(huishouden, inwonerId)!
  const woord = (id: string) => woordVan(huishouden, id, voor, op, geboortedatum)
  const woorden = gezag.map(woord)
  if ([...woorden, ...vertrokkenOuders(huishouden).map(woord)].includes('ingetrokken'))
    return 'toestemming-ouder-ingetrokken'
  return woorden.includes('gegeven') ? undefined : 'toestemming-ouder-ontbreekt'
}
