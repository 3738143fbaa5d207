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
  bericht_id: string | null
  soort: string
  foutcode: string
  reden: string
  sinds: Date
  /** The partner must still be told that its right ended; tried again by itself. */
  einde_recht: boolean
}

/** What waits for a person: ends of rights first, then the oldest. Holds no message bodies. */
export async function leesQuarantaine(db: Queryable, audience: string, limit = 200): Promise<QuarantaineRij[]> {
  const { rows } = await db.query<QuarantaineRij>(
    `select q.id, q.audience, q.huishouden_id, q.richting, q.bericht_id, q.soort, q.foutcode, q.reden, q.sinds,
       k.huishouden_id is not null and not q.antwoord as einde_recht
     from quarantaine q left join koppeling k on q.richting = 'uit' and k.audience = q.audience
       and k.huishouden_id = q.huishouden_id and k.gewenst is null and k.geleverde_versie < k.gewenste_versie
     where q.audience = $1 and q.opgelost_op is null order by einde_recht desc, q.sinds limit $2`,
    [audience, limit],
  )
  return rows
}

/** An end of a right that the partner has not been told yet. */
export interface OpenEinde {
  huishouden_id: string
  sinds: Date
  status: string
  foutcode: string | null
  poging: number
  volgende_poging: Date | null
}

/** Ends of rights that still have to be told, whether refused or not reached; the oldest first. */
export async function leesEinden(db: Queryable, audience: string, limit = 200): Promise<OpenEinde[]> {
  const { rows } = await db.query<OpenEinde>(
    `select huishouden_id, gewenst_op as sinds, status, foutcode, poging, volgende_poging from koppeling
     where audience = $1 and gewenst is null and geleverde_versie < gewenste_versie order by gewenst_op limit $2`,
    [audience, limit],
  )
  return rows
}

/** A person dealt with it in another way; nothing is sent or read again. False when it was not open any more. */
export async function doeAf(db: Queryable, audience: string, id: string, nu: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    'update quarantaine set opgelost_op = $3 where audience = $1 and id = $2 and opgelost_op is null',
    [audience, id, nu],
  )
  return rowCount === 1
}

/**
 * Tries again. Idempotent: pressed twice, or at two nodes, each item is taken once; an outgoing one is encoded anew
 * from what the partner holds, an inbound one is interpreted from its raw text. Returns how many were taken up.
 */
export async function herhaal(deps: KitDeps, adapter: Adapter, id?: string): Promise<number> {
  return (await herhaalUitgaand(deps, adapter, id)) + (await herhaalAlleInkomend(deps, adapter, id))
}

async function herhaalUitgaand(deps: KitDeps, { audience }: Adapter, id: string | undefined): Promise<number> {
  const huishoudens = await inTransaction(deps.pool, async (tx) => {
    const { rows } = await tx.query<{ huishouden_id: string; bericht_id: string; antwoord: boolean }>(
      `update quarantaine set opgelost_op = $3
       where audience = $1 and richting = 'uit' and opgelost_op is null and ($2::uuid is null or id = $2)
       returning huishouden_id, bericht_id, antwoord`,
      [audience, id ?? null, deps.nu()],
    )
    const geraakt = rows.filter((rij) => !rij.antwoord).map((rij) => rij.huishouden_id)
    await tx.query(
      `update antwoord_bericht set status = 'wacht', volgende_poging = $2, wacht_ms = 0
       where referentie = any($1::uuid[]) and status = 'geweigerd'`,
      [rows.filter((rij) => rij.antwoord).map((rij) => rij.bericht_id), deps.nu()],
    )
    await tx.query(
      `update koppeling set geweigerde_versie = 0, volgende_poging = null, poging = 0,
         geleverde_versie = least(geleverde_versie, gewenste_versie - 1)
       where audience = $1 and huishouden_id = any($2::uuid[])`,
      [audience, geraakt],
    )
    return geraakt
  })
  await deps.jobs.add(huishoudens.map((huishoudenId) => nudge(audience, huishoudenId)))
  return huishoudens.length
}

async function herhaalAlleInkomend(deps: KitDeps, adapter: Adapter, id: string | undefined): Promise<number> {
  const { rows } = await deps.pool.query<{ id: string }>(
    `select id from quarantaine where audience = $1 and richting = 'in' and opgelost_op is null
       and ($2::uuid is null or id = $2) order by sinds`,
    [adapter.audience, id ?? null],
  )
  let opgelost = 0
  for (const rij of rows) if (await herhaalInkomend(deps, adapter, rij.id)) opgelost++
  return opgelost
}

interface Bewaard {
  id: string
  pad: string
  ruw: string
  parameters: Record<string, string>
}

/**
 * The item is held by a row lock and struck off only when its message was interpreted: whatever fails or dies here
 * leaves it in quarantine, never between two stools.
 */
function herhaalInkomend(deps: KitDeps, adapter: Adapter, quarantaineId: string): Promise<boolean> {
  return inTransaction(deps.pool, async (tx) => {
    const { rows } = await tx.query<Bewaard>(
      `select b.id, b.pad, b.ruw, b.parameters from quarantaine q join inkomend_bericht b on b.id = q.bericht_id
       where q.id = $1 and q.opgelost_op is null for update of q skip locked`,
      [quarantaineId],
    )
    const bericht = rows[0]
    const inkomend = adapter.inkomend.find((route) => route.pad === bericht?.pad)
    if (!bericht || !inkomend) return false
    try {
      const ontvangst = await verwerk(deps, adapter, inkomend, { ...bericht, op: deps.nu() })
      // What could not be taken over now either still waits for a person; `doeAf` is how she closes it.
      if (ontvangst.soort !== 'aangenomen') return false
    } catch (error) {
      const { name } = error as Error
      deps.logger.error({ audience: adapter.audience, bericht: bericht.id, fout: name }, 'herhaling mislukte opnieuw')
      return false
    }
    await tx.query('update quarantaine set opgelost_op = $2 where id = $1', [quarantaineId, deps.nu()])
    return true
  })
}
