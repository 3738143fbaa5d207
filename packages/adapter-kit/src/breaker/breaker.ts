import type { Queryable } from '@wijkhub/postgres'
import type { Uitkomst } from '../adapter.ts'
import { hoogsteMs, isOpen } from './circuit.ts'

export type Toestand = 'dicht' | 'proef' | 'open'

/**
 * Leaves a partner alone that fails. Its state is a row that all instances share; what it remembers besides saves a query
 * per delivery while all is well.
 */
export interface Breaker {
  /**
   * May this partner be called now? `dicht`: yes (the circuit is closed, current flows). `open`: no. `proef`: this caller
   * is the one probe that may try.
   */
  vraag: (audience: string) => Promise<Toestand>
  /**
   * Books what an attempt told of the partner. True when it answers again after it had failed: then everything that waited
   * for its turn may go, and was told so.
   */
  boek: (audience: string, uitkomst: Uitkomst['soort']) => Promise<boolean>
}

/** Another instance may have seen the partner fail; looked at only when this one's last look was this long ago. */
const kijkElkeMs = 1_000

export function maakBreaker({ pool, nu }: { pool: Queryable; nu: () => Date }): Breaker {
  /** Partners this process saw fail and not yet recover. */
  const storingen = new Set<string>()
  const laatstGekeken = new Map<string, number>()

  const anderZagStoring = async (audience: string): Promise<boolean> => {
    const moment = nu().getTime()
    if (moment - (laatstGekeken.get(audience) ?? 0) < kijkElkeMs) return false
    laatstGekeken.set(audience, moment)
    const { rows } = await pool.query('select 1 from onderbreker where audience = $1 and fouten > 0', [audience])
    return rows.length > 0
  }

  return {
    vraag: (audience) => vraagOnderbreker(pool, audience, nu()),
    async boek(audience, uitkomst) {
      if (uitkomst === 'niet-bereikt' || uitkomst === 'onzeker') {
        storingen.add(audience)
        await meldStoring(pool, audience, nu())
        return false
      }
      if (!storingen.delete(audience) && !(await anderZagStoring(audience))) return false
      if (!(await meldHerstel(pool, audience))) return false
      await wekWachtenden(pool, audience, nu())
      return true
    },
  }
}

/** Failures in a row after which a partner is left alone. */
const openNaFouten = 5
/** A probe gets this long before another one is allowed. */
const proefMs = 15_000
const eersteMs = 1_000

/**
 * May this partner be called now? `dicht`: yes (the circuit is closed, current flows). `open`: no. `proef`: this caller
 * is the one probe that may try.
 */
async function vraagOnderbreker(db: Queryable, audience: string, nu: Date): Promise<Toestand> {
  const { rows } = await db.query<{ open_tot: Date | null; open: boolean | null }>(
    `select open_tot, ${isOpen('$2')} as open from onderbreker where audience = $1`,
    [audience, nu],
  )
  if (!rows[0]?.open_tot) return 'dicht'
  if (rows[0].open) return 'open'
  const claimed = await db.query(
    `update onderbreker set open_tot = $2::timestamptz + $3 * interval '1 ms' where audience = $1 and open_tot is not null and not (${isOpen('$2')})`,
    [audience, nu, proefMs],
  )
  return claimed.rowCount === 1 ? 'proef' : 'open'
}

/** Books that the partner could not be reached; opens the circuit after several in a row, longer every time. */
async function meldStoring(db: Queryable, audience: string, nu: Date): Promise<void> {
  await db.query(
    `insert into onderbreker (audience, fouten, sinds) values ($1, 1, $2)
     on conflict (audience) do update set
       fouten = onderbreker.fouten + 1,
       sinds = coalesce(onderbreker.sinds, $2),
       open_tot = case when onderbreker.fouten + 1 >= $3
         then $2::timestamptz + least($5::float8, $4::float8 * power(2, least(onderbreker.fouten + 1 - $3, 20))) * interval '1 ms' end`,
    [audience, nu, openNaFouten, eersteMs, hoogsteMs],
  )
}

/** Books that the partner answered. Returns true when it had failed before: then everything that waits may go. */
async function meldHerstel(db: Queryable, audience: string): Promise<boolean> {
  const { rowCount } = await db.query(
    'update onderbreker set open_tot = null, fouten = 0, sinds = null where audience = $1 and fouten > 0',
    [audience],
  )
  return rowCount === 1
}

/** Lets everything that waits for its turn at this partner go at once. */
async function wekWachtenden(db: Queryable, audience: string, nu: Date): Promise<void> {
  await db.query(
    `update koppeling set volgende_poging = $2
     where audience = $1 and geleverde_versie < gewenste_versie and volgende_poging > $2`,
    [audience, nu],
  )
}
