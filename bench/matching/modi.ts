import { vergelijk, verdeel, type Omstandigheden, type Paar, type Toewijzing } from '@wijkhub/identiteit'
import { maakIndex } from './paren.ts'
import type { Record, Verzameling } from './personen.ts'

/** What became of one record: whom it was linked to, and with whom it is perhaps one person. */
export interface Uitkomst {
  record: Record
  zelfde: Record | undefined
  misschien: Record[]
  /** Is there anybody it could have been linked to? */
  bestaat: boolean
  kandidaten: number
}

type Bekend = Record & { inwonerId: string }
const bekend = (record: Record): Bekend => ({ ...record, inwonerId: record.id })

/** One file against another: everybody of B beside everybody of A, one to one over both files. */
export function bestandTegenBestand({ a, b }: Verzameling, omstandigheden: Omstandigheden): Uitkomst[] {
  const index = maakIndex<Bekend>()
  for (const record of a) index.voegToe(bekend(record))
  const gevonden = b.map(({ kenmerken }) => index.zoek(kenmerken))
  const paren = b.flatMap((record, plaats) => parenVan(record, plaats, gevonden[plaats]!, omstandigheden))
  const toegewezen = eenOpEen(verdeel(paren, b.length))
  const inA = new Set(a.map(({ persoon }) => persoon))
  return b.map((record, plaats) =>
    uitkomst(record, toegewezen[plaats]!, inA.has(record.persoon), gevonden[plaats]!.length),
  )
}

/** A and then B, each person on her own, as registrations come in: whoever is not linked is known from then on. */
export function eenVoorEen({ a, b }: Verzameling, omstandigheden: Omstandigheden): Uitkomst[] {
  const index = maakIndex<Bekend>()
  const gezien = new Set<string>()
  return [...a, ...b].map((record) => {
    const gevonden = index.zoek(record.kenmerken)
    const paren = parenVan(record, 0, gevonden, omstandigheden)
    const zijnEen = (x: Bekend, y: Bekend) => vergelijk(x.kenmerken, y.kenmerken, omstandigheden).zone === 'zelfde'
    const [toewijzing] = verdeel(paren, 1, zijnEen)
    const bestaat = gezien.has(record.persoon)
    gezien.add(record.persoon)
    if (!toewijzing!.zelfde) index.voegToe(bekend(record))
    return uitkomst(record, toewijzing!, bestaat, gevonden.length)
  })
}

/** Both files as one, each record beside all others: a pair is counted at the later of the two. */
export function binnenEenBestand({ a, b }: Verzameling, omstandigheden: Omstandigheden): Uitkomst[] {
  const index = maakIndex<Bekend>()
  const gezien = new Set<string>()
  const alle = [...a, ...b]
  const rijen = alle.map((record, plaats) => {
    const gevonden = index.zoek(record.kenmerken)
    index.voegToe(bekend(record))
    const bestaat = gezien.has(record.persoon)
    gezien.add(record.persoon)
    return { paren: parenVan(record, plaats, gevonden, omstandigheden), bestaat, gevonden: gevonden.length }
  })
  const toegewezen = eenOpEen(
    verdeel(
      rijen.flatMap(({ paren }) => paren),
      alle.length,
    ),
  )
  return alle.map((record, plaats) =>
    uitkomst(record, toegewezen[plaats]!, rijen[plaats]!.bestaat, rijen[plaats]!.gevonden),
  )
}

function parenVan(
  { kenmerken }: Record,
  index: number,
  gevonden: readonly Bekend[],
  omstandigheden: Omstandigheden,
): Paar<Bekend>[] {
  return gevonden.flatMap((kandidaat) => {
    const vergelijking = vergelijk(kenmerken, kandidaat.kenmerken, omstandigheden)
    return vergelijking.zone === 'ander' ? [] : [{ index, kandidaat, ...vergelijking }]
  })
}

/** Over whole files "perhaps" is one to one too: of those who are perhaps one known person the best is kept. */
function eenOpEen(toewijzingen: Toewijzing<Bekend>[]): Toewijzing<Bekend>[] {
  const beste = new Map<string, number>()
  for (const { misschien } of toewijzingen)
    for (const { kandidaat, gewicht } of misschien)
      beste.set(kandidaat.inwonerId, Math.max(beste.get(kandidaat.inwonerId) ?? -Infinity, gewicht))
  return toewijzingen.map(({ zelfde, misschien }) => ({
    ...(zelfde && { zelfde }),
    misschien: misschien.filter(({ kandidaat, gewicht }) => beste.get(kandidaat.inwonerId) === gewicht),
  }))
}

function uitkomst(
  record: Record,
  { zelfde, misschien }: Toewijzing<Bekend>,
  bestaat: boolean,
  kandidaten: number,
): Uitkomst {
  return {
    record,
    zelfde: zelfde?.kandidaat,
    misschien: misschien.map(({ kandidaat }) => kandidaat),
    bestaat,
    kandidaten,
  }
}
