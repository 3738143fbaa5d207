import { z } from 'zod'
import { tekst } from './tekst.ts'
import { Leefgebied, zrmDomeinen2013, zrmDomeinen2017, zrmOpvolgers2013 } from './zrm.ts'

/** What an instrument is called in a command: `zrm-2017`. */
export const Instrumentcode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40)

/** Something to measure with: every domain gets a whole number on one scale. */
export const Instrument = z.strictObject({
  code: Instrumentcode.describe('Korte naam: kleine letters, cijfers en streepjes'),
  naam: tekst(80),
  domeinen: z
    .array(tekst(80))
    .min(1)
    .max(40)
    .describe('Elk domein krijgt een score; de volgorde is die van een grafiek'),
  laagste: z.int().min(0).max(100).describe('Laagste score van de schaal'),
  hoogste: z.int().min(0).max(100).describe('Hoogste score van de schaal'),
})
export type Instrument = z.infer<typeof Instrument>

const zrm = (jaar: '2013' | '2017', domeinen: readonly string[]): Instrument => ({
  code: `zrm-${jaar}`,
  naam: `Zelfredzaamheid-Matrix ${jaar}`,
  domeinen: [...domeinen],
  laagste: 1,
  hoogste: 5,
})

/** Those every hub has; a municipality adds its own. */
export const zrmInstrumenten: readonly Instrument[] = [zrm('2017', zrmDomeinen2017), zrm('2013', zrmDomeinen2013)]

/** The leefgebieden a domain is about. `undefined`: the instrument is the municipality's own, and nothing says. */
export function leefgebiedenVan(instrument: string, domein: string): readonly Leefgebied[] | undefined {
  if (instrument === 'zrm-2013') return (zrmOpvolgers2013 as Record<string, readonly Leefgebied[]>)[domein]
  const leefgebied = instrument === 'zrm-2017' ? Leefgebied.safeParse(domein).data : undefined
  return leefgebied && [leefgebied]
}

/**
 * Does who reads only these leefgebieden read this domain? One that is about several only with all of them, and one of
 * which nothing says what it is about only who reads everything.
 */
export function leestDomein(
  leefgebieden: readonly Leefgebied[] | undefined,
  { instrument, domein }: { instrument: string; domein: string },
): boolean {
  if (!leefgebieden) return true
  return leefgebiedenVan(instrument, domein)?.every((leefgebied) => leefgebieden.includes(leefgebied)) ?? false
}
