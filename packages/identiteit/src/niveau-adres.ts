import { adressleutel, vouwNaam } from '@wijkhub/model'
import { editDistance } from './edit-distance.ts'
import type { Adreskenmerken } from './kenmerken.ts'
import { isBijna } from './niveau-voornaam.ts'

/**
 * How two addresses stand to each other. `deur`: one front door. `zonder-toevoeging`: one house number, and one of both does
 * not say which door. `buren`: one house number and another door. `postcode`: one postcode, and another number or none.
 * `straat-nummer`: one street and number, and another postcode. `straat`: a street of the same name.
 */
export type AdresNiveau = 'deur' | 'zonder-toevoeging' | 'buren' | 'postcode' | 'straat-nummer' | 'straat' | 'anders'

interface Vorm {
  sleutel: string | undefined
  postcode: string
  huisnummer: string
  toevoeging: string
  straat: string
}

const vormen = new WeakMap<Adreskenmerken, Vorm | { geen: true }>()

/** Symmetric; `undefined` where one of both has no address to speak of: nobody lives at a postal address. */
export function niveauAdres(a: Adreskenmerken | undefined, b: Adreskenmerken | undefined): AdresNiveau | undefined {
  if (!a || !b) return undefined
  const [links, rechts] = [adresvorm(a), adresvorm(b)]
  if ('geen' in links || 'geen' in rechts) return undefined
  if (links.sleutel !== undefined && links.sleutel === rechts.sleutel) return 'deur'
  const postcode = links.postcode !== '' && links.postcode === rechts.postcode
  const huisnummer = links.huisnummer !== '' && links.huisnummer === rechts.huisnummer
  const straat = links.straat !== '' && rechts.straat !== '' && isBijna(links.straat, rechts.straat)
  if (huisnummer && (postcode || (straat && kanVerschrevenZijn(links.postcode, rechts.postcode)))) {
    if (links.toevoeging === rechts.toevoeging) return 'deur'
    return links.toevoeging === '' || rechts.toevoeging === '' ? 'zonder-toevoeging' : 'buren'
  }
  if (postcode) return 'postcode'
  if (!straat) return 'anders'
  return huisnummer ? 'straat-nummer' : 'straat'
}

/** Two streets of one name lie in two places more often than a postcode is wrong in two characters. */
function kanVerschrevenZijn(a: string, b: string): boolean {
  return a === '' || b === '' || (a.length === b.length && editDistance(a, b) <= 1)
}

export function adresvorm(adres: Adreskenmerken): Vorm | { geen: true } {
  const eerder = vormen.get(adres)
  if (eerder) return eerder
  const vorm = maakVorm(adres)
  vormen.set(adres, vorm)
  return vorm
}

function maakVorm(adres: Adreskenmerken): Vorm | { geen: true } {
  const { soort, postcode = '', huisnummer, locatie = '' } = adres
  const straat = kaal(adres.straatnaam ?? '')
  const sleutel = adressleutel(adres)
  if (soort !== undefined || (postcode === '' && straat === '' && sleutel === undefined)) return { geen: true }
  // What stands behind a number, as the model writes it: letter, addition, opposite or near.
  const { huisletter, huisnummertoevoeging, aanduiding } = adres
  const achter = adressleutel({ huisletter, huisnummertoevoeging, aanduiding, postcode: '0', huisnummer: 0 })
  return {
    sleutel,
    postcode: postcode.replaceAll(/\s/g, '').toUpperCase(),
    huisnummer: huisnummer === undefined ? kaal(locatie) : String(huisnummer),
    toevoeging: achter!.slice('0 0 '.length),
    straat,
  }
}

function kaal(text: string): string {
  return vouwNaam(text).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
}
