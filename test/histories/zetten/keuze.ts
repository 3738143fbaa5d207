import type { Huishouden } from '@wijkhub/model'
import { huishoudens, organisaties, vandaag, type Wereld } from '../wereld.ts'

/** One step as it is drawn: numbers that choose among what there is then, so that a shorter history still means something. */
export interface Keuze {
  a: number
  b: number
  c: number
  vlag: boolean
}

/** Takes the step; false when there was nothing to take it on, or it was refused. */
export type Zet = (wereld: Wereld, keuze: Keuze) => boolean

export function kies<T>(uit: readonly T[], nummer: number): T | undefined {
  return uit.length === 0 ? undefined : uit[nummer % uit.length]
}

/** A household; now and then one that was closed or went up in another. */
export function huisVan(wereld: Wereld, nummer: number): Huishouden | undefined {
  const alle = huishoudens(wereld)
  const open = alle.filter(({ gesloten, opgegaan }) => !gesloten && !opgegaan)
  return kies(nummer % 8 === 7 ? alle : open, nummer)
}

/** Mostly one that is granted there, or nothing would ever happen. */
export function wieVan({ betrokkenheden }: Huishouden, nummer: number): string {
  const toegekend = Object.values(betrokkenheden).flatMap(({ organisatie, stand }) =>
    stand === undefined || stand === 'toegekend' ? [organisatie] : [],
  )
  return kies(nummer % 5 === 4 ? organisaties : [...toegekend, 'gemeente'], nummer)!
}

export const lidVan = ({ inwoners, vertrokken }: Huishouden, nummer: number): string =>
  kies(nummer % 9 === 8 ? [...Object.keys(vertrokken), ...Object.keys(inwoners)] : Object.keys(inwoners), nummer) ??
  '00000000-0000-4000-8000-ffffffffffff'

export const rijVan = (rijen: Record<string, unknown>, nummer: number): string =>
  kies(Object.keys(rijen), nummer) ?? '00000000-0000-4000-8000-eeeeeeeeeeee'

/** A zet on one household, by one organisation; mostly one in which there is something to do it to. */
export function opHuis(
  zet: (wereld: Wereld, huis: Huishouden, wie: string, keuze: Keuze) => boolean,
  heeft: (huis: Huishouden) => boolean = () => true,
): Zet {
  return (wereld, keuze) => {
    const waar = huishoudens(wereld).filter((een) => !een.gesloten && !een.opgegaan && heeft(een))
    const huis = keuze.a % 8 === 7 || waar.length === 0 ? huisVan(wereld, keuze.a) : kies(waar, keuze.a)
    return huis !== undefined && zet(wereld, huis, wieVan(huis, keuze.b), keuze)
  }
}

export const dag = vandaag
