import { inTransaction, type Queryable } from '@wijkhub/postgres'
import type { Adapter } from '../adapter.ts'
import { verwerk } from '../inkomend/ontvang.ts'
import type { KitDeps } from '../kit-deps.ts'
import { nudge } from '../nudge.ts'

export interface QuarantaineRij {
  id: string
  audience: string
  huishouden_id: string | null
  richting: 'uit' | 'in'
  bericht_id: string
  soort: string
  foutcode: string
  reden: string
  sinds: Date
}

/** What waits for a person, oldest first. Holds no message bodies. */
export async function leesQuarantaine(db: Queryable, audience: string, limit = 200): Promise<QuarantaineRij[]> {
  const { rows } = await db.query<QuarantaineRij>(
    `select id, audience, huishouden_id, richting, bericht_id, soort, foutcode, reden, sinds from quarantaine
     where audience = $1 and opgelost_op is null order by sinds limit $2`,
    [audience, limit],
  )
  return rows
}

/**
 * Tries again. Idempotent: pressed twice, or at two nodes, each item is taken once; an outgoing one is encoded anew
 * from what the partner holds, an inbound one is interpreted from its raw text. Returns how many were taken up.
 */
export async function herhaal(deps: KitDeps, adapter: Adapter, id?: string): Promise<number> {
  const rows = await inTransaction(deps.pool, async (tx) => {
    const taken = await tx.query<QuarantaineRij>(
      `update quarantaine set opgelost_op = $3 where audience = $1 and opgelost_op is null and ($2::uuid is null or id = $2) returning *`,
      [adapter.audience, id ?? null, deps.nu()],
    )
    const huishoudens = taken.rows.filter((rij) => rij.richting === 'uit').map((rij) => rij.huishouden_id)
    await tx.query(
      `update koppeling set geweigerde_versie = 0, volgende_poging = null, poging = 0,
         geleverde_versie = least(geleverde_versie, gewenste_versie - 1)
       where audience = $1 and huishouden_id = any($2::uuid[])`,
      [adapter.audience, huishoudens],
    )
    return taken.rows
  })
  await deps.jobs.add(
    rows.filter((rij) => rij.richting === 'uit').map((rij) => nudge(adapter.audience, rij.huishouden_id!)),
  )
  for (const rij of rows) if (rij.richting === 'in') await herhaalInkomend(deps, adapter, rij.bericht_id)
  return rows.length
}

async function herhaalInkomend(deps: KitDeps, adapter: Adapter, id: string): Promise<void> {
  const { rows } = await deps.pool.query<{ pad: string; ruw: string; parameters: Record<string, string> }>(
    'select pad, ruw, parameters from inkomend_bericht where id = $1',
    [id],
  )
  const bericht = rows[0]
  const inkomend = adapter.inkomend.find((route) => route.pad === bericht?.pad)
  if (bericht && inkomend)
    await verwerk(deps, adapter, inkomend, { id, ruw: bericht.ruw, parameters: bericht.parameters })
}
