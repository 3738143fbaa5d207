import { type Queryable, run, sql } from '@wijkhub/postgres'

const statement = sql<{ audience: string; id: string; now: Date }, { id: string }>(
  'doe-af',
  `update quarantaine set opgelost_op = :now where audience = :audience and id = :id and opgelost_op is null returning id`,
)

/** A person dealt with it in another way; nothing is sent or read again. False when it was not open any more. */
export async function doeAf(db: Queryable, audience: string, id: string, now: Date): Promise<boolean> {
  return (await run(db, statement, { audience, id, now })).length === 1
}
