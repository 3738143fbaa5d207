import type { Queryable } from '@wijkhub/postgres'

/**
 * For a database restored from a copy into another server, whose transaction numbers begin anew: lines from here on come after
 * all that were restored, whatever those numbers are. In the transaction that brings the rows; by the owner of the tables.
 */
export async function beginNieuwTijdperk(tx: Queryable): Promise<void> {
  const { rows } = await tx.query<{ nr: number }>(
    'insert into logboek.tijdperk (nr) select coalesce(max(nr), 0) + 1 from logboek.tijdperk returning nr',
  )
  await tx.query(`alter table logboek.regel alter column tijdperk set default ${rows[0]!.nr}`)
}
