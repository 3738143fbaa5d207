import type { DoelbindingRegel } from '@wijkhub/model'
import type { InrichtingBestand } from './bestand.ts'

/** A row of the file that became one row of the table per party it is for. */
export interface UitRij {
  /** Which row of the file it came from. */
  rij: number
  regel: DoelbindingRegel
}

/**
 * The rows of the table, in the order in which partners and organisations are named: groups of fields and names of receipts
 * written out. What a row names that does not exist is left out here; `controleer` says it. Pure.
 */
export function maakRegels(bestand: InrichtingBestand): UitRij[] {
  const volgorde = [...Object.keys(bestand.partners), ...Object.keys(bestand.organisaties)]
  return bestand.doelbinding
    .flatMap((rij, index) => rij.voor.map((audience) => ({ rij: index, regel: maakRegel(bestand, rij, audience) })))
    .filter((uit): uit is UitRij => uit.regel !== undefined)
    .toSorted((een, ander) => volgorde.indexOf(een.regel.audience) - volgorde.indexOf(ander.regel.audience))
}

function maakRegel(
  bestand: InrichtingBestand,
  { voor: _, velden, ontvangstbewijzen, ...rest }: InrichtingBestand['doelbinding'][number],
  audience: string,
): DoelbindingRegel | undefined {
  const partner = Object.hasOwn(bestand.partners, audience) ? bestand.partners[audience] : undefined
  const organisatie = Object.hasOwn(bestand.organisaties, audience) ? bestand.organisaties[audience] : undefined
  const partij = partner ?? organisatie
  if (!partij) return undefined
  return {
    audience,
    naam: partij.naam,
    soort: partner ? 'systeem' : 'organisatie',
    magBsn: partij.bsn !== undefined,
    ...(partij.prive !== undefined && { prive: partij.prive }),
    ...rest,
    velden: [...uitgeschreven(bestand.groepen, velden)],
    ontvangstbewijzen: ontvangstbewijzen.flatMap((naam) => {
      const bewijs = Object.hasOwn(bestand.ontvangstbewijzen, naam) ? bestand.ontvangstbewijzen[naam] : undefined
      return bewijs ? [{ ...bewijs, van: bewijs.van ?? naam }] : []
    }),
  }
}

/** A group may name others, and is written out once: one that names itself stops there, and `controleer` says it. */
function uitgeschreven(
  groepen: InrichtingBestand['groepen'],
  velden: readonly string[],
  gezien = new Set<string>(),
): Set<string> {
  const uit = new Set<string>()
  for (const veld of velden) {
    const naam = veld.slice(1)
    if (!veld.startsWith('$')) uit.add(veld)
    else if (!gezien.has(naam) && Object.hasOwn(groepen, naam)) {
      gezien.add(naam)
      for (const lid of uitgeschreven(groepen, groepen[naam]!, gezien)) uit.add(lid)
    }
  }
  return uit
}
