import { z } from 'zod'

/**
 * Zelfredzaamheid-Matrix 2017: thirteen domains, scores 1 (acute problematiek) to 5 (volledig zelfredzaam).
 * Only domain, score, date and assessor are kept: the cell texts are copyright GGD Amsterdam (FACTS §6.1).
 */
export const zrmDomeinen2017 = [
  'Financiën',
  'Werk & Opleiding',
  'Tijdsbesteding',
  'Huisvesting',
  'Huiselijke relaties',
  'Geestelijke gezondheid',
  'Lichamelijke gezondheid',
  'Middelengebruik',
  'Basale ADL',
  'Instrumentele ADL',
  'Sociaal netwerk',
  'Maatschappelijke participatie',
  'Justitie',
] as const

/** A leefgebied of a vraag is one of the ZRM domains, so that question and measurement can be laid side by side. */
export const Leefgebied = z.enum(zrmDomeinen2017)
export type Leefgebied = z.infer<typeof Leefgebied>

/** All thirteen domains must be scored: a partial measurement cannot be compared with the next one. */
export const ZrmScores = z.strictObject(
  Object.fromEntries(zrmDomeinen2017.map((domein) => [domein, z.int().min(1).max(5)])) as Record<Leefgebied, z.ZodInt>,
)
