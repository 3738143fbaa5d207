/** Whose turn it is for the next registration or melding, among the workers of one function in one team. */

export interface Kandidaat {
  medewerkerId: string
  naam: string
  /** In this function, in this team. */
  fte: number
  /** Households of this team she is regisseur of or involved in. */
  caseload: number
  /** Turns she was given lately: those who have just come ask most. */
  gegeven: number
  /** When she had her last turn; RFC 3339. */
  laatst?: string | undefined
  /** She is away today. */
  weg: boolean
}

export interface Beurt {
  medewerkerId: string
  naam: string
  /** Why she, in words. */
  uitleg: string[]
}

/** So many days a turn counts as work that is still to come. */
export const beurtdagen = 14

/**
 * The one who has the least work for her hours once she has one more; of two alike, who waited longest. Nobody when nobody
 * works in this function, or all are away. Pure.
 */
export function beurtVan(kandidaten: readonly Kandidaat[]): Beurt | undefined {
  const aanwezig = kandidaten.filter(({ fte, weg }) => fte > 0 && !weg)
  const [eerste, ...rest] = aanwezig.toSorted(opDruk)
  if (!eerste) return undefined
  const weg = kandidaten.filter((een) => een.weg)
  return {
    medewerkerId: eerste.medewerkerId,
    naam: eerste.naam,
    uitleg: [
      ...[eerste, ...rest].map(zin),
      ...weg.map(({ naam }) => `${naam} is er vandaag niet.`),
      rest.length === 0
        ? `${eerste.naam} is de enige die er is.`
        : `${eerste.naam} is aan de beurt: ${waarom(eerste, rest[0]!)}.`,
    ],
  }
}

const drukVan = ({ caseload, gegeven, fte }: Kandidaat) => (caseload + gegeven + 1) / fte

function opDruk(een: Kandidaat, ander: Kandidaat): number {
  return (
    drukVan(een) - drukVan(ander) ||
    (een.laatst ?? '').localeCompare(ander.laatst ?? '', 'en') ||
    een.medewerkerId.localeCompare(ander.medewerkerId, 'en')
  )
}

function zin(kandidaat: Kandidaat): string {
  const { naam, fte, caseload, gegeven } = kandidaat
  const beurten =
    gegeven === 0 ? '' : ` en kreeg ${gegeven} ${gegeven === 1 ? 'beurt' : 'beurten'} in ${beurtdagen} dagen`
  const huishoudens = `${caseload} ${caseload === 1 ? 'huishouden' : 'huishoudens'}`
  return `${naam} (${getal(fte)} fte) heeft ${huishoudens}${beurten}; met een erbij is dat ${getal(drukVan(kandidaat))} per fte.`
}

function waarom(eerste: Kandidaat, tweede: Kandidaat): string {
  if (drukVan(eerste) < drukVan(tweede)) return 'zij heeft dan het minste werk voor haar uren'
  if ((eerste.laatst ?? '') !== (tweede.laatst ?? '')) return 'bij gelijke drukte had zij het langst geen beurt'
  return 'er is geen verschil; de vaste volgorde beslist'
}

/** One decimal, with a comma. */
const getal = (waarde: number) => String(Math.round(waarde * 10) / 10).replace('.', ',')
