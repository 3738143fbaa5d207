import { z } from 'zod'
import { Persoonsgegevens } from '../../velden/persoon.ts'
import { Organisatie, Tijdstip } from '../../velden/velden.ts'
import type { Huishouden } from '../huishouden.ts'

export const PersoonVeld = Persoonsgegevens.keyof()
export type PersoonVeld = z.infer<typeof PersoonVeld>

/** Said in another household of this resident: who said it is nobody's business here, and decides only whose word counts. */
const elders = z.literal(true).optional()

/** Who said what is known, at which moment of its own, and who said the same. */
export const Herkomst = z.strictObject({
  bron: Organisatie,
  op: Tijdstip,
  elders,
  beslist: z.literal(true).optional().describe('Een mens besliste een afwijking hiermee, of verbeterde het'),
  eens: z.record(Organisatie, Tijdstip).optional().describe('Wie hetzelfde zei, en wanneer voor het laatst'),
})
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
  beslist?: true | undefined
  elders?: true | undefined
}

type VanVeld = (eerder: Herkomst | undefined) => Herkomst | undefined

/** With the source of these fields; where the fact does not name one it is unknown from then on. */
export function metHerkomst(
  huishouden: Huishouden,
  inwonerId: string,
  wijziging: object,
  { bron, gemeldOp, beslist, elders }: Gezegd,
): Huishouden {
  const velden = Object.keys(wijziging)
  const nieuw =
    bron !== undefined && gemeldOp !== undefined
      ? { bron, op: gemeldOp, ...(elders && { elders }), ...(beslist && { beslist }) }
      : undefined
  return metVelden(huishouden, inwonerId, velden as PersoonVeld[], () => nieuw)
}

/** With this source for what is known already: it said so too, and now its word counts. */
export function metBevestiging(
  huishouden: Huishouden,
  inwonerId: string,
  velden: readonly PersoonVeld[],
  { bron, gemeldOp }: Required<Pick<Gezegd, 'bron' | 'gemeldOp'>> & { bron: string; gemeldOp: string },
): Huishouden {
  return metVelden(huishouden, inwonerId, velden, (eerder) => {
    const { [bron]: _, ...anderen } = eerder?.eens ?? {}
    const eens = eerder && !eerder.elders && eerder.bron !== bron ? { ...anderen, [eerder.bron]: eerder.op } : anderen
    return { bron, op: gemeldOp, ...(Object.keys(eens).length > 0 && { eens }) }
  })
}

/** With this source among those who said the same; with `null` it says so no longer. */
export function metEens(
  huishouden: Huishouden,
  inwonerId: string,
  velden: readonly PersoonVeld[],
  bron: string,
  op: string | null,
): Huishouden {
  return metVelden(huishouden, inwonerId, velden, (eerder) => {
    if (!eerder) return undefined
    const { eens: was = {}, ...rest } = eerder
    const { [bron]: _, ...anderen } = was
    const eens = op === null ? anderen : { ...anderen, [bron]: op }
    return { ...rest, ...(Object.keys(eens).length > 0 && { eens }) }
  })
}

function metVelden(
  huishouden: Huishouden,
  inwonerId: string,
  velden: readonly PersoonVeld[],
  vanVeld: VanVeld,
): Huishouden {
  const eerder: HerkomstPerVeld = huishouden.herkomst[inwonerId] ?? {}
  const na: HerkomstPerVeld = { ...eerder }
  let anders = false
  for (const veld of velden) {
    const nieuw = vanVeld(eerder[veld])
    if (nieuw === eerder[veld]) continue
    anders = true
    if (nieuw) na[veld] = nieuw
    else delete na[veld]
  }
  return anders ? { ...huishouden, herkomst: { ...huishouden.herkomst, [inwonerId]: na } } : huishouden
}
