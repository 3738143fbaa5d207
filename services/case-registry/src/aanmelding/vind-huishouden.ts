import type { Aanmelding } from '@wijkhub/model'
import { emptySnapshot, type Snapshot } from '../huishouden/snapshot.ts'
import type { Identiteit } from '../identiteit/identiteit.ts'
import type { Kandidaat } from '../identiteit/persoon.ts'
import type { Geopend } from '../wijzigen/open.ts'

/**
 * The household, opened (the empty one when nobody is known), and who of the registered persons are members; or which one
 * must be opened first; or who cannot be placed.
 */
export type Gevonden =
  | { snapshot: Snapshot; herkend: ReadonlyMap<string, string> }
  | { openOok: readonly string[] }
  | { onplaatsbaar: number }

/**
 * Which household the aanmelding belongs to. Where candidates live in several, the one that is chosen is to be opened
 * first, and then looked at again: what was read before its lock may have changed. Pure.
 */
export function vindHuishouden(
  identiteit: Pick<Identiteit, 'herken'>,
  aanmelding: Aanmelding,
  { kandidaten, snapshots }: Pick<Geopend, 'kandidaten' | 'snapshots'>,
  vandaag: string,
): Gevonden {
  const nu = kandidaten.map((kandidaat) => ververs(kandidaat, snapshots.get(kandidaat.huishoudenId)))
  const gevonden = identiteit.herken(aanmelding, nu, vandaag)
  if ('onplaatsbaar' in gevonden) return gevonden
  const { huishoudenId, herkend } = gevonden
  if (huishoudenId === undefined) return { snapshot: emptySnapshot, herkend }
  const snapshot = snapshots.get(huishoudenId)
  return snapshot ? { snapshot, herkend } : { openOok: [huishoudenId] }
}

function ververs(kandidaat: Kandidaat, snapshot: Snapshot | undefined): Kandidaat {
  const persoon = snapshot?.huishouden.inwoners[kandidaat.inwonerId]
  return snapshot && persoon ? { ...kandidaat, persoon, adres: snapshot.huishouden.adres } : kandidaat
}
