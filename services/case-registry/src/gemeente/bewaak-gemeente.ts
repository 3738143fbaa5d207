import { ConfigurationFault } from '@wijkhub/service-kit'
import type { Registry } from '../registry.ts'
import { legGemeenteVast } from './leg-gemeente-vast.ts'

/**
 * Throws when these households were registered for another municipality than the inrichting's: its organisations would
 * read them, and its table would decide who gets them.
 */
export async function bewaakGemeente({ pool, inrichting }: Pick<Registry, 'pool' | 'inrichting'>): Promise<void> {
  const { code, naam } = inrichting.gemeente
  const vastgelegd = await legGemeenteVast(pool, code)
  if (vastgelegd !== code)
    throw new ConfigurationFault(
      `Deze database is van de gemeente met code ${vastgelegd}, en de inrichting (WIJKHUB_INRICHTING) is van ${naam} (${code}): neem de inrichting of de database die erbij hoort.`,
    )
}
