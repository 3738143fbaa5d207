import type { Geweigerd } from '../beslissing.ts'
import type { Huishouden } from '../huishouden.ts'
import { isLid } from '../leden/lidmaatschap.ts'
import type { Actie } from './plan.ts'

/** Is it said of who does it who she is: a resident by her id, and only she? Pure. */
export function keurUitvoerder(
  huishouden: Huishouden,
  { uitvoerder, inwonerId, wie }: Pick<Actie, 'uitvoerder' | 'inwonerId' | 'wie'>,
): Geweigerd<'uitvoerder-onvolledig' | 'inwoner-onbekend'> | undefined {
  const doorInwoner = uitvoerder === 'inwoner'
  if (doorInwoner !== (inwonerId !== undefined)) return { weigering: 'uitvoerder-onvolledig', veld: 'inwonerId' }
  if (wie !== undefined && (uitvoerder === undefined || doorInwoner))
    return { weigering: 'uitvoerder-onvolledig', veld: 'wie' }
  if (inwonerId !== undefined && !isLid(huishouden, inwonerId))
    return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  return undefined
}
