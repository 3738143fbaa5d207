import type { Persoonsgegevens } from '../../velden/persoon.ts'
import { blokkadesVan } from '../blokkades/reist-mee.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { woordElders } from '../toestemmingen/woord-elders.ts'
import { bereikbaarheid } from './kruis.ts'

/**
 * What somebody brings into another household: who she is, from whom she is hidden, and her own word about what may be shared, also what she took
 * back. `alleenIdentiteit`: one of the two has a secret address, so nothing by which she is reached, and of her word only what
 * she took back. Never who recorded it, nor anything that was said about her where she lived.
 */
export function meegenomen(
  van: Huishouden,
  inwonerId: string,
  lid: { sinds: string; gezinsrol?: Persoonsgegevens['gezinsrol'] },
  { alleenIdentiteit }: { alleenIdentiteit: boolean },
): Feit[] {
  const bekend = van.inwoners[inwonerId]!
  const persoon = Object.fromEntries(
    Object.entries(bekend).filter(([veld]) => !alleenIdentiteit || !bereikbaarheid.has(veld)),
  ) as Persoonsgegevens
  const { sinds, gezinsrol = bekend.gezinsrol } = lid
  // A door she goes to is as secret as the one she left.
  const geheimhouding = van.geheimhouding[inwonerId]
  const voorlopig = van.lidmaatschappen[inwonerId]?.voorlopig
  return [
    {
      soort: 'inwoner-geregistreerd',
      inwonerId,
      persoon: { ...persoon, gezinsrol },
      sinds,
      ...(voorlopig && { voorlopig }),
    },
    ...(geheimhouding ? [{ soort: 'geheimhouding-gemeld' as const, inwonerId, ...geheimhouding }] : []),
    // From whom she was hidden there she is hidden here.
    ...blokkadesVan(van, inwonerId).map(([blokkadeId, blokkade]): Feit => ({
      soort: 'blokkade-gezet',
      blokkadeId,
      blokkade,
    })),
    ...woordElders(van, inwonerId, { geheim: alleenIdentiteit }).map(([toestemmingId, toestemming]): Feit => ({
      soort: 'toestemming-gegeven',
      toestemmingId,
      toestemming,
    })),
  ]
}
