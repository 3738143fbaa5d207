import type { Persoonsgegevens } from '@wijkhub/model'
import { maakBevolking } from '../bevolking.ts'

type Adres = ReturnType<ReturnType<typeof maakBevolking>['huishouden']>['aanmelding']['adres']

export interface Gezin {
  adres: Adres
  inwoners: Persoonsgegevens[]
}

const gewoon = 'de Jong|Jansen|de Vries|Bakker|van Dijk|Visser|Smit|Meijer|de Boer|Mohamed'.split('|')
const flats = 40
const perFlat = 300

/**
 * The invented municipality of the other measurements, with what makes looking somebody up dear: one household in eight has one of
 * ten surnames, one in 28 is in a flat of 300 that have one number, one person in 33 was born on 1 January, and one man in
 * fifty is called Mohamed.
 */
export function maakStad(inwoners: number): { huishoudens: number; gezin: (nummer: number) => Gezin } {
  const { huishoudens, huishouden } = maakBevolking(inwoners)
  return {
    huishoudens,
    gezin(nummer) {
      const { adres, inwoners: personen } = huishouden(nummer).aanmelding
      return {
        adres: inFlat(nummer) ? flat(nummer) : adres,
        inwoners: personen.map((persoon, plaats) => ({ ...persoon, ...naamEnDag(persoon, nummer, plaats) })),
      }
    },
  }
}

export function inFlat(nummer: number): boolean {
  return nummer % 28 === 0 && nummer / 28 < flats * perFlat
}

function flat(nummer: number): Adres {
  const deur = nummer / 28
  const gebouw = Math.floor(deur / perFlat)
  return {
    straatnaam: `Flatlaan ${gebouw}`,
    huisnummer: 100,
    huisnummertoevoeging: String(1 + (deur % perFlat)),
    postcode: `9${String(100 + gebouw)}ZZ`,
    woonplaats: 'Haarlem',
  }
}

function naamEnDag({ naam, geboortedatum, geslacht }: Persoonsgegevens, nummer: number, plaats: number) {
  const lot = nummer * 5 + plaats
  return {
    naam: {
      ...naam,
      ...(lot % 25 === 0 && geslacht === 'M' && { voornamen: 'Mohamed' }),
      ...(nummer % 8 === 3 && plaats !== 1 && { geslachtsnaam: gewoon[(nummer >> 3) % gewoon.length]! }),
    },
    geboortedatum: lot % 33 === 0 ? `${geboortedatum.slice(0, 4)}-01-01` : geboortedatum,
  }
}
