import { z } from 'zod'
import { Persoonsgegevens } from '../../velden/persoon.ts'
import { Organisatie, Tijdstip } from '../../velden/velden.ts'
import type { Huishouden } from '../huishouden.ts'

export const PersoonVeld = Persoonsgegevens.keyof()
export type PersoonVeld = z.infer<typeof PersoonVeld>

/** Said in another household of this resident: who said it is nobody's business here, and decides only whose word counts. */
const elders = z.literal(true).optional()

/** Who said what is known, and at which moment of its own. */
export const Herkomst = z.strictObject({ bron: Organisatie, op: Tijdstip, elders })
export type Herkomst = z.infer<typeof Herkomst>

/** Of each field of a resident; of one that was told before this was kept there is none. */
export const HerkomstPerVeld = z.partialRecord(PersoonVeld, Herkomst)
export type HerkomstPerVeld = z.infer<typeof HerkomstPerVeld>

/** What a fact about a person says of who said it; facts from before this was kept say nothing. */
export const gezegd = {
  bron: Organisatie.optional().describe('Wie het zei'),
  gemeldOp: Tijdstip.optional().describe('Het eigen moment van de bron'),
  elders,
}
interface Gezegd {
  bron?: string | undefined
  gemeldOp?: string | undefined
  elders?: true | undefined
}

/** With the source of these fields; where the fact does not name one it is unknown from then on. */
export function metHerkomst(
  huishouden: Huishouden,
  inwonerId: string,
  wijziging: object,
  { bron, gemeldOp, elders }: Gezegd,
): Huishouden {
  const velden = (Object.keys(wijziging) as PersoonVeld[]).filter(
    (veld) => (wijziging as Record<string, unknown>)[veld] !== undefined,
  )
  const eerder = huishouden.herkomst[inwonerId]
  if (bron !== undefined && gemeldOp !== undefined) {
    const nieuw = Object.fromEntries(velden.map((veld) => [veld, { bron, op: gemeldOp, ...(elders && { elders }) }]))
    return { ...huishouden, herkomst: { ...huishouden.herkomst, [inwonerId]: { ...eerder, ...nieuw } } }
  }
  if (!eerder || velden.every((veld) => eerder[veld] === undefined)) return huishouden
  const over = Object.entries(eerder).filter(([veld]) => !velden.includes(veld as PersoonVeld))
  return { ...huishouden, herkomst: { ...huishouden.herkomst, [inwonerId]: Object.fromEntries(over) } }
}
