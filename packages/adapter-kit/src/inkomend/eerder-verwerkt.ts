import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { BewaardBericht } from './bewaar-ruw.ts'

interface Vraag {
  audience: string
  pad: string
  kenmerk: string
}

type Eerder = BewaardBericht & { afdruk: string | null }

const statement = sql<Vraag, Eerder>(
  'eerder-verwerkt',
  `select id, pad, ruw, parameters, afdruk from inkomend_bericht
   where audience = :audience and pad = :pad and kenmerk = :kenmerk and status = 'verwerkt'`,
)

/** The message with this reference that was processed before. Ask under the lock of the reference. */
export async function eerderVerwerkt(db: Queryable, vraag: Vraag): Promise<Eerder | undefined> {
  const [eerder] = await run(db, statement, vraag)
  return eerder
}
