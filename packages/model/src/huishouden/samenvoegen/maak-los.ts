import type { Handeling } from '../../handeling.ts'
import type { Huishouden } from '../huishouden.ts'
import { besluitVan, gevolg, type Gevolgen } from './gevolg.ts'
import { alleenAnders } from './stukken.ts'
import { kent, metAndereNaam } from './verenig-inwoners.ts'

/**
 * She is not the one whose id she has here: from now on she has an id of her own in this household, and nothing links the
 * two any more. Pure.
 */
export function maakLos(
  huishouden: Huishouden,
  { inwonerId, reden }: { inwonerId: string; reden?: string | undefined },
  door: Handeling,
): Gevolgen {
  if (huishouden.opgegaan || !kent(huishouden, inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  const [ingreepId, behouden] = [door.nieuwId(), door.nieuwId()]
  const stukken = metAndereNaam(huishouden, inwonerId, behouden)
  const lidmaatschap = huishouden.lidmaatschappen[inwonerId]
  const na = alleenAnders(huishouden, {
    ...stukken,
    ...(lidmaatschap && {
      lidmaatschappen: { [inwonerId]: null, [behouden]: { sinds: lidmaatschap.sinds } },
    }),
    // Whoever still names her by the old id here means her.
    verenigd: { ...stukken.verenigd, [inwonerId]: { behouden } },
  })
  const feit = { soort: 'inwoner-losgemaakt' as const, ingreepId, behouden, vervallen: inwonerId, na }
  return { ingreepId, gevolgen: [gevolg(huishouden, [{ ...feit, ...besluitVan(door, reden) }])] }
}
