import { beleid, doelbinding, voorrang } from '@wijkhub/builders/haarlem'
import { indexInwoners, type Snapshot, type Toetsing, type Wijziging } from '@wijkhub/case-registry/stappen'
import { adressleutel, dagInNederland, type Adres, type Feit, type Handeling, type Huishouden } from '@wijkhub/model'

/** A membership as the index of the database has it. */
export interface InIndex {
  inwonerId: string
  huishoudenId: string
  tot?: string
  voorlopig: boolean
}

/** One value somebody said, recognisable wherever it turns up. */
export interface Merk {
  soort: 'adres' | 'persoon' | 'woord'
  /** Who said it. */
  door: string
  /** The households that may hold it. */
  huizen: Set<string>
}

/** A registration as its organisation sent it. */
export interface Record {
  bronrecordId: string
  organisatie: string
  huishoudenId: string
  opdracht: number
  noemt: string[]
  vergist: boolean
}

/** What one organisation said of one household, and what came along with a household that went up in it. */
export interface Gezegd {
  inwoners: Set<string>
  meegekomen: Set<string>
}

/** All that one hub keeps, in memory, and what only the test knows: who said what, about whom. */
export interface Wereld {
  /** Hours since the first registration. */
  uur: number
  laatsteId: number
  snapshots: Map<string, Snapshot>
  /** Each with the transaction it came in, by its number. */
  feiten: Map<string, { gegevens: Feit; op: string; opdracht: number }[]>
  /** How many transactions were written. */
  opdrachten: number
  records: Record[]
  index: Map<string, InIndex>
  toetsingen: Toetsing[]
  merken: Map<string, Merk>
  /** Made in this step, and not yet of a household. */
  vers: string[]
  gezegd: Map<string, Gezegd>
  /** Which doors each organisation registered somebody at. */
  deuren: Set<string>
  /** Ids that were taken for one person, or for two again: each with the one it goes by here. */
  aliassen: Map<string, string>
  /** Merges that can be undone: the household that stays, by ingreepId. */
  samenvoegingen: Map<string, string>
  /** How much had been said when one household went up in another, by their ids. */
  samengevoegdOp: Map<string, number>
  /** Everybody who ever was a member of something. */
  ooit: Set<string>
  /** How often each step was taken, and how often it led to something. */
  telling: Map<string, { gedaan: number; gelukt: number }>
  /** How often each kind of fact, and each situation of `geraakt.ts`, came up. */
  geraakt: Map<string, number>
}

export function begin(): Wereld {
  return {
    uur: 0,
    laatsteId: 0,
    snapshots: new Map(),
    feiten: new Map(),
    opdrachten: 0,
    records: [],
    index: new Map(),
    toetsingen: [],
    merken: new Map(),
    vers: [],
    gezegd: new Map(),
    deuren: new Set(),
    aliassen: new Map(),
    samenvoegingen: new Map(),
    samengevoegdOp: new Map(),
    ooit: new Set(),
    telling: new Map(),
    geraakt: new Map(),
  }
}

export const organisaties = ['kontext', 'zorgbalans', 'dock', 'shdh', 'gemeente'] as const

export function nieuwId(wereld: Wereld): string {
  return `00000000-0000-4000-8000-${String(++wereld.laatsteId).padStart(12, '0')}`
}

const eersteUur = Date.UTC(2026, 0, 5, 9)
export const nu = ({ uur }: Wereld) => new Date(eersteUur + uur * 3_600_000).toISOString()
export const vandaag = (wereld: Wereld) => dagInNederland(nu(wereld))

/** One act of an organisation or a partner, now. */
export function handelingVan(wereld: Wereld, organisatie: string): Handeling {
  return {
    organisatie,
    magBsn: doelbinding.regelVoor(organisatie)?.magBsn ?? false,
    beheer: organisatie === 'gemeente',
    doelbinding,
    voorrang,
    beleid,
    op: nu(wereld),
    vandaag: vandaag(wereld),
    nieuwId: () => nieuwId(wereld),
    opdrachtId: nieuwId(wereld),
  }
}

/** A value that stands in no other place; of a step in which it is said. */
export function merk(wereld: Wereld, soort: Merk['soort'], door: string): string {
  const naam = `mrk${wereld.merken.size}x`
  wereld.merken.set(naam, { soort, door, huizen: new Set() })
  wereld.vers.push(naam)
  return naam
}

export function merkenIn(waarde: unknown): Set<string> {
  return new Set(JSON.stringify(waarde).match(/mrk\d+x/g))
}

export const huishoudens = ({ snapshots }: Wereld) => [...snapshots.values()].map(({ huishouden }) => huishouden)

export function gezegdVan(wereld: Wereld, organisatie: string, huishoudenId: string): Gezegd {
  const sleutel = `${organisatie} ${huishoudenId}`
  const bekend = wereld.gezegd.get(sleutel) ?? { inwoners: new Set<string>(), meegekomen: new Set<string>() }
  wereld.gezegd.set(sleutel, bekend)
  return bekend
}

/** One organisation and one door, as the hub tells doors apart. */
export const deurVan = (organisatie: string, adres: Adres) => `${organisatie} ${adressleutel(adres)}`

/** The id that stands for everybody she was ever taken for. */
export function alias({ aliassen }: Wereld, inwonerId: string): string {
  let nu = inwonerId
  for (let verder = aliassen.get(nu); verder !== undefined; verder = aliassen.get(nu)) nu = verder
  return nu
}

/** Writes as the database does: facts appended, the snapshot with what was published, the index. */
export function bewaar(wereld: Wereld, wijziging: Wijziging, op: string): Huishouden {
  const { huishouden, projecties, feiten } = wijziging
  const { huishoudenId } = huishouden
  const eerder = wereld.snapshots.get(huishoudenId)
  const gepubliceerd = projecties.map(({ audience, ...rij }) => [audience, rij])
  wereld.snapshots.set(huishoudenId, {
    huishouden,
    sinds: eerder?.sinds ?? op,
    projecties: { ...eerder?.projecties, ...Object.fromEntries(gepubliceerd) },
  })
  const alle = wereld.feiten.get(huishoudenId) ?? []
  for (const { volgnummer, gegevens } of feiten)
    if (alle.push({ gegevens, op, opdracht: wereld.opdrachten }) !== volgnummer)
      throw new Error('de feiten van een huishouden tellen niet door')
  wereld.feiten.set(huishoudenId, alle)
  werkIndexBij(wereld, wijziging)
  return huishouden
}

function werkIndexBij({ index, toetsingen }: Wereld, wijziging: Wijziging): void {
  const { huishoudenId } = wijziging.huishouden
  const { nieuw, gewijzigd, vertrokken, vervallen } = indexInwoners(wijziging)
  const sleutel = (inwonerId: string) => `${inwonerId} ${huishoudenId}`
  for (const { inwonerId, voorlopig } of [...nieuw, ...gewijzigd])
    index.set(sleutel(inwonerId), { inwonerId, huishoudenId, voorlopig })
  for (const { inwonerId, tot } of vertrokken) {
    index.set(sleutel(inwonerId), { ...index.get(sleutel(inwonerId))!, tot })
    for (const vraag of toetsingen)
      if (gaatOver(vraag, inwonerId, huishoudenId) && vraag.stand !== 'besloten') vraag.stand = 'vervallen'
  }
  for (const { inwonerId } of vervallen) index.delete(sleutel(inwonerId))
}

/** What was asked about somebody who is a member again, because what ended it was undone, is asked again where it holds. */
export function heropenToetsingen({ index, toetsingen }: Wereld, wijzigingen: readonly Wijziging[]): void {
  for (const { huishoudenId, inwonerId } of wijzigingen.flatMap(terugIn))
    for (const vraag of toetsingen) {
      const { inwoners, huishoudens, soort, stand } = vraag
      const rijen = huishoudens.map((huis, nummer) => index.get(`${inwoners[nummer] ?? inwoners[0]!} ${huis}`))
      const staat = rijen.every((rij) => rij && (rij.tot === undefined || soort === 'zelfde-persoon'))
      const wacht = soort !== 'elders' || rijen.some((rij) => rij?.voorlopig)
      if (stand === 'vervallen' && gaatOver(vraag, inwonerId, huishoudenId) && staat && wacht) vraag.stand = 'open'
    }
}

const terugIn = (wijziging: Wijziging) =>
  indexInwoners(wijziging).terug.map(({ inwonerId }) => ({
    inwonerId,
    huishoudenId: wijziging.huishouden.huishoudenId,
  }))

const gaatOver = ({ inwoners, huishoudens }: Toetsing, inwonerId: string, huishoudenId: string) =>
  huishoudens.includes(huishoudenId) && inwoners.includes(inwonerId)
