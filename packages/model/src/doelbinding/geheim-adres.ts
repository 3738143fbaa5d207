import { gafAdres } from '../huishouden/adres/gaf-adres.ts'
import type { WelkAdres } from '../huishouden/adres/adres.ts'
import { nietGezegd } from '../huishouden/adres/zonder-adressen.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Adres } from '../velden/adres.ts'
import type { DoelbindingRegel } from './regel.ts'

/**
 * The address as this audience may have it. A secret one goes to who said it itself and to the systems of public parties;
 * everybody else hears that it is secret, and nothing of where it is.
 */
export function adresVoor(huishouden: Huishouden, welk: WelkAdres, regel: DoelbindingRegel): Adres | undefined {
  const adres = huishouden[welk]
  if (!adres?.geheim || gafAdres(huishouden, regel.audience, welk)) return adres
  return regel.soort === 'systeem' && regel.prive === false ? adres : nietGezegd
}
