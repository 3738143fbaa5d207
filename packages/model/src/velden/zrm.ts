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

/** The domains of 2013 with what became of each in 2017 (FACTS §6.1): two of them are two since, so the scores of those are no one line. */
export const zrmOpvolgers2013 = {
  Financiën: ['Financiën'],
  Dagbesteding: ['Werk & Opleiding', 'Tijdsbesteding'],
  Huisvesting: ['Huisvesting'],
  'Huiselijke relaties': ['Huiselijke relaties'],
  'Geestelijke gezondheid': ['Geestelijke gezondheid'],
  'Lichamelijke gezondheid': ['Lichamelijke gezondheid'],
  // Which one took its place is read from the names alone [GK].
  Verslaving: ['Middelengebruik'],
  'Activiteiten Dagelijks Leven': ['Basale ADL', 'Instrumentele ADL'],
  'Sociaal netwerk': ['Sociaal netwerk'],
  'Maatschappelijke participatie': ['Maatschappelijke participatie'],
  Justitie: ['Justitie'],
} as const satisfies Record<string, readonly (typeof zrmDomeinen2017)[number][]>

export const zrmDomeinen2013 = Object.keys(zrmOpvolgers2013) as (keyof typeof zrmOpvolgers2013)[]

/** A leefgebied of a vraag is one of the ZRM domains, so that question and measurement can be laid side by side. */
export const Leefgebied = z.enum(zrmDomeinen2017)
export type Leefgebied = z.infer<typeof Leefgebied>

/** All thirteen domains must be scored: a partial measurement cannot be compared with the next one. */
export const ZrmScores = z.strictObject(
  Object.fromEntries(zrmDomeinen2017.map((domein) => [domein, z.int().min(1).max(5)])) as Record<Leefgebied, z.ZodInt>,
)
