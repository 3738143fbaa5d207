import { isOpen, type Huishouden } from '@wijkhub/model'
import type { Wijziging } from './wijziging.ts'

/** Whose list is that of whoever administers the hub. */
export const beheerlijst = '*'

/** An afwijking in the list of one reader; never what it says. */
export interface AfwijkingRij {
  afwijkingId: string
  lezer: string
  stand: 'open' | 'beslecht'
  veld: string
  bron: string
  gemeldOp: string
}

export interface Lijstwijziging {
  nieuw: AfwijkingRij[]
  weg: Pick<AfwijkingRij, 'afwijkingId' | 'lezer'>[]
}

/**
 * What a change means for the lists of what contradicts: of whoever administers, and of each organisation that is granted.
 * It looks at what the household was and is, so that a grant, an end, a merge and a closing count as well. Pure.
 */
export function indexAfwijkingen({ was, huishouden }: Pick<Wijziging, 'was' | 'huishouden'>): Lijstwijziging {
  if (zelfde(was, huishouden)) return { nieuw: [], weg: [] }
  const [toen, nu] = [rijenVan(was), rijenVan(huishouden)]
  return {
    nieuw: [...nu].flatMap(([sleutel, rij]) =>
      JSON.stringify(toen.get(sleutel)) === JSON.stringify(rij) ? [] : [rij],
    ),
    weg: [...toen].flatMap(([sleutel, { afwijkingId, lezer }]) => (nu.has(sleutel) ? [] : [{ afwijkingId, lezer }])),
  }
}

function zelfde(was: Huishouden, is: Huishouden): boolean {
  return was.afwijkingen === is.afwijkingen && was.betrokkenheden === is.betrokkenheden && isOpen(was) === isOpen(is)
}

function rijenVan(huishouden: Huishouden): Map<string, AfwijkingRij> {
  const rijen = new Map<string, AfwijkingRij>()
  if (!isOpen(huishouden)) return rijen
  const lezers = [beheerlijst, ...organisatiesVan(huishouden)]
  for (const [afwijkingId, afwijking] of Object.entries(huishouden.afwijkingen)) {
    // A row from before the field was kept with it says nothing a person can settle.
    if (!('veld' in afwijking)) continue
    const { veld, bron, gemeldOp, beslecht } = afwijking
    const stand = beslecht ? 'beslecht' : 'open'
    for (const lezer of lezers)
      rijen.set(`${lezer} ${afwijkingId}`, { afwijkingId, lezer, stand, veld, bron, gemeldOp })
  }
  return rijen
}

/** A last day is looked at when the list is read: no fact happens on it. */
function organisatiesVan({ betrokkenheden }: Huishouden): Set<string> {
  const rijen = Object.values(betrokkenheden).filter(({ stand = 'toegekend' }) => stand === 'toegekend')
  return new Set(rijen.map(({ organisatie }) => organisatie))
}
