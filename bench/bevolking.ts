import type { Aanmelding } from '@wijkhub/model'

/**
 * An invented municipality of any size, the same in every run: household so-and-so is always the same people at the
 * same address. Sizes and ages as in a Dutch town (2.2 residents per household, 75 000 addresses per 155 000
 * residents, some of them with several households known), surnames with a few very common ones.
 */
export interface Bevolking {
  huishoudens: number
  /** Household by number; numbers from `huishoudens` on are people nobody knows yet, at the same addresses. */
  huishouden: (nummer: number) => { organisatie: string; aanmelding: Aanmelding }
}

export function maakBevolking(inwoners: number): Bevolking {
  const huishoudens = Math.round(inwoners / 2.2)
  const adressen = Math.ceil((inwoners / 155_000) * 75_000)
  return { huishoudens, huishouden: (nummer) => huishoudenVan(nummer, adressen) }
}

/** Somebody else's spelling of the same name: a letter doubled, which no clerk asks about. */
export function andersGespeld<P extends Persoon>(persoon: P): P {
  const { geslachtsnaam } = persoon.naam
  return { ...persoon, naam: { ...persoon.naam, geslachtsnaam: geslachtsnaam!.replace(/(.)$/, '$1$1') } }
}

type Persoon = Aanmelding['inwoners'][number]

function huishoudenVan(nummer: number, adressen: number): { organisatie: string; aanmelding: Aanmelding } {
  const toeval = maakToeval(nummer)
  const grootte = kies([1, 2, 3, 4, 5], [0.36, 0.32, 0.13, 0.13, 0.06], toeval())
  // Half of the people come from an organisation that may use the BSN.
  const metBsn = nummer % 2 === 0
  const geslachtsnaam = achternaam(toeval())
  const inwoners = Array.from({ length: grootte }, (_, plaats): Persoon => {
    const kind = plaats >= 2
    const geslacht = toeval() < 0.5 ? 'M' : 'V'
    return {
      bronpersoonId: `p${plaats + 1}`,
      ...(metBsn && { bsn: bsnVan(nummer * 5 + plaats) }),
      naam: {
        voornamen: voornaam(geslacht, toeval()),
        ...(plaats === 1 ? achternaam(toeval()) : geslachtsnaam),
      },
      geboortedatum: dag(kind ? 2009 : 1936, kind ? 17 : 70, toeval()),
      geslacht,
      gezinsrol: kind ? 'kind' : plaats === 0 ? 'ouder' : 'partner',
      ...(plaats === 0 && { telefoonnummer: `06${String(10_000_000 + nummer)}` }),
    }
  })
  const verwezen = toeval() < 0.2
  return {
    organisatie: metBsn ? 'zorgbalans' : 'kontext',
    aanmelding: {
      bronrecordId: `R-${nummer}`,
      medewerker: { naam: 'Sanne de Wit', functie: 'wijkteammedewerker' },
      grondslag: { wet: 'Wmo 2015', artikel: '2.3.2' },
      adres: adresVan(Math.floor(toeval() * adressen)),
      inwoners,
      vragen: [{ bronpersoonId: 'p1', leefgebied: 'Financiën', omschrijving: 'Betalingsachterstanden bij de huur' }],
      zrm: [],
      toestemmingen: verwezen ? [{ bronpersoonId: 'p1', voor: 'schuldhulp', gegevenOp: '2026-11-20' }] : [],
      verwijzingen: verwezen ? [{ bronpersoonIds: ['p1'], naar: 'schuldhulp', reden: 'Problematische schulden' }] : [],
      signalen: grootte > 2 && toeval() < 0.1 ? [{ bronpersoonId: 'p3' }] : [],
    },
  }
}

const perPostcode = 18
const letters = 'ABCDEFGHJKLMNPRSTVWXZ'
const codesPerWijk = letters.length ** 2

function adresVan(nummer: number): Aanmelding['adres'] {
  const straat = Math.floor(nummer / perPostcode)
  const code = straat % codesPerWijk
  return {
    straatnaam: `Verzonnenstraat ${straat}`,
    huisnummer: 1 + 2 * (nummer % perPostcode) + (straat % 2),
    postcode: `${2011 + Math.floor(straat / codesPerWijk)}${letters[Math.floor(code / letters.length)]}${letters[code % letters.length]}`,
    woonplaats: 'Haarlem',
  }
}

/** Passes the 11-proef; from a range in which none are given out. Even prefixes, so that the next one is free. */
function bsnVan(nummer: number): string {
  const sum = (digits: string) => [...digits].reduce((total, digit, index) => total + (9 - index) * Number(digit), 0)
  let prefix = String(90_000_000 + 2 * nummer)
  if (sum(prefix) % 11 === 10) prefix = String(Number(prefix) + 1)
  return `${prefix}${sum(prefix) % 11}`
}

const begin = 'Berg Dijk Hout Veld Water Zand Molen Linden Wester Ooster Noord Zuid Bosch Horst Kamp Steen'.split(' ')
const eind = 'man stra sma inga huis hoek horst mans kamp broek werf land beek dam wijk hof'.split(' ')
const voorvoegsels = ['de', 'van', 'van der', 'van den']
const voornamen = {
  M: 'Jan Piet Kees Willem Teun Daan Sem Lucas Mohammed Youssef Thijs Bram Ruben Lars Gijs Koen Hendrik Johan'.split(
    ' ',
  ),
  V: 'Maria Anna Emma Sophie Julia Fatima Noor Lotte Eva Sanne Fleur Iris Wilma Truus Johanna Trix Femke Mila'.split(
    ' ',
  ),
}

function achternaam(toeval: number): { voorvoegsel?: string; geslachtsnaam: string } {
  // The square makes the first names of the list common and the last ones rare.
  const nummer = Math.floor(toeval ** 2 * begin.length * eind.length * 5)
  const soort = nummer % 5
  const stam = Math.floor(nummer / 5)
  const geslachtsnaam = `${begin[stam % begin.length]}${eind[Math.floor(stam / begin.length)]}`
  return soort < 4 && nummer % 2 === 0 ? { voorvoegsel: voorvoegsels[soort]!, geslachtsnaam } : { geslachtsnaam }
}

function voornaam(geslacht: 'M' | 'V', toeval: number): string {
  return voornamen[geslacht][Math.floor(toeval ** 1.5 * voornamen[geslacht].length)]!
}

function dag(vanafJaar: number, jaren: number, toeval: number): string {
  return new Date(Date.UTC(vanafJaar, 0, 1) + Math.floor(toeval * jaren * 365) * 86_400_000).toISOString().slice(0, 10)
}

function kies<T>(waarden: readonly T[], kansen: readonly number[], toeval: number): T {
  let rest = toeval
  return waarden[kansen.findIndex((kans) => (rest -= kans) < 0)] ?? waarden.at(-1)!
}

/** mulberry32: the same numbers in [0, 1) for the same seed. */
function maakToeval(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
