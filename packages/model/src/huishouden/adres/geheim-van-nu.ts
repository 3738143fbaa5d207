import { zelfdeDeur } from '../../velden/adressleutel.ts'
import type { Adres } from '../../velden/adres.ts'
import type { Huishouden } from '../huishouden.ts'

/** A household of before, of which a door that is secret now is secret then as well: they may live there still. */
export function metGeheimVanNu(toen: Huishouden, nu: Huishouden): Huishouden {
  const geheim = [nu.adres, nu.tweedeAdres].filter((adres) => adres?.geheim)
  const met = (adres: Adres): Adres =>
    geheim.some((ander) => zelfdeDeur(ander!, adres)) ? { ...adres, geheim: true } : adres
  return { ...toen, adres: met(toen.adres), ...(toen.tweedeAdres && { tweedeAdres: met(toen.tweedeAdres) }) }
}
