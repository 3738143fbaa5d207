import { leesPostcode, leesToevoeging, type Adres } from './adres.ts'
import { vouwNaam } from './vouw-naam.ts'

/**
 * What two addresses must have in common to be one: people at one street number with another letter or addition are
 * neighbours. A letter typed as an addition is the same door; opposite a number is not that number; a houseboat is known
 * by its place. `undefined` where nobody else can be found by it: a briefadres is a desk many share, and nowhere and
 * abroad are no door.
 */
export function adressleutel(adres: Adres): string | undefined {
  const { soort, postcode, huisnummer, huisletter = '', huisnummertoevoeging = '', aanduiding, locatie } = adres
  if (soort !== undefined) return undefined
  if (postcode !== undefined && huisnummer !== undefined) {
    const deur = leesToevoeging(`${huisletter}${huisnummertoevoeging}`).toLowerCase()
    const plaats = locatie === undefined ? '' : ` ${vouwPlaats(locatie)}`
    return `${leesPostcode(postcode)} ${huisnummer} ${deur}${aanduiding ? ` ${aanduiding}` : ''}${plaats}`
  }
  const waar = locatie ?? (huisnummer === undefined ? undefined : `${adres.straatnaam} ${huisnummer}`)
  const plaats = postcode === undefined ? adres.woonplaats : leesPostcode(postcode)
  if (waar === undefined || plaats === undefined) return undefined
  return `${vouwPlaats(plaats)} ${vouwPlaats(waar)}`
}

/** Are these one door? Two that are none are not. */
export function zelfdeDeur(a: Adres, b: Adres): boolean {
  const deur = adressleutel(a)
  return deur !== undefined && deur === adressleutel(b)
}

function vouwPlaats(tekst: string): string {
  return vouwNaam(tekst)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
