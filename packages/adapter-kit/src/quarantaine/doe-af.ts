import type { Queryable } from '@wijkhub/postgres'

/** A person dealt with it in another way; nothing is sent or read again. False when it was not open any more. */
export async function doeAf(db: Queryable, audience: string, id: string, nu: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    'update quarantaine set opgelost_op = $3 where audience = $1 and id = $2 and opgelost_op is null',
    [audience, id, nu],
  )
  return rowCount === 1
}
