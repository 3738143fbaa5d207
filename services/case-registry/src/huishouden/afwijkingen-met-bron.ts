import type { Afwijking, Feit, Huishouden } from '@wijkhub/model'
import type { FeitMetBron } from '../opslag/lees-herkomst.ts'

export interface AfwijkingMetBron {
  afwijkingId: string
  afwijking: Afwijking
  /** Who said what is known. */
  bekendVan?: string
}

/**
 * The afwijkingen of a household with both their sources, oldest first: who contradicted stands in the afwijking, who
 * said what is known in the last fact before it that told that field. One that was said again, or settled, is as it is now. Pure.
 */
export function afwijkingenMetBron(
  { afwijkingen }: Pick<Huishouden, 'afwijkingen'>,
  feiten: readonly FeitMetBron[],
): AfwijkingMetBron[] {
  const laatst = new Map<string, string>()
  const gevonden = new Map<string, AfwijkingMetBron>()
  for (const { gegevens, organisatie } of feiten) {
    // What was said in another household of hers: by whom is nobody's business here.
    const elders = 'elders' in gegevens && gegevens.elders
    for (const veld of verteldeVelden(gegevens))
      if (elders) laatst.delete(veld)
      else laatst.set(veld, organisatie)
    // Facts from before the field was kept with it say nothing a person can settle.
    if (gegevens.soort !== 'afwijking-gemeld' || !('veld' in gegevens.afwijking)) continue
    const { afwijkingId } = gegevens
    const afwijking = afwijkingen[afwijkingId] ?? gegevens.afwijking
    const bekendVan = laatst.get('inwonerId' in afwijking ? `${afwijking.inwonerId} ${afwijking.veld}` : afwijking.veld)
    gevonden.set(afwijkingId, { afwijkingId, afwijking, ...(bekendVan !== undefined && { bekendVan }) })
  }
  return [...gevonden.values()]
}

function verteldeVelden(feit: Feit): string[] {
  if (feit.soort === 'huishouden-geregistreerd') return ['adres', 'grondslag']
  if (feit.soort === 'inwoner-geregistreerd')
    return Object.keys(feit.persoon).map((veld) => `${feit.inwonerId} ${veld}`)
  if (feit.soort === 'inwoner-gewijzigd') return Object.keys(feit.wijziging).map((veld) => `${feit.inwonerId} ${veld}`)
  return []
}
