import { foutenInTabel } from './controleer-tabel.ts'
import type { Adres } from '../velden/adres.ts'
import type { DoelbindingRegel } from './regel.ts'

/**
 * The doelbinding table of one municipality: who may know what, why and on which legal basis. Nothing else decides what
 * leaves the hub. Immutable, and checked when it is made.
 */
export interface Doelbinding {
  /** Every row, in the order in which it is shown. */
  readonly regels: readonly DoelbindingRegel[]
  /** The partner systems that get messages, in that order. */
  readonly systemen: readonly string[]
  /** The partner systems a resident can be referred to: those whose circle is by referral. */
  readonly verwijzingNaar: readonly string[]
  /** What a consent can be given for: the partner systems whose row asks for one. */
  readonly toestemmingVoor: readonly string[]
  /** The organisations of the team that works where this address is; of an address that is no door, or elsewhere, none. */
  teamVan(adres: Adres): ReadonlySet<string>
  regelVoor(audience: string): DoelbindingRegel | undefined
}

/** Throws with everything that is wrong when the rows cannot hold together. */
export function maakDoelbinding(
  rijen: readonly DoelbindingRegel[],
  teamOp: (postcode: string) => ReadonlySet<string> = () => geenTeam,
): Doelbinding {
  const fouten = foutenInTabel(rijen)
  if (fouten.length > 0)
    throw new Error(
      `de doelbindingtabel klopt niet:\n${fouten.map(({ audience, fout }) => `${audience}: ${fout}`).join('\n')}`,
    )
  const regels = Object.freeze([...rijen])
  const systemen = regels.filter(({ soort }) => soort === 'systeem')
  const perAudience = new Map(regels.map((regel) => [regel.audience, regel]))
  return Object.freeze({
    regels,
    systemen: systemen.map(({ audience }) => audience),
    verwijzingNaar: systemen.filter(({ kring }) => kring.startsWith('verwezen')).map(({ audience }) => audience),
    toestemmingVoor: [...new Set(systemen.flatMap(({ toestemming }) => toestemming ?? []))],
    teamVan: ({ soort, postcode }: Adres) =>
      soort === undefined && postcode !== undefined ? teamOp(postcode) : geenTeam,
    regelVoor: (audience: string) => perAudience.get(audience),
  })
}

const geenTeam: ReadonlySet<string> = new Set()
