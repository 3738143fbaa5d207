import type { Persoonsgegevens } from '../../velden/persoon.ts'
import type { Feit } from '../feiten.ts'
import type { InwonerWijziging, Lidmaatschap } from './leden.ts'
import type { Huishouden } from '../huishouden.ts'

const aanvulbaar = [
  'bsn',
  'telefoonnummer',
  'emailadres',
  'verzekering',
] as const satisfies readonly (keyof InwonerWijziging)[]

interface Bekenden {
  betrokken: boolean
  brengtKind: boolean
  /** Of who is no member yet and is known: since when she is one here. */
  lidmaatschap?: Lidmaatschap | undefined
}

/**
 * What an aanmelding adds about one person: everything when she is new; what was missing when she is a member, and that
 * she became a parent when it brings a child. An organisation that is not involved fills in nothing, or it could decide
 * what her BSN is (`verschillen` keeps what it said).
 */
export function inwonerFeiten(
  huishouden: Huishouden,
  inwonerId: string,
  persoon: Persoonsgegevens,
  { betrokken, brengtKind, lidmaatschap }: Bekenden,
): Feit[] {
  const bekend = huishouden.inwoners[inwonerId]
  if (!bekend) return [{ soort: 'inwoner-geregistreerd', inwonerId, persoon, ...lidmaatschap }]
  if (!betrokken) return []
  const aanvulling: (keyof InwonerWijziging)[] = aanvulbaar.filter(
    (veld) => persoon[veld] !== undefined && bekend[veld] === undefined,
  )
  if (brengtKind && wordtOuder(bekend, persoon)) aanvulling.push('gezinsrol')
  if (aanvulling.length === 0) return []
  const wijziging: InwonerWijziging = Object.fromEntries(aanvulling.map((veld) => [veld, persoon[veld]]))
  return [{ soort: 'inwoner-gewijzigd', inwonerId, wijziging }]
}

/** A couple that has a child is no contradiction: without this nobody could ever have authority over it here. */
export function wordtOuder(bekend: Pick<Persoonsgegevens, 'gezinsrol'>, gemeld: Pick<Persoonsgegevens, 'gezinsrol'>) {
  return gemeld.gezinsrol === 'ouder' && (bekend.gezinsrol === 'partner' || bekend.gezinsrol === 'overig')
}
