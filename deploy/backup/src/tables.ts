import type { Queryable } from '@wijkhub/postgres'

export interface Table {
  schema: string
  naam: string
  /** Generated columns are left out: the server makes them again. */
  kolommen: string[]
}

/** The tables of these schemas, a table after every table it refers to. What migrations were applied is no data. */
export async function listTables(db: Queryable, schemas: readonly string[]): Promise<Table[]> {
  const { rows } = await db.query<Table & { verwijst: string[] }>(
    `select n.nspname as schema, c.relname as naam,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as kolommen,
       array(select f.confrelid::regclass::text from pg_constraint f
             where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as verwijst
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' and c.relname <> 'migratie'
     order by 1, 2`,
    [schemas],
  )
  const { rows: named } = await db.query<{ schema: string; naam: string; oid: string }>(
    `select n.nspname as schema, c.relname as naam, c.oid::regclass::text as oid
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any($1) and c.relkind = 'r'`,
    [schemas],
  )
  const regclass = new Map(named.map(({ schema, naam, oid }) => [`${schema}.${naam}`, oid]))
  const done = new Set<string>()
  const sorted: Table[] = []
  while (sorted.length < rows.length) {
    const next = rows.filter(({ schema, naam, verwijst }) => {
      const own = regclass.get(`${schema}.${naam}`)!
      return !done.has(own) && verwijst.every((other) => done.has(other))
    })
    if (next.length === 0) throw new Error('tables refer to each other in a circle: they cannot be filled one by one')
    for (const { schema, naam, kolommen } of next) {
      done.add(regclass.get(`${schema}.${naam}`)!)
      sorted.push({ schema, naam, kolommen })
    }
  }
  return sorted
}

/** Names of the migrations applied in each schema, as `owner/name`. */
export async function listMigrations(db: Queryable, schemas: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const schema of schemas) {
    const { rows: exists } = await db.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
      `${quote(schema)}.migratie`,
    ])
    if (!exists[0]!.there) continue
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
