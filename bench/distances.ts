import type { Queryable } from '@wijkhub/postgres'

/** The adapters' own schemas: a measurement may look where a service may not. */
const schemas = ['menscentraal_matchpoint', 'debt_assistance', 'cjg_bridge', 'wijkverpleging_feed']

export const everywhere = (table: string) =>
  schemas.map((schema) => `select * from ${schema}.${table}`).join(' union all ')

/**
 * Milliseconds from the decision that led to a household's first projection (before its commit) to the first message
 * made of it (before it is stored and sent), per partner; sorted.
 */
export async function distances(db: Queryable, outbox: string): Promise<number[]> {
  const { rows } = await db.query<{ ms: number }>(
    `select extract(epoch from min(u.gemaakt_op) - min(e.time))::float8 * 1000 as ms
     from ${outbox} e join (${everywhere('uitgaand_bericht')}) u
       on u.huishouden_id::text = e.key and e.topic = 'wijkhub.projectie.' || u.audience
     where e.attributes ->> 'versie' = '1' group by u.audience, u.huishouden_id`,
  )
  return rows.map((row) => row.ms).toSorted((a, b) => a - b)
}

export function summary(sorted: readonly number[]): string {
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1)
  return `decided → partner called, idle, ${sorted.length} deliveries: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
}
