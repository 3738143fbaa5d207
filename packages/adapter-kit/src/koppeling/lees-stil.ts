import { type Queryable, run, sql } from '@wijkhub/postgres'
import { dezeKoppeling, type Wie } from './koppeling-rij.ts'

const statement = sql<Wie, { stil: boolean }>('lees-stil', `select stil from koppeling where ${dezeKoppeling}`)

/** Is a safety block on this link? */
export async function leesStil(db: Queryable, wie: Wie): Promise<boolean> {
  const [rij] = await run(db, statement, wie)
  return rij?.stil === true
}
