import { adressleutel } from '@wijkhub/model'
import type { Adreskenmerken } from './kenmerken.ts'

/** `undefined` where there is no door to speak of: two people without an address do not live together. */
export function deurVan(adres: Adreskenmerken | undefined): string | undefined {
  return adres && adressleutel(adres)
}
