import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'

/**
 * What somebody brings into another household: who she is and her own word about what may be shared, also what she took
 * back. `alleenIdentiteit`: one of the two has a secret address, so nothing by which she is reached. Never who recorded it, nor
 * anything that was said about her where she lived.
 */
export function meegenomen(
  van: Huishouden,
  inwonerId: string,
  lid: { sinds: string; gezinsrol?: Huishouden['inwoners'][string]['gezinsrol'] },
  { alleenIdentiteit }: { alleenIdentiteit: boolean },
): Feit[] {
  const { telefoonnummer, emailadres, verzekering, ...wie } = van.inwoners[inwonerId]!
  const bereikbaar = alleenIdentiteit
    ? {}
    : {
        ...(telefoonnummer !== undefined && { telefoonnummer }),
        ...(emailadres !== undefined && { emailadres }),
        ...(verzekering && { verzekering }),
      }
  const { sinds, gezinsrol = wie.gezinsrol } = lid
  const voorlopig = van.lidmaatschappen[inwonerId]?.voorlopig
  const toestemmingen = alleenIdentiteit ? [] : Object.entries(van.toestemmingen)
  return [
    {
      soort: 'inwoner-geregistreerd',
      inwonerId,
      persoon: { ...wie, ...bereikbaar, gezinsrol },
      sinds,
      ...(voorlopig && { voorlopig }),
    },
    ...toestemmingen
      .filter(([, rij]) => rij.inwonerId === inwonerId)
      .map(([toestemmingId, { vastgelegdDoor: _, ...toestemming }]): Feit => ({
        soort: 'toestemming-gegeven',
        toestemmingId,
        toestemming,
      })),
  ]
}
