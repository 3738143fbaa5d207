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
    `with h as (insert into ${schema}.huishouden select ${id(1)}, 1, now(),
       json_build_object('adres', '{}'::json, 'inwoners', '{}'::json) from generate_series(1, 10000) n)
     insert into ${schema}.inwoner (inwoner_id, huishouden_id, zoekversie, bsn, geboortedatum, postcode, huisnummer,
       dag_voornaam, dag_achternaam, deur_voornaam, naam_jaar, postcode_achternaam, straatnummer_jaar, telefoon, email)
     select ${id(2)}, ${id(1)}, n % 2, lpad(n::text, 9, '0'), date '1960-01-01' + n % 9999, '2011AB', n,
       'dv' || n, 'da' || n, 'dr' || n, 'nj' || n, 'pa' || n, 'sj' || n, 't' || n, 'e' || n from generate_series(1, 10000) n`,
  )
  await pool.query(`analyze ${schema}.huishouden, ${schema}.inwoner`)
  const deps = { now: () => new Date(), nieuwId: randomUUID, inrichting }
  const handeling = handelingVanVerzoek(deps, { organisatie: 'kontext', magBsn: false, beheert: false }, 'R')
  const sleutels = {
    bsn: '000000001',
    dagVoornaam: 'dv2',
    dagAchternaam: 'da3',
    deurVoornaam: 'dr4',
    naamJaar: 'nj5',
    postcodeAchternaam: 'pa6',
    straatnummerJaar: 'sj7',
    telefoon: 't8',
    email: 'e9',
    ongevuld: '1960-01-11 2011AB 10',
  }
  const personen = {
    kolommen: Object.keys(sleutels),
    waarden: Object.values(sleutels),
    deur: 'nergens',
    locks: ['x'],
  }
  await inTransaction(pool, async (tx) => {
    const eerder = await readFromEndToEnd(tx)
    const { bekenden } = await openPersonen(tx, handeling, { personen })
    expect(bekenden.map(({ inwonerId }) => inwonerId.slice(-1)).toSorted()).toEqual([...'0123456789'])
    expect(await readFromEndToEnd(tx)).toEqual(eerder)
  })
})

test('of two keys that hundreds share twenty each are read, first of all who has both; and no table from end to end', async () => {
  await pool.query(
    `with h as (insert into ${schema}.huishouden select ${id(3)}, 1, now(),
       json_build_object('adres', '{}'::json, 'inwoners', '{}'::json) from generate_series(1, 1600) n)
     insert into ${schema}.inwoner (inwoner_id, huishouden_id, zoekversie, postcode_achternaam, straatnummer_jaar)
     select ${id(4)}, ${id(3)}, 3, case when n <= 801 then '9999ZZ jon' end, case when n >= 801 then 'flat 100 1980' end
     from generate_series(1, 1600) n`,
  )
  const zoek = async (tx: Queryable, ...sleutels: [kolom: string, waarde: string][]) => {
    const { rows } = await tx.query<{ nummer: string }>(
      `select right(inwoner_id::text, 4) as nummer from ${schema}.vind_bekenden($1, $2)`,
      [sleutels.map(([kolom]) => kolom), sleutels.map(([, waarde]) => waarde)],
    )
    return rows.map(({ nummer }) => nummer)
  }
  await inTransaction(pool, async (tx) => {
    const eerder = await readFromEndToEnd(tx)
    expect(await zoek(tx, ['postcodeAchternaam', '9999ZZ jon'])).toHaveLength(20)
    const beide = await zoek(tx, ['straatnummerJaar', 'flat 100 1980'], ['postcodeAchternaam', '9999ZZ jon'])
    expect(beide).toContain('0801')
    expect(new Set(beide).size).toBe(beide.length)
    expect(beide).toHaveLength(39)
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
