import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface BewaardBericht {
  id: string
  pad: string
  ruw: string
  parameters: Record<string, string>
}

interface Values extends Omit<BewaardBericht, 'parameters'> {
  audience: string
  parameters: string
  op: Date
}

const statement = sql<Values>(
  'bewaar-ruw',
  `insert into inkomend_bericht (id, audience, pad, parameters, ruw, ontvangen_op)
   values (:id, :audience, :pad, :parameters, :ruw, :op)`,
)

/** Stores what a partner sent as it came, before anybody reads it. */
export async function bewaarRuw(
  db: Queryable,
  { id, audience, pad, parameters, ruw, op }: BewaardBericht & { audience: string; op: Date },
): Promise<void> {
  // PostgreSQL text cannot hold U+0000; a message with one is refused, its replacement tells why.
  const zonderNul = (tekst: string) => tekst.replaceAll('\0', '\uFFFD')
  const schoon = Object.entries(parameters).map(([naam, waarde]) => [naam, zonderNul(waarde)])
  await run(db, statement, {
    id,
    audience,
    pad,
    parameters: JSON.stringify(Object.fromEntries(schoon)),
    ruw: zonderNul(ruw),
    op,
  })
}
