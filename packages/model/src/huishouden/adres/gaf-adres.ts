import type { Huishouden } from '../huishouden.ts'
import type { WelkAdres } from './adres.ts'

type MetAdressen = Pick<Huishouden, 'adres' | 'adresBron' | 'adresOok' | 'tweedeAdres' | 'tweedeAdresBron'>

/** Did this organisation say this address itself? Whoever registered at the same door did too. */
export function gafAdres(huishouden: MetAdressen, organisatie: string, welk: WelkAdres): boolean {
  if (welk === 'tweedeAdres') return huishouden.tweedeAdresBron === organisatie
  return huishouden.adresBron === organisatie || (huishouden.adresOok?.includes(organisatie) ?? false)
}
