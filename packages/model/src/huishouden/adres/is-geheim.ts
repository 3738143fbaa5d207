import type { Huishouden } from '../huishouden.ts'

/** Does nobody get to know where they live who was not told by them? */
export function isGeheim({ adres, tweedeAdres }: Pick<Huishouden, 'adres' | 'tweedeAdres'>): boolean {
  return adres.geheim === true || tweedeAdres?.geheim === true
}
