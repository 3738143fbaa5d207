import type { Einde } from '@wijkhub/bewaren'
import { inTransaction, type Queryable, run, sql } from '@wijkhub/postgres'

interface Vraag {
  voor: Date
  hoogstens: number
}

// Whoever reads a message that was left behind holds this lock until its line in quarantine is there (leesAchtergebleven).
const nietInHanden = 'pg_try_advisory_xact_lock(hashtextextended(b.id::text, 7769))'
const wachtOpNiemand = `not exists (select from quarantaine q where q.bericht_id = b.id and q.opgelost_op is null)`

const kies = (naam: string, status: string) =>
  sql<Vraag, { id: string }>(
    `kies-${naam}`,
    `with oud as materialized (
       select b.id from inkomend_bericht b
       where b.ruw_gewist_op is null and b.ontvangen_op < :voor and ${status} and ${wachtOpNiemand}
       order by b.ontvangen_op limit :hoogstens)
     select b.id from oud b where ${nietInHanden}`,
  )

const kiesVerwerkt = kies('verwerkt', `b.status = 'verwerkt' and b.afdruk is not null`)
const kiesGeweigerd = kies('geweigerd', `b.status not in ('verwerkt', 'ontvangen')`)

const leeg = sql<{ ids: string[]; now: Date }, { gewist: boolean }>(
  'leeg-inkomend',
  `update inkomend_bericht b set ruw = '', parameters = '{}', ruw_gewist_op = :now
   where b.id = any(:ids) and ${wachtOpNiemand} returning true as gewist`,
)

const verwijder = sql<{ ids: string[] }, { gewist: boolean }>(
  'verwijder-inkomend',
  `delete from inkomend_bericht b where b.id = any(:ids) and ${wachtOpNiemand} returning true as gewist`,
)

/** The text of what was processed. Reference and fingerprint stay: a repeat is recognised by them. */
export const eindigRuweTekst: Einde = {
  termijn: 'ruw-bericht',
  eindig: (pool, vraag) =>
    inTransaction(pool, async (tx) => {
      const ids = await gekozen(tx, kiesVerwerkt, vraag)
      return (await run(tx, leeg, { ids, now: new Date() })).length
    }),
}

/** What was not taken over and waits for nobody: its sender knows. What is still to be read, or in quarantine, stays. */
export const eindigGeweigerdeBerichten: Einde = {
  termijn: 'geweigerd-bericht',
  eindig: (pool, vraag) =>
    inTransaction(pool, async (tx) => {
      const ids = await gekozen(tx, kiesGeweigerd, vraag)
      return (await run(tx, verwijder, { ids })).length
    }),
}

// Chosen and locked first, so that the statement that ends sees what was in somebody's hands a moment before.
async function gekozen(tx: Queryable, statement: typeof kiesVerwerkt, vraag: Vraag): Promise<string[]> {
  return (await run(tx, statement, vraag)).map(({ id }) => id)
}
