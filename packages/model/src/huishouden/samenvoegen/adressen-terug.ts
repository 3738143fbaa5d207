import type { Adres } from '../../velden/adres.ts'
import type { Huishouden, Ingreep, Stukken } from '../huishouden.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

interface Uiteen {
  blijft: Partial<Stukken>
  terug: Partial<Stukken>
}

/**
 * Where each lives again once a merge is undone that took the other's addresses along. Who said since that it knew that door
 * said nothing of the one that is here again; that it became secret holds for both, for whom it hides may be in either. An
 * address told since stays here, whole. Pure.
 */
export function adressenTerug(hier: Huishouden, daar: Huishouden, { voor, na }: Pick<Ingreep, 'voor' | 'na'>): Uiteen {
  if (!na.adres) return { blijft: {}, terug: {} }
  const [weer, tweedeWeer] = [isZoals(hier.adres, na.adres), isZoals(hier.tweedeAdres, na.tweedeAdres)]
  const [eerste, tweede] = [weer ? voor : hier, tweedeWeer ? voor : hier]
  const geheim = weer && werdGeheim(hier.adres, na.adres)
  const tweedeGeheim = tweedeWeer && werdGeheim(hier.tweedeAdres, na.tweedeAdres)
  const ook = new Set([...(daar.adresOok ?? []), ...((weer && hier.adresOok) || [])])
  return {
    blijft: {
      adres: met(eerste.adres!, geheim),
      adresBron: eerste.adresBron ?? null,
      adresOok: eerste.adresOok ?? null,
      tweedeAdres: tweede.tweedeAdres ? met(tweede.tweedeAdres, tweedeGeheim) : null,
      tweedeAdresBron: tweede.tweedeAdresBron ?? null,
    },
    terug: {
      adres: met(daar.adres, geheim),
      adresOok: ook.size > 0 ? [...ook] : null,
      ...(daar.tweedeAdres && { tweedeAdres: met(daar.tweedeAdres, tweedeGeheim) }),
    },
  }
}

type Woont = Adres | null | undefined

/** The same but for its being secret. */
const isZoals = (een: Woont, ander: Woont): boolean => zelfdeInhoud(zonderGeheim(een), zonderGeheim(ander))
const zonderGeheim = (adres: Woont) => (adres ? { ...adres, geheim: undefined } : null)

const werdGeheim = (nu: Woont, toen: Woont): boolean => nu?.geheim === true && !toen?.geheim

const met = (adres: Adres, geheim: boolean): Adres => (geheim ? { ...adres, geheim: true } : adres)
