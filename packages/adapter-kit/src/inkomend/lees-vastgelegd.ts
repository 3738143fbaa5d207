import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Vastgelegd } from '../adapter.ts'
import type { Wie } from '../koppeling/koppeling-rij.ts'

const statement = sql<Wie & { sleutels: readonly string[] }, Vastgelegd>(
  'lees-vastgelegd',
  `select sleutel, huishouden_id as "huishoudenId", waarde from vastgelegd
   where audience = :audience and (huishouden_id = :huishoudenId or sleutel = any(:sleutels::text[]))`,
)

/** What the partner recorded under these numbers in any household, and all it recorded about this one. */
export function leesVastgelegd(db: Queryable, vraag: Wie & { sleutels: readonly string[] }): Promise<Vastgelegd[]> {
  return run(db, statement, vraag)
}
