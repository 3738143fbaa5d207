import { type Queryable, run, sql } from '@wijkhub/postgres'
import { achter } from '../koppeling/achter.ts'

/** An end of a right that the partner has not been told yet. */
export interface OpenEinde {
  huishouden_id: string
  sinds: Date
  status: string
  foutcode: string | null
  poging: number
  volgende_poging: Date | null
}

const statement = sql<{ audience: string; aantal: number }, OpenEinde>(
  'lees-einden',
  `select huishouden_id, gewenst_op as sinds, status, foutcode, poging, volgende_poging from koppeling
   where audience = :audience and gewenst is null and ${achter} order by gewenst_op limit :aantal`,
)

/** Ends of rights that still have to be told, whether refused or not reached; the oldest first. */
export function leesEinden(db: Queryable, audience: string, aantal = 200): Promise<OpenEinde[]> {
  return run(db, statement, { audience, aantal })
}
