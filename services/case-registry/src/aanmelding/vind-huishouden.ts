import type { Aanmelding } from '@wijkhub/model'
import { legeStand, type Stand } from '../huishouden/stand.ts'
import type { Identiteit } from '../identiteit/identiteit.ts'
import type { Kandidaat } from '../identiteit/persoon.ts'
import type { Geopend } from '../wijzigen/open.ts'

/**
 * The household, opened (the empty one when nobody is known), and who of the registered persons are members; or which one
 * must be opened first; or who cannot be placed.
 */
export type Gevonden =
  | { stand: Stand; herkend: ReadonlyMap<string, string> }
  | { openOok: readonly string[] }
  | { onplaatsbaar: number }

/**
 * Which household the aanmelding belongs to. Where candidates live in several, the one that is chosen is to be opened
 * first, and then looked at again: what was read before its lock may have changed. Pure.
 */
export function vindHuishouden(
  identiteit: Pick<Identiteit, 'herken'>,
  aanmelding: Aanmelding,
  { kandidaten, standen }: Pick<Geopend, 'kandidaten' | 'standen'>,
  vandaag: string,
): Gevonden {
  const nu = kandidaten.map((kandidaat) => ververs(kandidaat, standen.get(kandidaat.huishoudenId)))
  const gevonden = identiteit.herken(aanmelding, nu, vandaag)
  if ('onplaatsbaar' in gevonden) return gevonden
  const { huishoudenId, herkend } = gevonden
  if (huishoudenId === undefined) return { stand: legeStand, herkend }
  const stand = standen.get(huishoudenId)
  return stand ? { stand, herkend } : { openOok: [huishoudenId] }
}

function ververs(kandidaat: Kandidaat, stand: Stand | undefined): Kandidaat {
  const persoon = stand?.huishouden.inwoners[kandidaat.inwonerId]
  return stand && persoon ? { ...kandidaat, persoon, adres: stand.huishouden.adres } : kandidaat
}
