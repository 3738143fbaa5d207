import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface Table {
  schema: string
  naam: string
  /** Generated columns are left out: the server makes them again. */
  kolommen: string[]
}

const tables = sql<{ schemas: readonly string[] }, Table & { zelf: string; verwijst: string[] }>(
  'tabellen',
  `select n.nspname as schema, c.relname as naam, c.oid::regclass::text as zelf,
     array(select a.attname::text from pg_attribute a
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as kolommen,
     array(select f.confrelid::regclass::text from pg_constraint f
           where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as verwijst
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = any(:schemas) and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migratie'
   order by 1, 2`,
)

/** The tables of these schemas, a table after every table it refers to. What migrations were applied is no data. */
export async function listTables(db: Queryable, schemas: readonly string[]): Promise<Table[]> {
  const rows = await run(db, tables, { schemas })
  const done = new Set<string>()
  const sorted: Table[] = []
  while (sorted.length < rows.length) {
    const next = rows.filter(({ zelf, verwijst }) => !done.has(zelf) && verwijst.every((other) => done.has(other)))
    if (next.length === 0) throw new Error('tables refer to each other in a circle: they cannot be filled one by one')
    for (const { schema, naam, kolommen, zelf } of next) {
      done.add(zelf)
      sorted.push({ schema, naam, kolommen })
    }
  }
  return sorted
}

const isThere = sql<{ table: string }, { there: boolean }>(
  'tabel-is-er',
  'select to_regclass(:table) is not null as there',
)

/** Names of the migrations applied in each schema, as `owner/name`. */
export async function listMigrations(db: Queryable, schemas: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const schema of schemas) {
    const [migratie] = await run(db, isThere, { table: `${quote(schema)}.migratie` })
    if (!migratie!.there) continue
    const { rows } = await db.query<{ naam: string }>(
      `select owner || '/' || name as naam from ${quote(schema)}.migratie order by 1`,
    )
    found[schema] = rows.map(({ naam }) => naam)
  }
  return found
}

/** Identifiers come from PostgreSQL's own catalogue. */
export function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}
