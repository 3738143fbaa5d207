import { type Queryable, run, sql } from '@wijkhub/postgres'

interface Code {
  code: string
}

// Updates nothing: only so that a row of another instance, written this moment, is seen too.
const statement = sql<Code, Code>(
  'leg-gemeente-vast',
  'insert into gemeente (code) values (:code) on conflict (enkel) do update set code = gemeente.code returning code',
)

/** Records whose database this is, the first time; the code it was recorded with, then and ever after. */
export async function legGemeenteVast(db: Queryable, code: string): Promise<string> {
  const [rij] = await run(db, statement, { code })
  return rij!.code
}
