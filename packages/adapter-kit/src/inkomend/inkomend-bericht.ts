import type { Queryable } from '@wijkhub/postgres'

export async function bewaarRuw(
  db: Queryable,
  bericht: { id: string; audience: string; pad: string; parameters: Record<string, string>; ruw: string; op: Date },
): Promise<void> {
  // PostgreSQL text cannot hold U+0000; the partner's decode refuses the message, its replacement tells why.
  await db.query(
    `insert into inkomend_bericht (id, audience, pad, parameters, ruw, ontvangen_op) values ($1, $2, $3, $4, $5, $6)`,
    [
      bericht.id,
      bericht.audience,
      bericht.pad,
      JSON.stringify(bericht.parameters),
      bericht.ruw.replaceAll('\0', '\uFFFD'),
      bericht.op,
    ],
  )
}

/** What became of a message. Once processed it stays so, also when it is replayed: repeats are known by that. */
export async function sluitInkomend(
  db: Queryable,
  id: string,
  uitslag: { status: string; kenmerk?: string; foutcode?: string; reden?: string },
): Promise<void> {
  await db.query(
    `update inkomend_bericht set status = $2, kenmerk = coalesce($3, kenmerk), foutcode = $4, reden = $5
     where id = $1 and status <> 'verwerkt'`,
    [id, uitslag.status, uitslag.kenmerk ?? null, uitslag.foutcode ?? null, uitslag.reden?.slice(0, 300) ?? null],
  )
}

/** Was a message with this reference processed before? Ask under the household's lock. */
export async function isHerhaling(db: Queryable, audience: string, pad: string, kenmerk: string): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from inkomend_bericht where audience = $1 and pad = $2 and kenmerk = $3 and status = 'verwerkt'`,
    [audience, pad, kenmerk],
  )
  return rows.length > 0
}
