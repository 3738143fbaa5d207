import { zoeksleutels, zoekvragen, type Kenmerken, type Zoekkolom } from '@wijkhub/identiteit'

/** An index as the database has it: per column, who has this key. */
export interface Index<T> {
  voegToe(wie: T): void
  zoek(kenmerken: Kenmerken): T[]
}

/** The registry's way to candidates, in memory: per key at most `hoogstens`. */
export function maakIndex<T extends { kenmerken: Kenmerken }>(hoogstens = 50): Index<T> {
  const kolommen = new Map<string, T[]>()
  return {
    voegToe(wie) {
      for (const [kolom, sleutel] of Object.entries(zoeksleutels(wie.kenmerken))) {
        if (sleutel === null) continue
        const plaats = `${kolom}:${sleutel}`
        const rij = kolommen.get(plaats)
        if (rij) rij.push(wie)
        else kolommen.set(plaats, [wie])
      }
    },
    zoek(kenmerken) {
      const gevonden = new Set<T>()
      for (const [kolom, sleutels] of Object.entries(zoekvragen(kenmerken)) as [Zoekkolom, string[]][])
        for (const sleutel of sleutels)
          for (const wie of (kolommen.get(`${kolom}:${sleutel}`) ?? []).slice(0, hoogstens)) gevonden.add(wie)
      return [...gevonden]
    },
  }
}
