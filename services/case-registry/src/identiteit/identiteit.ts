import type { Aanmelding, Herkenning } from '@wijkhub/model'
import { besteParen } from './beste-paren.ts'
import { gelijkenis } from './gelijkenis.ts'
import type { Aangemeld, Kandidaat } from './persoon.ts'

/**
 * Identity as the registry uses it: which rows could be these persons, and which of them are. Everything behind this
 * one value can be replaced (probabilistic matching, DESIGN §9.1) without the registry noticing.
 */
export interface Identiteit {
  /** What to look for in the index of residents, and what two registrations of the same person have in common. */
  zoeksleutels(aanmelding: Pick<Aanmelding, 'adres' | 'inwoners'>): Zoeksleutels
  /** Pure. */
  herken(inwoners: readonly Aangemeld[], kandidaten: readonly Kandidaat[]): Uitkomst
}

export interface Zoeksleutels {
  bsns: string[]
  geboortedata: string[]
  postcode: string
  huisnummer: number
  /** Whoever registers one of these persons holds one of these locks: two at once cannot both find nobody. */
  sloten: string[]
}

export interface Uitkomst {
  /** The household the aanmelding belongs to; `undefined` when nobody is known. */
  huishoudenId: string | undefined
  herkend: Record<string, Herkenning>
}

export const identiteit: Identiteit = {
  zoeksleutels({ adres, inwoners }) {
    const bsns = inwoners.flatMap(({ bsn }) => bsn ?? [])
    const geboortedata = inwoners.map(({ geboortedatum }) => geboortedatum)
    return {
      bsns,
      geboortedata,
      postcode: adres.postcode,
      huisnummer: adres.huisnummer,
      sloten: [
        ...bsns.map(bsnSlot),
        ...geboortedata.map((datum) => `persoon:${datum}:${adres.postcode}:${adres.huisnummer}`),
      ],
    }
  },
  herken,
}

/** The lock of whoever makes a BSN known, by registration or afterwards. */
export function bsnSlot(bsn: string): string {
  return `bsn:${bsn}`
}

/** The household with most of these persons, the oldest of equals; who is known only elsewhere is named so. */
function herken(inwoners: readonly Aangemeld[], kandidaten: readonly Kandidaat[]): Uitkomst {
  const huishoudens = [...Map.groupBy(kandidaten, ({ huishoudenId }) => huishoudenId)]
    .map(([huishoudenId, leden]) => ({
      huishoudenId,
      sinds: leden[0]!.huishoudenSinds,
      paren: besteParen(inwoners, leden, gelijkenis),
    }))
    .filter(({ paren }) => paren.size > 0)
    .sort((a, b) => b.paren.size - a.paren.size || compare(a.sinds, b.sinds) || compare(a.huishoudenId, b.huishoudenId))
  const [gekozen, ...andere] = huishoudens
  const herkend: Record<string, Herkenning> = {}
  for (const persoon of inwoners) {
    const hier = gekozen?.paren.get(persoon)
    const elders = andere.map(({ paren }) => paren.get(persoon)).find(Boolean)
    if (hier) herkend[persoon.bronpersoonId] = { inwonerId: hier.inwonerId }
    else if (elders) herkend[persoon.bronpersoonId] = { elders: elders.inwonerId }
  }
  return { huishoudenId: gekozen?.huishoudenId, herkend }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
