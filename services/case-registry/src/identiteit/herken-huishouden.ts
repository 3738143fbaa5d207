import { adressleutel, leeftijdJaren } from '@wijkhub/model'
import { gelijkenis, preciesDezelfdeNaam, zelfdeNaam } from '@wijkhub/identiteit'
import type { Aangemeld, Kandidaat } from './persoon.ts'

/**
 * Where the registered persons belong. `huishoudenId` is `undefined` when nobody is known; `onplaatsbaar` is the index of
 * a person who cannot be put anywhere without joining people, or numbers, that may not belong together.
 */
export type Uitkomst =
  | { huishoudenId: string | undefined; herkend: ReadonlyMap<string, string> }
  | { onplaatsbaar: number }

interface Paar {
  kandidaat: Kandidaat
  door: 'bsn' | 'naam'
}

/**
 * Joins an aanmelding to one household, or to none, or says that it cannot. Joining opens a file and shows an address, so:
 * all who are known are members of that one household; nobody is added to it at another address, or on the word of a
 * child alone; and where a BSN says one thing and everything else another, nobody guesses. Pure.
 */
export function herkenHuishouden(
  inwoners: readonly Aangemeld[],
  kandidaten: readonly Kandidaat[],
  deur: string | undefined,
  vandaag: string,
): Uitkomst {
  const paren: Paar[][] = []
  for (const [index, persoon] of inwoners.entries()) {
    const gevonden = parenVan(persoon, kandidaten, deur)
    if (!gevonden) return { onplaatsbaar: index }
    paren.push(gevonden)
  }
  const bekend = paren.flatMap((van, index) => (van.length > 0 ? [index] : []))
  if (bekend.length === 0) return { huishoudenId: undefined, herkend: new Map() }
  const huishoudenId = gezamenlijk(bekend.map((index) => paren[index]!))
  if (huishoudenId === undefined) return { onplaatsbaar: afwijkende(paren, bekend) }
  const gekozen = new Map<number, Kandidaat>()
  for (const index of bekend) {
    const wie = beste(inwoners[index]!, paren[index]!, huishoudenId)
    if (!wie) return { onplaatsbaar: index }
    gekozen.set(index, wie)
  }
  const dubbel = bekend.find((index) =>
    bekend.some((ander) => ander < index && gekozen.get(ander)!.inwonerId === gekozen.get(index)!.inwonerId),
  )
  if (dubbel !== undefined) return { onplaatsbaar: dubbel }
  const volwassen = bekend.some((index) => isVolwassen(inwoners[index]!, gekozen.get(index)!, vandaag))
  const iedereen = bekend.length === inwoners.length
  const zelfdeDeur = deur !== undefined && adressleutel(gekozen.get(bekend[0]!)!.adres) === deur
  const past = zelfdeDeur ? iedereen || volwassen : iedereen && volwassen
  if (!past) return { onplaatsbaar: bekend[0]! }
  return {
    huishoudenId,
    herkend: new Map(bekend.map((index) => [inwoners[index]!.bronpersoonId, gekozen.get(index)!.inwonerId])),
  }
}

/** Who this may be; `undefined` when her number is somebody else's, or she is known twice. */
function parenVan(persoon: Aangemeld, kandidaten: readonly Kandidaat[], deur: string | undefined): Paar[] | undefined {
  const paren: Paar[] = []
  for (const kandidaat of kandidaten) {
    const door = gelijkenis(persoon, kandidaat, deur)
    if (door === 'botst') return undefined
    if (door) paren.push({ kandidaat, door })
  }
  const opNummer = paren.filter(({ door }) => door === 'bsn')
  if (opNummer.length === 0) return paren
  // The number of a twin, typed with this one's name: her own record stands there. Or she has one, without a number, in
  // another household as well.
  const eigen = paren.filter(({ door }) => door === 'naam')
  const naamgenoot = opNummer.some(
    ({ kandidaat: { persoon: bekend } }) =>
      bekend.geboortedatum === persoon.geboortedatum && zelfdeNaam(persoon.naam, bekend.naam, persoon.geboortedatum),
  )
  const thuis = new Set(opNummer.map(({ kandidaat }) => kandidaat.huishoudenId))
  const elders = eigen.some(({ kandidaat }) => !thuis.has(kandidaat.huishoudenId))
  return elders || (eigen.length > 0 && !naamgenoot) ? undefined : opNummer
}

/** The household that knows everybody who is known, the oldest of several. */
function gezamenlijk(paren: readonly (readonly Paar[])[]): string | undefined {
  const [eerste = [], ...rest] = paren
  return eerste
    .map(({ kandidaat }) => kandidaat)
    .filter(({ huishoudenId }) =>
      rest.every((van) => van.some(({ kandidaat }) => kandidaat.huishoudenId === huishoudenId)),
    )
    .toSorted((a, b) => vergelijk(a.huishoudenSinds, b.huishoudenSinds) || vergelijk(a.huishoudenId, b.huishoudenId))[0]
    ?.huishoudenId
}

/** The first of the known persons who is not where the first one is. */
function afwijkende(paren: readonly (readonly Paar[])[], bekend: readonly number[]): number {
  const thuis = new Set(paren[bekend[0]!]!.map(({ kandidaat }) => kandidaat.huishoudenId))
  return bekend.find((index) => !paren[index]!.some(({ kandidaat }) => thuis.has(kandidaat.huishoudenId))) ?? bekend[0]!
}

/**
 * Within one household the number decides, then the very same name. Two records of one person are one as good as the
 * other; Jan, where Jan Peter and Jan Paul are twins, is neither.
 */
function beste(
  { naam, geboortedatum }: Aangemeld,
  paren: readonly Paar[],
  huishoudenId: string,
): Kandidaat | undefined {
  const hier = paren.filter(({ kandidaat }) => kandidaat.huishoudenId === huishoudenId)
  const opNummer = hier.find(({ door }) => door === 'bsn')
  if (opNummer) return opNummer.kandidaat
  const kandidaten = hier.map(({ kandidaat }) => kandidaat)
  const [eerste, ...rest] = kandidaten
  const zelfde = kandidaten.find(({ persoon }) => preciesDezelfdeNaam(persoon.naam, naam))
  const eenPersoon = rest.every(({ persoon }) => zelfdeNaam(persoon.naam, eerste!.persoon.naam, geboortedatum))
  return zelfde ?? (eenPersoon ? eerste : undefined)
}

function isVolwassen(persoon: Aangemeld, { persoon: bekend }: Kandidaat, vandaag: string): boolean {
  return [persoon, bekend].every(({ geboortedatum }) => leeftijdJaren(geboortedatum, vandaag) >= 18)
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
