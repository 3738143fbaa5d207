import type { Queryable } from '@wijkhub/postgres'
import { ingekort } from '../quarantaine/voor-mensen.ts'

export interface BewaardBericht {
  id: string
  pad: string
  ruw: string
  parameters: Record<string, string>
}

export async function bewaarRuw(
  db: Queryable,
  bericht: BewaardBericht & { audience: string; op: Date },
): Promise<void> {
  // PostgreSQL text cannot hold U+0000; a message with one is refused, its replacement tells why.
  const zonderNul = (tekst: string) => tekst.replaceAll('\0', '\uFFFD')
  const parameters = Object.entries(bericht.parameters).map(([naam, waarde]) => [naam, zonderNul(waarde)])
  await db.query(
    `insert into inkomend_bericht (id, audience, pad, parameters, ruw, ontvangen_op) values ($1, $2, $3, $4, $5, $6)`,
    [
      bericht.id,
      bericht.audience,
      bericht.pad,
      JSON.stringify(Object.fromEntries(parameters)),
      zonderNul(bericht.ruw),
      bericht.op,
    ],
  )
}

/** What became of a message. Once processed it stays so, also when it is replayed: repeats are known by that. */
export async function sluitInkomend(
  db: Queryable,
  id: string,
  uitslag: { status: string; kenmerk?: string; foutcode?: string; reden?: string; afdruk?: string },
): Promise<void> {
  const { status, kenmerk, foutcode, reden, afdruk } = uitslag
  await db.query(
    `update inkomend_bericht set status = $2, kenmerk = coalesce($3, kenmerk), foutcode = $4, reden = $5,
       afdruk = coalesce($6, afdruk)
     where id = $1 and status <> 'verwerkt'`,
    [id, status, kenmerk ?? null, foutcode ?? null, reden && ingekort(reden), afdruk ?? null],
  )
}

/** The message with this reference that was processed before. Ask under the lock of the reference. */
export async function eerderVerwerkt(
  db: Queryable,
  audience: string,
  pad: string,
  kenmerk: string,
): Promise<(BewaardBericht & { afdruk: string | null }) | undefined> {
  const { rows } = await db.query<BewaardBericht & { afdruk: string | null }>(
    `select id, pad, ruw, parameters, afdruk from inkomend_bericht
     where audience = $1 and pad = $2 and kenmerk = $3 and status = 'verwerkt'`,
    [audience, pad, kenmerk],
  )
  return rows[0]
}
