import { inrichting } from '@wijkhub/builders/haarlem'
import { randomUUID } from 'node:crypto'
import { inTransaction, type Queryable } from '@wijkhub/postgres'
import { proefsleutel } from '@wijkhub/builders/proefsleutel'
import { testDatabase } from '@wijkhub/builders/postgres'
import { expect, test } from 'vitest'
import { handelingVanVerzoek } from '../handeling/handeling-van-verzoek.ts'
import { hashkolommen } from '../huishouden/inwonerkolommen.ts'
import { zoekversie } from '../huishouden/zoekrij.ts'
import { hashVan } from '../opslag/gehasht.ts'
import { createVerzegelaar } from '../opslag/verzegelaar.ts'
import type { Zoekvraag } from '../aanmelding/zoekvraag.ts'
import { service } from '../service.ts'
import { openPersonen } from './open-personen.ts'

const schema = 'registratie'
const { pool } = await testDatabase(schema)
const nummers = Array.from({ length: 10_000 }, (_, index) => index + 1)
// By these two nobody is registered: whoever is looked for has one door, and _zoek asks in another way.
const nergens = new Set<string>(['deur', 'tweedeDeur', 'postcodeHuisnummer'])
const zoekbaar = hashkolommen.filter(
  (een): een is (typeof hashkolommen)[number] & { veld: Zoekvraag['sleutels'][number]['kolom'] } =>
    !nergens.has(een.veld),
)
const jong = { kolom: 'postcodeAchternaam', waarde: '9999ZZ jon' } as const
const flat = { kolom: 'straatnummerJaar', waarde: 'flat 100 1980' } as const
const id = (prefix: number) => `('${prefix}0000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid`

test('finding who is known reads no table from end to end, whichever way the person is found', async () => {
  await service.migrate({ pool, schema })
  await pool.query(
    `with h as (insert into ${schema}.huishouden select ${id(1)}, 1, now(),
       json_build_object('adres', '{}'::json, 'inwoners', '{}'::json) from unnest($1::integer[]) n)
     insert into ${schema}.inwoner (inwoner_id, huishouden_id, zoekversie, ${zoekbaar.map(({ kolom }) => kolom).join(', ')})
     select ${id(2)}, ${id(1)}, ${zoekversie}, ${zoekbaar.map((_, i) => `($${i + 2}::bytea[])[n]`).join(', ')} from unnest($1::integer[]) n`,
    [nummers, ...zoekbaar.map(({ veld }) => nummers.map((n) => hashVan(proefsleutel, veld, `${veld} ${n}`)))],
  )
  await pool.query(`analyze ${schema}.huishouden, ${schema}.inwoner`)
  // Of whom is found there is something to compare.
  const verzegelaar = createVerzegelaar(proefsleutel, () => undefined)
  const kenmerken = zoekbaar.map((_, index) => {
    const [huishoudenId, inwonerId] = [1, 2].map((soort) => `${soort}0000000-0000-4000-8000-00000000000${index + 1}`)
    const van = { persoon: {}, adres: {} } as never
    return { huishoudenId, inwonerId, kenmerken: verzegelaar.kenmerken(huishoudenId!, inwonerId!, van) }
  })
  await pool.query(
    `with k as (insert into ${schema}.huishoudsleutel (huishouden_id, sleutel, tijdperk)
       select "huishoudenId", sleutel, tijdperk
       from json_to_recordset($1) as r ("huishoudenId" uuid, sleutel bytea, tijdperk integer))
     update ${schema}.inwoner i set kenmerken = r.kenmerken
     from json_to_recordset($2) as r ("inwonerId" uuid, kenmerken bytea) where i.inwoner_id = r."inwonerId"`,
    [JSON.stringify(verzegelaar.nieuw()), JSON.stringify(kenmerken)],
  )
  await pool.query(`analyze ${schema}.huishoudsleutel`)
  const deps = { now: () => new Date(), nieuwId: randomUUID, inrichting }
  const handeling = handelingVanVerzoek(deps, { organisatie: 'kontext', magBsn: false, beheert: false }, 'R')
  const sleutels = zoekbaar.map(({ veld }, index) => ({ kolom: veld, waarde: `${veld} ${index + 1}` }))
  await inTransaction(pool, async (tx) => {
    const eerder = await readFromEndToEnd(tx)
    const { bekenden } = await openPersonen(proefsleutel)(tx, handeling, { personen: { sleutels, deur: 'nergens' } })
    expect(bekenden.map(({ inwonerId }) => inwonerId.slice(-1)).toSorted()).toEqual([...'123456789'])
    expect(await readFromEndToEnd(tx)).toEqual(eerder)
  })
})

test('of two keys that hundreds share twenty each are read, first of all who has both; and no table from end to end', async () => {
  await pool.query(
    `with h as (insert into ${schema}.huishouden select ${id(3)}, 1, now(),
       json_build_object('adres', '{}'::json, 'inwoners', '{}'::json) from generate_series(1, 1600) n)
     insert into ${schema}.inwoner (inwoner_id, huishouden_id, zoekversie, postcode_achternaam, straatnummer_jaar)
     select ${id(4)}, ${id(3)}, ${zoekversie}, case when n <= 801 then $1::bytea end, case when n >= 801 then $2::bytea end
     from generate_series(1, 1600) n`,
    [jong, flat].map(({ kolom, waarde }) => hashVan(proefsleutel, kolom, waarde)),
  )
  const zoek = async (tx: Queryable, ...sleutels: Zoekvraag['sleutels']) => {
    const { rows } = await tx.query<{ nummer: string }>(
      `select right(inwoner_id::text, 4) as nummer from ${schema}.vind_bekenden($1, $2::bytea[])`,
      [sleutels.map(({ kolom }) => kolom), sleutels.map(({ kolom, waarde }) => hashVan(proefsleutel, kolom, waarde))],
    )
    return rows.map(({ nummer }) => nummer)
  }
  await inTransaction(pool, async (tx) => {
    const eerder = await readFromEndToEnd(tx)
    expect(await zoek(tx, jong)).toHaveLength(20)
    const beide = await zoek(tx, flat, jong)
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
