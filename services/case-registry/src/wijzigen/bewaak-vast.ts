import type { Vast } from './uitspraak.ts'
import type { Geopend } from './open.ts'

/**
 * A change of a household that was not opened, or two of one, is a defect of a decision: somebody else could be writing
 * it. Throws, and nothing is kept.
 */
export function bewaakVast({ snapshots }: Pick<Geopend, 'snapshots'>, { wijzigingen = [] }: Vast): void {
  const geopend = new Map([...snapshots.values()].map(({ huishouden }) => [huishouden.huishoudenId, huishouden.versie]))
  const gewijzigd = new Set<string>()
  for (const { huishouden, feiten } of wijzigingen) {
    const { huishoudenId, versie } = huishouden
    // A household before its first fact has version 0, and nobody else knows its id.
    if (versie - feiten.length !== (geopend.get(huishoudenId) ?? 0))
      throw new Error('een uitspraak wijzigt een huishouden dat niet zo is geopend')
    if (gewijzigd.has(huishoudenId)) throw new Error('een uitspraak wijzigt een huishouden twee keer')
    gewijzigd.add(huishoudenId)
  }
}
