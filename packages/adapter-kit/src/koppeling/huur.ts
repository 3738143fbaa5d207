import { setTimeout as sleep } from 'node:timers/promises'
import { type Queryable, run, type Statement } from '@wijkhub/postgres'
import { achterEnToegestaan } from './achter.ts'
import { aanDeBeurt, huurVoorbij } from './klok.ts'
import { koppelingKolommen, type KoppelingRij } from './koppeling-rij.ts'

/** How long a lease holds when its holder dies; longer than the longest attempt (transport time-out 10 s). */
export const huurMs = 20_000

const statement: Statement = {
  name: 'huur',
  text: `update koppeling set huurder = $3, huur_tot = $4::timestamptz + $5 * interval '1 ms'
     where audience = $1 and huishouden_id = $2
       and ${achterEnToegestaan}
       and ${aanDeBeurt('$4')} and ${huurVoorbij('$4', huurMs)}
       and ($6 or not exists (select from onderbreker where audience = $1 and open_tot is not null))
     returning ${koppelingKolommen}`,
}

export interface TeHuren {
  audience: string
  huishoudenId: string
  huurder: string
  nu: Date
  /** The one probe of an open circuit: it may go although all others wait. */
  proef?: boolean
}

/**
 * Takes the lease of one household's link when there is something to do and nobody else does it: wanted > delivered,
 * not refused, not waiting for its turn, the partner's circuit closed, and no contribution of the partner still on its
 * way to the registry (its delivery would be an echo or, worse, overwrite what the partner just told us).
 */
export async function huur(
  db: Queryable,
  { audience, huishoudenId, huurder, nu, proef = false }: TeHuren,
): Promise<KoppelingRij | undefined> {
  const [rij] = await run<KoppelingRij>(db, statement, [audience, huishoudenId, huurder, nu, huurMs, proef])
  return rij
}

/** Longer than a restart of PostgreSQL; after a longer absence little of the lease is left. */
const terugMs = 10_000

/**
 * Gives the lease back after a failure of the database, as soon as that answers again. Only for a holder that stopped
 * working on the household: what was under way stays so and is repeated as it is.
 */
export async function geefHuurTerug(
  { pool }: { pool: Queryable },
  { audience, huishouden_id }: Pick<KoppelingRij, 'audience' | 'huishouden_id'>,
  huurder: string,
): Promise<void> {
  const endsAt = Date.now() + terugMs
  for (;;) {
    try {
      await pool.query(
        'update koppeling set huurder = null, huur_tot = null where audience = $1 and huishouden_id = $2 and huurder = $3',
        [audience, huishouden_id, huurder],
      )
      return
    } catch {
      // Told of by whoever called us; the lease ends by itself in any case.
      if (Date.now() > endsAt) return
      await sleep(200)
    }
  }
}
