import { z } from 'zod'
import type { Instrument } from '../velden/instrument.ts'
import { tekst } from '../velden/tekst.ts'
import { Organisatie } from '../velden/velden.ts'

/** One agreement by which an organisation that registers about a known household need not wait to be granted. */
export const Toelating = z.strictObject({
  organisatie: Organisatie,
  functies: z
    .array(tekst(80))
    .min(1)
    .optional()
    .describe('Alleen als de medewerker deze functie heeft; weggelaten: elke functie'),
  dagen: z
    .int()
    .min(1)
    .max(3650)
    .optional()
    .describe('Na zoveel dagen eindigt zij; weggelaten: tot zij wordt beëindigd'),
  waarom: tekst(300),
})
export type Toelating = z.infer<typeof Toelating>

export const Noodbeleid = z.strictObject({
  uren: z.int().min(1).max(72).describe('Zo lang mag een organisatie in nood ten hoogste lezen zonder toekenning'),
})

export const NaSluiten = z.strictObject({
  dagen: z
    .int()
    .min(1)
    .max(3650)
    .describe('Zo lang leest wie betrokken was het resultaat van een gesloten huishouden, en kan zij het heropenen'),
})

/** What a municipality agreed about who may open a file, as far as the hub acts on it. */
export interface Beleid {
  readonly betrokkenheid: readonly Toelating[]
  readonly noodtoegang: z.infer<typeof Noodbeleid>
  readonly naSluiten: z.infer<typeof NaSluiten>
  /** What is measured with here beside the ZRM. */
  readonly instrumenten?: readonly Instrument[]
}

/** The agreement by which this worker's organisation is granted at once; `undefined` when it has to ask. Pure. */
export function toelatingVan(
  { betrokkenheid }: Beleid,
  organisatie: string,
  functie: string | undefined,
): Toelating | undefined {
  const gezegd = functie?.trim().toLowerCase()
  return betrokkenheid.find(
    (rij) =>
      rij.organisatie === organisatie && (!rij.functies || rij.functies.some((een) => een.toLowerCase() === gezegd)),
  )
}
