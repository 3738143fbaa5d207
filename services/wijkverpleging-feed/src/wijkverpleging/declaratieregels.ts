import { createHash } from 'node:crypto'
import type { Koppeling } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import { declareerbaar, verzekerdeVan, type Declareerbaar, type Prestatie, type Verzekerde } from './declareerbaar.ts'

/** One line of a claim: a delivered contact moment (D), or the taking back of an earlier line (C). */
export interface Declaratieregel {
  contactmomentId: string
  soort: 'D' | 'C'
  verzekerde: Verzekerde
  prestatie: Prestatie
  referentienummer: string
  /** The line this one takes back. */
  voorgaande?: string
  /** What the link remembers once the insurer has this line. */
  herinnering: string
}

/** What `geheugen` holds per contactmomentId: the last line claimed for it. `open` until it is taken back. */
interface Herinnering {
  volgnummer: number
  open: boolean
  inwonerId: string
  prestatie: Prestatie
  uzovi: string
  verzekerdennummer: string
}

/**
 * The lines that are still to be claimed or taken back. The memory of the link, not `stand`, says what was claimed: a
 * claim stays a claim when the right to the household ends, and a contact moment that cannot be claimed yet must not
 * look as if it was. `vandaag` is jjjj-mm-dd. Pure.
 */
export function declaratieregels(
  { stand, gewenst, geheugen, huishoudenId }: Koppeling,
  vandaag: string,
): Declaratieregel[] {
  if (!gewenst) return []
  const ids = new Set([...Object.keys(gewenst.contactmomenten ?? {}), ...Object.keys(geheugen)])
  return [...ids].sort().flatMap((contactmomentId) => {
    const oud = geheugen[contactmomentId] ? (JSON.parse(geheugen[contactmomentId]) as Herinnering) : undefined
    const nieuw = declareerbaar(gewenst, contactmomentId, vandaag)
    const plaats = { huishoudenId, contactmomentId }
    if (oud?.open && (!gewenst.contactmomenten?.[contactmomentId] || (nieuw && !isZelfde(oud, nieuw))))
      return credit(plaats, oud, [gewenst, stand])
    return nieuw && !oud?.open ? [debet(plaats, nieuw, (oud?.volgnummer ?? 0) + 1)] : []
  })
}

/**
 * What the link must forget when the insurer refuses lines it had first accepted: a refused claim was never made, a
 * refused credit took nothing back. Either is then sent again under the same reference; lines it approved are not.
 */
export function vergeetAfgekeurd(
  { geheugen, huishoudenId }: Koppeling,
  afgekeurd: ReadonlySet<string>,
): Record<string, string> {
  const vergeten = Object.entries(geheugen).flatMap(([contactmomentId, tekst]): [string, string][] => {
    const oud = JSON.parse(tekst) as Herinnering
    const laatste = referentienummer(huishoudenId, contactmomentId, oud.volgnummer, oud.open ? 'D' : 'C')
    if (!afgekeurd.has(laatste)) return []
    const hersteld = oud.open ? { ...oud, open: false, volgnummer: oud.volgnummer - 1 } : { ...oud, open: true }
    return [[contactmomentId, JSON.stringify(hersteld satisfies Herinnering)]]
  })
  return Object.fromEntries(vergeten)
}

interface Plaats {
  huishoudenId: string
  contactmomentId: string
}

function debet(
  { huishoudenId, contactmomentId }: Plaats,
  { inwonerId, verzekerde, prestatie }: Declareerbaar,
  volgnummer: number,
): Declaratieregel {
  const { uzovi, verzekerdennummer } = verzekerde
  const herinnering: Herinnering = { volgnummer, open: true, inwonerId, prestatie, uzovi, verzekerdennummer }
  return {
    contactmomentId,
    soort: 'D',
    verzekerde,
    prestatie,
    referentienummer: referentienummer(huishoudenId, contactmomentId, volgnummer, 'D'),
    herinnering: JSON.stringify(herinnering),
  }
}

/** Takes a line back at the insurer and with the insurance number it was claimed with; these may have changed since. */
function credit(plaats: Plaats, oud: Herinnering, projecties: (Projectie | undefined)[]): Declaratieregel[] {
  const { huishoudenId, contactmomentId } = plaats
  const verzekerde = projecties.map((projectie) => projectie && verzekerdeVan(projectie, oud.inwonerId)).find(Boolean)
  // Whoever we may no longer know cannot be named in a credit line: the claim stands.
  if (!verzekerde) return []
  return [
    {
      contactmomentId,
      soort: 'C',
      verzekerde: { ...verzekerde, uzovi: oud.uzovi, verzekerdennummer: oud.verzekerdennummer },
      prestatie: oud.prestatie,
      referentienummer: referentienummer(huishoudenId, contactmomentId, oud.volgnummer, 'C'),
      voorgaande: referentienummer(huishoudenId, contactmomentId, oud.volgnummer, 'D'),
      herinnering: JSON.stringify({ ...oud, open: false } satisfies Herinnering),
    },
  ]
}

function isZelfde(oud: Herinnering, nieuw: Declareerbaar): boolean {
  const velden = ['datum', 'minuten', 'prestatiecode', 'tariefCenten', 'agbUitvoerder'] as const
  return oud.inwonerId === nieuw.inwonerId && velden.every((veld) => oud.prestatie[veld] === nieuw.prestatie[veld])
}

/** Field 0431: twenty positions, the same for the same line whenever and however often it is made. */
function referentienummer(...delen: (string | number)[]): string {
  const hex = createHash('sha256').update(delen.join(' ')).digest('hex')
  return BigInt(`0x${hex}`).toString(36).toUpperCase().padStart(20, '0').slice(-20)
}
