import type { Bewijs, Kenmerk } from './bewijs.ts'
import { bewijsBsn } from './bsn.ts'
import { gewichten } from './gewichten.ts'
import type { Kenmerken } from './kenmerken.ts'
import { isZelfdeNaam, magVanzelf } from './mag-vanzelf.ts'
import { niveaus, type Niveaus } from './niveaus.ts'

/** `zelfde` links by itself, `misschien` is for a person to settle, `ander` is somebody else. */
export interface Vergelijking {
  zone: 'zelfde' | 'misschien' | 'ander'
  /** In bits; above zero they are one person more likely than not. */
  gewicht: number
  bewijs: Bewijs[]
}

/** What a comparison depends on beside the two: without a day everybody may be a child. */
export interface Omstandigheden {
  vandaag?: string | undefined
  /** How many people are known: of so many strangers one may be like her. */
  bekenden?: number | undefined
  /** With how many others somebody lives behind one door, on average: who lives alone is not mistaken for a relative. */
  huisgenoten?: number | undefined
}

/** Haarlem, and then some. */
const eenGemeente = { bekenden: 200_000, huisgenoten: 2.5 }

/**
 * How many of each there are for every person who is registered once more, as log2: relatives behind the same door, and a twin
 * there who is known while this one is not. The young live with more relatives, parents they may be named after among them;
 * grown-up twins mostly live apart.
 */
const aantallen = {
  jong: { familie: 3, tweeling: -6 },
  zelfstandig: { familie: -1, tweeling: -12 },
}

/**
 * From here a link is made, and from here a person looks, in bits. A young twin is not perhaps the other one; where the sex is not
 * known nothing tells a brother from a sister either, and a person looks sooner.
 */
const drempels = { zelfde: 6, misschien: { jong: 3, overigen: -5 } }

/** In years. From the first on a telephone is mostly one's own, from the second twins mostly live apart. */
const leeftijden = { eigenTelefoon: 16, zelfstandig: 35 }

/**
 * Are these two registrations of one person? Fellegi and Sunter's sum of weights, with three explanations beside "one person":
 * strangers, relatives, twins. A number of the BRP is evidence like the rest, but the heaviest. Pure, symmetric, and the same
 * answer every time.
 */
export function vergelijk(a: Kenmerken, b: Kenmerken, omstandigheden: Omstandigheden = {}): Vergelijking {
  const { vandaag, bekenden, huisgenoten } = { ...eenGemeente, ...omstandigheden }
  const gezien = niveaus(a, b)
  const zelfstandig = isOuderDan(leeftijden.zelfstandig, a, b, vandaag)
  const eigenTelefoon = isOuderDan(leeftijden.eigenTelefoon, a, b, vandaag)
  const bewijs: Bewijs[] = []
  let [zelfde, vreemd, familie, tweeling] = [0, 0, 0, 0]
  for (const [kenmerk, niveau] of Object.entries(gezien) as [Kenmerk, string | undefined][]) {
    if (niveau === undefined) continue
    const rij = rijVan(kenmerk, niveau, eigenTelefoon)
    zelfde += rij[0]
    vreemd += rij[1]
    familie += rij[2]
    tweeling += rij[3]
    if (kenmerk !== 'verwisseld' || niveau === 'ja')
      bewijs.push({ kenmerk, niveau, gewicht: afgerond(rij[0] - rij[1]) })
  }
  const erZijn = aantallen[zelfstandig ? 'zelfstandig' : 'jong']
  const thuis = 2 ** (familie + erZijn.familie) + 2 ** (tweeling + erZijn.tweeling)
  const anders = bekenden * 2 ** vreemd + (huisgenoten / eenGemeente.huisgenoten) * thuis
  const bsn = bewijsBsn(a.bsn, b.bsn, gezien)
  if (bsn) bewijs.push(bsn)
  const gewicht = afgerond(zelfde - Math.log2(anders) + (bsn?.gewicht ?? 0))
  const vanzelf = gewicht - (bsn?.gewicht ?? 0) >= drempels.zelfde && magVanzelf(gezien, eigenTelefoon)
  const jong = !zelfstandig && gezien.geslacht !== undefined
  const genoeg = gewicht >= drempels.misschien[jong ? 'jong' : 'overigen']
  if (bsn?.niveau === 'anders') return { zone: zoneBijTweeNummers(gezien, vanzelf), gewicht, bewijs }
  return { zone: zoneVan(bsn?.niveau, vanzelf, genoeg), gewicht, bewijs }
}

/** A number decides where it is believed. */
function zoneVan(bsn: string | undefined, vanzelf: boolean, genoeg: boolean): Vergelijking['zone'] {
  if (bsn === 'gelijk' || (vanzelf && bsn === undefined)) return 'zelfde'
  return bsn === 'botst' || genoeg ? 'misschien' : 'ander'
}

/** Two numbers are two people, unless the name, the day and the door say that one of them is mistyped. */
function zoneBijTweeNummers(gezien: Niveaus, vanzelf: boolean): Vergelijking['zone'] {
  const { geboortedatum, adres } = gezien
  return vanzelf && isZelfdeNaam(gezien) && geboortedatum === 'gelijk' && adres === 'deur' ? 'zelfde' : 'ander'
}

type Rij = readonly [zelfde: number, vreemd: number, familie: number, tweeling: number]

function rijVan(kenmerk: Kenmerk, niveau: string, eigenTelefoon: boolean): Rij {
  const rijen: { readonly [niveau: string]: Rij } = gewichten[kenmerk]
  return (eigenTelefoon ? rijen[`eigen-${niveau}`] : undefined) ?? rijen[niveau]!
}

/** Without a day nobody is. An unknown year is the year 0. */
function isOuderDan(jaren: number, a: Kenmerken, b: Kenmerken, vandaag: string | undefined): boolean {
  const jaar = Number(vandaag?.slice(0, 4) ?? 0)
  return [a, b].every(({ geboortedatum }) => jaar - Number(geboortedatum.slice(0, 4)) > jaren)
}

function afgerond(bits: number): number {
  return Math.round(bits * 100) / 100
}
