import { type Queryable, run, sql } from '@wijkhub/postgres'
import { isOpen } from './circuit.ts'

interface Circuit {
  fouten: number
  /** Null: closed. False: it was open, and the next one who calls is the probe. */
  open: boolean | null
}

const statement = sql<{ audience: string; now: Date }, Circuit>(
  'lees-circuit',
  `select fouten, ${isOpen} as open from onderbreker where audience = :audience`,
)

/** `undefined` for a partner that never failed. */
export async function leesCircuit(db: Queryable, audience: string, now: Date): Promise<Circuit | undefined> {
  const [circuit] = await run(db, statement, { audience, now })
  return circuit
}
