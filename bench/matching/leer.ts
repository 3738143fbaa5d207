import { niveaus, type Niveaus } from '@wijkhub/identiteit'
import type { Record, Verzameling } from './personen.ts'

/** Two records of one person, of two strangers, of two who live together, of twins. */
export type Soort = 'zelfde' | 'vreemd' | 'familie' | 'tweeling'
export type Tellingen = { [soort in Soort]: { [kenmerk: string]: { [niveau: string]: number } } }

const vreemdenPerSet = 60_000

/** Counts, of labelled pairs of several sets, how each field turned out. The same sets give the same counts. */
export function tel(sets: readonly Verzameling[]): Tellingen {
  const tellingen: Tellingen = { zelfde: {}, vreemd: {}, familie: {}, tweeling: {} }
  for (const set of sets) {
    for (const [a, b] of zelfdePersonen(set)) boek(tellingen.zelfde, niveaus(a.kenmerken, b.kenmerken))
    for (const [a, b] of vreemden(set)) boek(tellingen.vreemd, niveaus(a.kenmerken, b.kenmerken))
    for (const [a, b] of huisgenoten(set))
      boek(isTweeling(a, b) ? tellingen.tweeling : tellingen.familie, niveaus(a.kenmerken, b.kenmerken))
  }
  return tellingen
}

function boek(telling: Tellingen[Soort], van: Niveaus): void {
  for (const [kenmerk, niveau] of Object.entries(van)) {
    if (niveau === undefined) continue
    const rij = (telling[kenmerk] ??= {})
    rij[niveau] = (rij[niveau] ?? 0) + 1
  }
}

function zelfdePersonen({ a, b }: Verzameling): [Record, Record][] {
  const bekend = new Map(a.map((record) => [record.persoon, record]))
  return b.flatMap((record) => {
    const zelfde = bekend.get(record.persoon)
    return zelfde ? [[zelfde, record] as [Record, Record]] : []
  })
}

/** Steps through both files with strides that share no factor with their length: pairs without a pattern, and no dice. */
function vreemden({ a, b }: Verzameling): [Record, Record][] {
  return Array.from({ length: vreemdenPerSet }, (_, n): [Record, Record] => [
    a[(n * 7919) % a.length]!,
    b[(n * 104_729 + Math.floor(n / b.length) * 31) % b.length]!,
  ]).filter(([x, y]) => x.persoon !== y.persoon && x.huishouden !== y.huishouden)
}

function huisgenoten({ a, b }: Verzameling): [Record, Record][] {
  const perHuis = Map.groupBy([...a, ...b], ({ huishouden }) => huishouden)
  return [...perHuis.values()].flatMap((leden) =>
    leden.flatMap((lid, plaats) =>
      leden
        .slice(plaats + 1)
        .flatMap((ander) => (lid.persoon === ander.persoon ? [] : [[lid, ander] as [Record, Record]])),
    ),
  )
}

function isTweeling(a: Record, b: Record): boolean {
  return a.tweeling && b.tweeling && a.kenmerken.geboortedatum === b.kenmerken.geboortedatum
}
