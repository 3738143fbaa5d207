import { isGeheim, zonderAdressen, type Afwijking, type Feit, type Huishouden } from '@wijkhub/model'
import type { FeitMetBron } from '../opslag/lees-herkomst.ts'

export interface AfwijkingMetBron {
  afwijkingId: string
  afwijking: Afwijking
  /** Who said what is known. */
  bekendVan?: string
}

/**
 * The afwijkingen of a household as they stand, with both their sources, oldest first: who contradicted stands in the
 * afwijking, who said what is known in the last fact before it that told that field. One that came along with another
 * household has no such fact here. What a fact holds is never shown: it may be from before an address became secret. Pure.
 */
export function afwijkingenMetBron(huishouden: Huishouden, feiten: readonly FeitMetBron[]): AfwijkingMetBron[] {
  const { afwijkingen } = isGeheim(huishouden) ? zonderAdressen(huishouden) : huishouden
  const bekendVan = bekendBijMelding(afwijkingen, feiten)
  return Object.entries(afwijkingen).flatMap(([afwijkingId, afwijking]) => {
    // A row from before the field was kept with it says nothing a person can settle.
    if (!('veld' in afwijking)) return []
    const van = bekendVan.get(afwijkingId)
    return [{ afwijkingId, afwijking, ...(van !== undefined && { bekendVan: van }) }]
  })
}

/** Per afwijking who had said what is known by the time it was reported last. */
function bekendBijMelding(
  afwijkingen: Huishouden['afwijkingen'],
  feiten: readonly FeitMetBron[],
): Map<string, string | undefined> {
  const laatst = new Map<string, string>()
  const gevonden = new Map<string, string | undefined>()
  for (const { gegevens, organisatie } of feiten) {
    // What was said in another household of hers: by whom is nobody's business here.
    const elders = 'elders' in gegevens && gegevens.elders
    for (const veld of verteldeVelden(gegevens))
      if (elders) laatst.delete(veld)
      else laatst.set(veld, organisatie)
    const rij = gegevens.soort === 'afwijking-gemeld' ? afwijkingen[gegevens.afwijkingId] : undefined
    if (gegevens.soort !== 'afwijking-gemeld' || !rij) continue
    gevonden.set(gegevens.afwijkingId, laatst.get('inwonerId' in rij ? `${rij.inwonerId} ${rij.veld}` : rij.veld))
  }
  return gevonden
}

function verteldeVelden(feit: Feit): string[] {
  if (feit.soort === 'huishouden-geregistreerd') return ['adres', 'grondslag']
  if (feit.soort === 'inwoner-geregistreerd')
    return Object.keys(feit.persoon).map((veld) => `${feit.inwonerId} ${veld}`)
  if (feit.soort === 'inwoner-gewijzigd') return Object.keys(feit.wijziging).map((veld) => `${feit.inwonerId} ${veld}`)
  return []
}
