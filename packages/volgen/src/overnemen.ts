import { type Queryable, run, sql } from '@wijkhub/postgres'
import { tekstVan, type Volgtabel } from './volgtabel.ts'
import type { Wens } from './wens.ts'

/**
 * Takes over what the audience may see, at most one row per household, in one statement. Versions only go up: an older or
 * repeated event changes nothing. Gives the households to nudge: those whose version rose and that were not waiting for
 * work already. Whoever was, has a nudge, or gets one from a sweep; after an outage that is nearly everybody, and making
 * all those jobs again took half of the time of catching up.
 */
export type Overnemen = (db: Queryable, audience: string, wensen: readonly Wens[]) => Promise<string[]>

export function maakOvernemen(volgtabel: Volgtabel): Overnemen {
  const { tabel, kolommen } = volgtabel
  const statement = sql<Record<string, string>, { huishouden: string }>(`neem-over-${tabel}`, tekstVan(volgtabel))
  return async (db, audience, wensen) => {
    const rijen = JSON.stringify(wensen.map(({ huishoudenId, ...wens }) => ({ huishouden: huishoudenId, ...wens })))
    const gestegen = await run(db, statement, { rijen, ...(kolommen.audience && { audience }) })
    return gestegen.map(({ huishouden }) => huishouden)
  }
}
