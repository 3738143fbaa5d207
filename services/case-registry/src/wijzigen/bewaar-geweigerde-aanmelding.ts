import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from '../opslag/statement.ts'

export interface GeweigerdeAanmelding {
  id: string
  organisatie: string
  bronrecordId: string
  weigering: string
  veld: string | undefined
  op: string
}

/** Keeps that an organisation asked about somebody who is known and was refused; nothing about whom. */
export function bewaarGeweigerdeAanmelding(schema: string) {
  const bewaar = statement(
    'bewaar-geweigerde-aanmelding',
    schema,
    `insert into {schema}.geweigerde_aanmelding (id, organisatie, bronrecord_id, weigering, veld, geweigerd_op)
     values ($1, $2, $3, $4, $5, $6)`,
  )
  return async (tx: Queryable, rij: GeweigerdeAanmelding): Promise<void> => {
    const { id, organisatie, bronrecordId, weigering, veld, op } = rij
    await run(tx, bewaar, [id, organisatie, bronrecordId, weigering, veld ?? null, op])
  }
}
