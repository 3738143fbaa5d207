import { inrichting } from '@wijkhub/builders/haarlem'
import { randomUUID } from 'node:crypto'
import { inTransaction, type Queryable } from '@wijkhub/postgres'
import { testDatabase } from '@wijkhub/builders/postgres'
import { expect, test } from 'vitest'
import { handelingVanVerzoek } from '../handeling/handeling-van-verzoek.ts'
import { service } from '../service.ts'
import { openPersonen } from './open-personen.ts'

const schema = 'registratie'
const { pool } = await testDatabase(schema)
const id = (prefix: number) => `('${prefix}0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid`

test('finding who is known reads no table from end to end, whichever way the person is found', async () => {
  await service.migrate({ pool, schema })
  await pool.query(
    `with h as (insert into ${schema}.huishouden select ${id(1)}, 1, now(), '{}' from generate_series(1, 10000) n)
     insert into ${schema}.inwoner select ${id(2)}, ${id(1)}, lpad(n::text, 9, '0'), date '1960-01-01' + n % 9999,
       '2011AB', n, nullif('naam' || n, 'naam9') from generate_series(1, 10000) n`,
  )
  await pool.query(`analyze ${schema}.huishouden, ${schema}.inwoner`)
  const deps = { now: () => new Date(), nieuwId: randomUUID, inrichting }
  const handeling = handelingVanVerzoek(deps, { organisatie: 'kontext', magBsn: false }, 'R')
  const zoek = { geboortedata: ['1960-01-09'], naamsleutels: ['naam8'], postcode: '2011AB', locks: ['x'] }
  await inTransaction(pool, async (tx) => {
    const wie = { ...zoek, bsns: ['000000007'], huisnummer: 8 }
    const eerder = await readFromEndToEnd(tx)
    const { kandidaten } = await openPersonen(tx, handeling, { personen: wie })
    expect(kandidaten.map(({ inwonerId }) => inwonerId.slice(-1))).toEqual(['7', '8'])
    expect(await readFromEndToEnd(tx)).toEqual(eerder)
  })
})

async function readFromEndToEnd(tx: Queryable): Promise<unknown[]> {
  const { rows } = await tx.query(
    'select relname, seq_scan from pg_stat_xact_user_tables where schemaname = $1 and seq_scan > 0 order by 1',
    [schema],
  )
  return rows
}
