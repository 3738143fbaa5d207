import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from './statement.ts'

/** Who does the daily upkeep: one instance per day; one that broke off loses its claim after an hour. */
export function claimDag(schema: string) {
  const begin = statement(
    'begin-dag',
    schema,
    `insert into {schema}.onderhoud as o (dag, begonnen_op) values ($1, now())
     on conflict (dag) do update set begonnen_op = now()
     where o.klaar_op is null and o.begonnen_op < now() - interval '1 hour' returning dag`,
  )
  const klaar = statement('klaar-dag', schema, 'update {schema}.onderhoud set klaar_op = now() where dag = $1')
  return {
    /** True when the day is ours to do. */
    begin: async (db: Queryable, dag: string): Promise<boolean> => (await run(db, begin, [dag])).length > 0,
    klaar: async (db: Queryable, dag: string): Promise<void> => {
      await run(db, klaar, [dag])
    },
  }
}
