import type { Kenmerken } from './kenmerken.ts'
import { klank } from './klank.ts'
import { naamdelen, type Naamdelen } from './naamdelen.ts'
import { adresvorm } from './niveau-adres.ts'
import { nationaal } from './niveau-contact.ts'
import { isStandaardDag } from './niveau-geboortedatum.ts'
import { klinktVeelvoorkomend } from './veelvoorkomend.ts'

/** The columns a person is found by: each one indexed, each one value per row. */
export type Zoekkolom =
  | 'dagVoornaam'
  | 'dagAchternaam'
  | 'deurVoornaam'
  | 'naamJaar'
  | 'postcodeAchternaam'
  | 'straatnummerJaar'
  | 'telefoon'
  | 'email'

/** What is stored beside a person; null where it is not known. */
export type Zoeksleutels = Record<Zoekkolom, string | null>

/** What to look for, per column: whoever has one of these is a candidate. */
export type Zoekvragen = Record<Zoekkolom, string[]>

/** The search columns of somebody, as they are stored. Pure; the same person gives the same keys. */
export function zoeksleutels(kenmerken: Kenmerken): Zoeksleutels {
  const vragen = sleutelsVan(kenmerken, [naamdelen(kenmerken.naam)], ({ eigen }) => [eigen])
  return Object.fromEntries(Object.entries(vragen).map(([kolom, [eerste]]) => [kolom, eerste ?? null])) as Zoeksleutels
}

/** What to look for to find somebody again whose name or birth date was said another way. Pure. */
export function zoekvragen(kenmerken: Kenmerken): Zoekvragen {
  const delen = naamdelen(kenmerken.naam)
  const vormen = delen.verwisseld ? [delen, delen.verwisseld] : [delen]
  const vragen = sleutelsVan(kenmerken, vormen, ({ achternamen }) => achternamen)
  const zonderJaar = vragen.straatnummerJaar.map((sleutel) => sleutel.replace(/\d{4}$/, onbekend))
  return { ...vragen, straatnummerJaar: [...new Set([...vragen.straatnummerJaar, ...zonderJaar])] }
}

function sleutelsVan(
  { geboortedatum, adres, telefoonnummer, emailadres }: Kenmerken,
  vormen: readonly Naamdelen[],
  achternamenVan: (delen: Naamdelen) => readonly string[],
): Zoekvragen {
  const dag = zonderVolgorde(geboortedatum)
  const jaar = geboortedatum.slice(0, 4)
  const vorm = adres && adresvorm(adres)
  const { postcode, huisnummer, straat } = vorm && 'postcode' in vorm ? vorm : nergens
  const namen = vormen.map((delen) => ({
    letter: delen.voorletters.slice(0, 1),
    voornaam: klank(delen.voornamen[0] ?? delen.voorletters.slice(0, 1)),
    klanken: achternamenVan(delen).map((naam) => klank(naam)),
  }))
  // Of those born on 1 January there may be hundreds with one initial, and of the commonest names as well.
  const standaard = isStandaardDag(geboortedatum)
  const paar = (voornaam: string, achternaam: string) =>
    klinktVeelvoorkomend(achternaam) ? `${achternaam} ${voornaam} ${jaar}` : `${achternaam} ${voornaam}`
  return {
    dagVoornaam: per(namen, ({ letter, voornaam, klanken }) =>
      !dag || letter === '' ? [] : standaard ? klanken.map((k) => `${dag} ${voornaam} ${k}`) : [`${dag} ${letter}`],
    ),
    dagAchternaam: per(namen, ({ klanken }) =>
      dag ? klanken.map((k) => k && `${dag} ${standaard ? k : k.slice(0, 2)}`) : [],
    ),
    deurVoornaam: per(namen, ({ letter }) => [
      postcode && huisnummer && letter && `${postcode} ${huisnummer} ${letter}`,
    ]),
    naamJaar: per(namen, ({ voornaam, klanken }) => klanken.map((k) => k && voornaam && paar(voornaam, k))),
    postcodeAchternaam: per(namen, ({ klanken }) =>
      klanken.map((k) => postcode && k && `${postcode} ${k.slice(0, 3)}`),
    ),
    straatnummerJaar:
      straat && huisnummer ? [`${begin(straat)} ${huisnummer} ${jaar === '0000' ? onbekend : jaar}`] : [],
    telefoon: telefoonnummer ? [nationaal(telefoonnummer)] : [],
    email: emailadres ? [emailadres.toLowerCase()] : [],
  }
}

/** How a street begins, by its sound, and the number in its name: what is left of it when a clerk does the rest. */
function begin(straat: string): string {
  return klank(straat.replaceAll(/\p{N}/gu, '')).slice(0, 4) + straat.replaceAll(/\P{N}/gu, '')
}

const nergens = { postcode: '', huisnummer: '', straat: '' }

/** Stands where a year of birth would: whoever has none is asked for beside every year. */
const onbekend = '-'

function per<T>(namen: readonly T[], maak: (naam: T) => readonly (string | undefined)[]): string[] {
  return [
    ...new Set(namen.flatMap((naam) => maak(naam).filter((sleutel) => sleutel !== undefined && sleutel !== ''))),
  ] as string[]
}

/** Day and month in one order: swapped they are the same key. */
function zonderVolgorde(geboortedatum: string): string | undefined {
  const [jaar = '', maand = '', dag = ''] = geboortedatum.split('-')
  return jaar === '0000' ? undefined : `${jaar}-${maand < dag ? `${maand}-${dag}` : `${dag}-${maand}`}`
}
