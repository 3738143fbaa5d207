import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from './statement.ts'

export interface Tellingen {
  huishoudens: number
  inwoners: number
  aanmeldingen: number
  /** Persons who were recognised instead of registered a second time, per organisation that registered them. */
  voorkomen: Record<string, number>
}

export function leesTellingen(schema: string) {
  const lees = statement(
    'lees-tellingen',
    schema,
    `select
       (select count(*) from {schema}.huishouden)::integer as huishoudens,
       (select count(*) from {schema}.inwoner)::integer as inwoners,
       (select count(*) from {schema}.bronrecord)::integer as aanmeldingen,
       (select coalesce(json_object_agg(organisatie, aantal), '{}') from (
          select organisatie, sum(herkend)::integer as aantal from {schema}.bronrecord
          where herkend > 0 group by organisatie order by organisatie) b) as voorkomen`,
  )
  return async (db: Queryable): Promise<Tellingen> => {
    const [row] = await run<Tellingen>(db, lees, [])
    return row!
  }
}
