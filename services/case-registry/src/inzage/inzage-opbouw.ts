import { dagInNederland, type Inzage, type Persoonsgegevens, type Projectie, type Rapportage } from '@wijkhub/model'
import type { Blok, Opbouw, Regel, Tekst } from '@wijkhub/pagina'
import { aanspreking, wieMagVragen, type Aanspreking } from './aanspreking.ts'
import { gebeurdRegels } from './gebeurd-deel.ts'
import { ontvangersDeel, type Levering } from './ontvangers-deel.ts'
import { dagInWoorden, inWoorden, velden } from './woorden.ts'

/** What the report says besides what is known. */
export interface Kop {
  /** The moment it is of. */
  op: string
  naamVan: (organisatie: string) => string
  /** Days a file is kept after its last change. */
  bewaardagen: number
  leveringen: readonly Levering[]
}

/** What is known of somebody as a page to read and take home. It says nothing of what it leaves out. Pure. */
export function inzageOpbouw(inzage: Inzage, kop: Kop): Opbouw {
  const { lezer, document } = inzage
  const aan = aanspreking(lezer)
  const persoon = (document.inwoners?.[lezer.inwonerId] ?? {}) as Partial<Persoonsgegevens>
  const naam = persoon.naam ? inWoorden('naam', persoon) : undefined
  return {
    titel: `Wat wij over ${aan.over} weten`,
    inleiding: [
      alinea(`Dit overzicht is van ${dagInWoorden(dagInNederland(kop.op))}.`, naam && ` Het gaat over ${naam}.`),
      alinea(`Het gaat over één huishouden. Is er nog een ander huishouden? Vraag het dan ook daar.`),
      ...wieMagVragen(lezer).map((zin) => alinea(zin)),
    ],
    delen: [
      persoonDeel(inzage, persoon, aan, kop),
      ...woonDeel(inzage, aan),
      deel('Wat er is gebeurd', gebeurdRegels(inzage, kop.naamVan), 'Hier staat niets.'),
      ...notitieDeel(document, kop),
      ontvangersDeel(inzage, aan, kop),
      bewaarDeel(document, kop),
      rechtenDeel(aan),
    ],
  }
}

export const alinea = (...delen: (string | undefined)[]): Blok => ({
  alinea: [delen.filter((een) => een !== undefined).join('')],
})

export function deel(kop: string, lijst: readonly Regel[], leeg: string): Opbouw['delen'][number] {
  return { kop, blokken: [lijst.length > 0 ? { lijst } : alinea(leeg)] }
}

function persoonDeel(
  { herkomst, lezer }: Inzage,
  persoon: Partial<Persoonsgegevens>,
  aan: Aanspreking,
  { naamVan }: Kop,
): Opbouw['delen'][number] {
  const regels = (Object.keys(velden) as (keyof Persoonsgegevens)[]).flatMap((veld): Regel[] => {
    if (persoon[veld] === undefined) return []
    const van = herkomst[veld]
    const wie = van && (van.elders ? 'een andere organisatie' : naamVan(van.bron))
    const wanneer = van && dagInWoorden(dagInNederland(van.op))
    const bron = wie ? ` Dat hoorden wij van ${wie}, op ${wanneer}.` : ''
    return [{ tekst: [`${hoofdletter(velden[veld])}: ${inWoorden(veld, persoon)}.${bron}`] }]
  })
  return deel(lezer.wie === 'zelf' ? `Wie ${aan.u} bent` : 'Wie het is', regels, 'Hier staat niets.')
}

function woonDeel({ document, huisgenoten, lezer }: Inzage, aan: Aanspreking): Opbouw['delen'] {
  if (!lezer.woontHier) return []
  const adressen = [document.adres, document.tweedeAdres].flatMap((adres) => (adres ? adresInWoorden(adres) : []))
  const regels: Regel[] = [
    ...adressen.map((adres) => ({ tekst: [`Adres: ${adres}.`] })),
    ...huisgenoten.map((naam) => ({ tekst: [`Hier woont ook ${inWoorden('naam', { naam })}.`] })),
  ]
  return regels.length > 0
    ? [deel(`Waar ${aan.over === 'u' || aan.over === 'je' ? aan.u : 'uw kind'} woont`, regels, '')]
    : []
}

type Adres = NonNullable<Projectie['adres']>

function adresInWoorden({
  straatnaam,
  huisnummer,
  huisletter,
  huisnummertoevoeging,
  postcode,
  woonplaats,
}: Adres): string[] {
  const nummer = [huisnummer, huisletter, huisnummertoevoeging].filter((stuk) => stuk !== undefined).join('')
  const straat = [straatnaam, nummer].filter((stuk) => stuk !== undefined && stuk !== '').join(' ')
  const plaats = [postcode, woonplaats].filter((stuk) => stuk !== undefined).join(' ')
  const heel = [straat, plaats].filter((stuk) => stuk !== '').join(', ')
  return heel === '' ? [] : [heel]
}

function notitieDeel({ rapportages }: Partial<Projectie>, { naamVan }: Kop): Opbouw['delen'] {
  const regels = Object.values((rapportages ?? {}) as Record<string, Rapportage>)
    .toSorted((een, ander) => een.datum.localeCompare(ander.datum))
    .map(({ datum, organisatie, tekst }) => ({
      tekst: [`${dagInWoorden(datum)}, ${naamVan(organisatie)}: `, { citaat: tekst }] as Tekst,
    }))
  return regels.length > 0 ? [deel('Wat er van gesprekken is opgeschreven', regels, '')] : []
}

const jaarDagen = 365.25

function bewaarDeel({ toestemmingen }: Partial<Projectie>, { bewaardagen, naamVan }: Kop): Opbouw['delen'][number] {
  const regels = Object.values(toestemmingen ?? {}).flatMap(({ voor, tot, ingetrokken }): Regel[] =>
    tot === undefined || ingetrokken || voor === undefined
      ? []
      : [{ tekst: [`De toestemming voor ${naamVan(voor)} stopt op ${dagInWoorden(tot)}.`] }],
  )
  const jaren = Math.round(bewaardagen / jaarDagen)
  return {
    kop: 'Hoe lang wij dit bewaren',
    blokken: [
      alinea(`Wij bewaren dit ${jaren} jaar na de laatste wijziging. Daarna wissen wij het.`),
      ...(regels.length > 0 ? [{ lijst: regels }] : []),
    ],
  }
}

function rechtenDeel({ U, u, uw, kunt, mag }: Aanspreking): Opbouw['delen'][number] {
  const zinnen = [
    `Klopt er iets niet? ${U} ${mag} vragen om het te verbeteren.`,
    `Wil${u === 'u' ? 't' : ''} ${u} niet dat iemand iets krijgt? ${U} ${mag} daar bezwaar tegen maken.`,
    `${U} ${mag} vragen om even niets meer door te geven.`,
    `${U} ${mag} vragen om iets te wissen. Soms moeten wij het van de wet bewaren.`,
    `Gaf ${u} toestemming? Die ${mag} ${u} altijd intrekken.`,
    `Zeg het tegen ${uw} contactpersoon. Binnen een maand krijgt ${u} antwoord.`,
    `Niet tevreden? ${U} ${kunt} ook naar de Autoriteit Persoonsgegevens.`,
  ]
  return { kop: `Wat ${u} ${kunt} doen`, blokken: [{ lijst: zinnen.map((zin) => ({ tekst: [zin] })) }] }
}

export const hoofdletter = (tekst: string) => `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`
