import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import type { Huishouden } from '../huishouden.ts'
import { keurVerzekering } from '../leden/keur-verzekering.ts'
import { kanVerwacht } from '../leden/meld-geboorte.ts'
import { keurSignaal } from '../signalen/keur-signaal.ts'
import { keurToestemming } from '../toestemmingen/keur-toestemming.ts'
import { keurVerwijzing } from '../verwijzingen/keur-verwijzing.ts'
import type { Weigering } from '../weigeringen.ts'
import type { Aanmelding } from './aanmelding.ts'

export const inhoudelijkeBezwaren = [
  'inwoner-onbekend',
  'datum-onmogelijk',
  'toestemming-ontbreekt',
  'toestemming-zonder-gezag',
  'verwijzing-buiten-kring',
  'signaal-leeftijd',
] as const

/**
 * What an aanmelding says that could never have its effect, given who lives here: it is refused at the door, because a 201
 * would promise something that nobody will do. `huishouden` already has the persons of the aanmelding; `van` says who is who.
 */
export function controleerInhoud(
  huishouden: Huishouden,
  { grondslag, inwoners, toestemmingen, verwijzingen, signalen }: Aanmelding,
  van: (bronpersoonId: string) => string,
  door: Handeling,
): Geweigerd<(typeof inhoudelijkeBezwaren)[number]> | undefined {
  const loopt = toestemmingen.some(({ tot }) => tot === undefined || door.vandaag < tot)
  if (grondslag.wet === 'AVG toestemming' && !loopt)
    return { weigering: 'toestemming-ontbreekt', veld: 'grondslag/wet' }
  return (
    eersteFout('inwoners', inwoners, (persoon) => keurOngeboren(persoon, door.vandaag)) ??
    eersteFout('inwoners', inwoners, ({ verzekering, geboortedatum }) => {
      const fout = verzekering && keurVerzekering(verzekering, geboortedatum, door.vandaag)
      return fout && { ...fout, veld: `verzekering/${fout.veld}` }
    }) ??
    eersteFout('toestemmingen', toestemmingen, ({ bronpersoonId, ...rij }) =>
      keurToestemming(huishouden, { ...rij, inwonerId: van(bronpersoonId) }, door),
    ) ??
    eersteFout('verwijzingen', verwijzingen, ({ bronpersoonIds, naar }) =>
      keurVerwijzing(huishouden, { naar, inwonerIds: bronpersoonIds.map(van) }, door),
    ) ??
    eersteFout('signalen', signalen, ({ bronpersoonId }) => keurSignaal(huishouden, van(bronpersoonId), door))
  )
}

/** Nobody is expected who has a birth date, nor later than a child is carried, nor long ago. */
function keurOngeboren(
  { geboortedatum, verwachteGeboortedatum }: Aanmelding['inwoners'][number],
  vandaag: string,
): Geweigerd<'datum-onmogelijk'> | undefined {
  if (verwachteGeboortedatum === undefined) return undefined
  const kan = geboortedatum === '0000-00-00' && kanVerwacht(verwachteGeboortedatum, vandaag)
  return kan ? undefined : { weigering: 'datum-onmogelijk', veld: 'verwachteGeboortedatum' }
}

function eersteFout<T, W extends Weigering>(
  lijst: string,
  rijen: readonly T[],
  kijk: (rij: T) => Geweigerd<W> | undefined,
): Geweigerd<W> | undefined {
  for (const [index, rij] of rijen.entries()) {
    const fout = kijk(rij)
    if (fout) return { ...fout, veld: `${lijst}/${index}/${fout.veld}` }
  }
  return undefined
}
