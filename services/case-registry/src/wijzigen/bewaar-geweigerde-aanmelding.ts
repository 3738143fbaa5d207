import type { Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface GeweigerdeAanmelding {
  bronrecordId: string
  weigering: string
  veld: string
}

interface Values extends GeweigerdeAanmelding {
  id: string
  organisatie: string
  op: string
}

const statement = sql<Values>(
  'bewaar-geweigerde-aanmelding',
  `insert into geweigerde_aanmelding (id, organisatie, bronrecord_id, weigering, veld, geweigerd_op)
   values (:id, :organisatie, :bronrecordId, :weigering, :veld, :op)`,
)

/** Keeps that an organisation asked about somebody who is known and was refused; nothing about whom. */
export async function bewaarGeweigerdeAanmelding(
  tx: Queryable,
  { opdrachtId, organisatie, op }: Handeling,
  geweigerd: GeweigerdeAanmelding,
): Promise<void> {
  await run(tx, statement, { id: opdrachtId, organisatie, op, ...geweigerd })
}
