import { randomUUID } from 'node:crypto'
import { beeindig, toon, wis } from '@wijkhub/bewaren'
import { testDatabase } from '@wijkhub/builders/postgres'
import { inTransaction } from '@wijkhub/postgres'
import { expect, test } from 'vitest'
import type { Adapter } from '../adapter.ts'
import { migrateAdapterService } from '../adapter-service.ts'
import { tabellen } from './tabellen.ts'
import { vulFingerprints } from './vul-fingerprints.ts'

const { pool } = await testDatabase('adapter')
await migrateAdapterService({ pool, schema: 'adapter' })

const now = new Date('2026-11-28T10:00:00Z')
const dagenTerug = (dagen: number) => new Date(now.getTime() - dagen * 86_400_000)

interface Bericht {
  status: string
  dagen: number
  afdruk?: string | null
  quarantaine?: 'open' | 'dicht'
  huishoudenId?: string
  kenmerk?: string
}

async function bewaar({ status, dagen, afdruk = 'print', quarantaine, huishoudenId, kenmerk }: Bericht) {
  const id = randomUUID()
  await pool.query(
    `insert into inkomend_bericht (id, audience, pad, parameters, ruw, kenmerk, status, afdruk, ontvangen_op, huishouden_id)
     values ($1, 'proef', '/proef', '{"bsn": "999999369"}', '{"naam": "Jansen"}', $2, $3, $4, $5, $6)`,
    [id, kenmerk ?? id, status, afdruk, dagenTerug(dagen), huishoudenId ?? null],
  )
  if (quarantaine)
    await pool.query(
      `insert into quarantaine (id, audience, richting, bericht_id, soort, foutcode, reden, sinds, opgelost_op)
       values ($1, 'proef', 'in', $2, '/proef', 'x', 'x', $3, $4)`,
      [randomUUID(), id, dagenTerug(dagen), quarantaine === 'dicht' ? dagenTerug(dagen) : null],
    )
  return id
}

const over = async () => {
  const { rows } = await pool.query<{ id: string; ruw: string; parameters: object }>(
    'select id, ruw, parameters from inkomend_bericht',
  )
  return new Map(rows.map(({ id, ruw, parameters }) => [id, ruw + JSON.stringify(parameters)]))
}

test('texts end after their term, refused messages too, and nothing that somebody still needs', async () => {
  const leeg = [await bewaar({ status: 'verwerkt', dagen: 31 })]
  const weg = [
    await bewaar({ status: 'onleesbaar', dagen: 8 }),
    await bewaar({ status: 'herhaling', dagen: 8 }),
    await bewaar({ status: 'koppeling-onbekend', dagen: 8 }),
    await bewaar({ status: 'quarantaine', dagen: 8, quarantaine: 'dicht' }),
  ]
  const heel = [
    await bewaar({ status: 'verwerkt', dagen: 29 }),
    await bewaar({ status: 'verwerkt', dagen: 31, quarantaine: 'open' }),
    await bewaar({ status: 'verwerkt', dagen: 31, afdruk: null }),
    await bewaar({ status: 'ontvangen', dagen: 400 }),
    await bewaar({ status: 'quarantaine', dagen: 400, quarantaine: 'open' }),
    await bewaar({ status: 'niet-vertaalbaar', dagen: 400, quarantaine: 'open' }),
    await bewaar({ status: 'onleesbaar', dagen: 6 }),
  ]
  const inHanden = await bewaar({ status: 'niet-vertaalbaar', dagen: 8 })
  await inTransaction(pool, async (tx) => {
    // As leesAchtergebleven holds it between its verdict and its line in quarantine.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7769))', [inHanden])
    expect(await beeindig(pool, { tabellen, now })).toEqual({ inkomend_bericht: 5, quarantaine: 0 })
  })
  const na = await over()
  for (const id of leeg) expect(na.get(id)).toBe('{}')
  for (const id of weg) expect(na.has(id)).toBe(false)
  for (const id of [...heel, inHanden]) expect(na.get(id)).toContain('Jansen')
})

test('a closed line in quarantine ends after its term, an open one never', async () => {
  await pool.query('truncate inkomend_bericht, quarantaine')
  await bewaar({ status: 'verwerkt', dagen: 91, quarantaine: 'dicht' })
  await bewaar({ status: 'verwerkt', dagen: 89, quarantaine: 'dicht' })
  await bewaar({ status: 'quarantaine', dagen: 4000, quarantaine: 'open' })
  expect(await beeindig(pool, { tabellen, now })).toMatchObject({ quarantaine: 1 })
  const { rows } = await pool.query('select opgelost_op from quarantaine order by opgelost_op')
  expect(rows).toEqual([{ opgelost_op: dagenTerug(89) }, { opgelost_op: null }])
})

test('a message from before fingerprints were kept gets its fingerprint from its text, and then its text may end', async () => {
  await pool.query('truncate inkomend_bericht, quarantaine')
  const [leesbaar, onleesbaar] = [
    await bewaar({ status: 'verwerkt', dagen: 400, afdruk: null }),
    await bewaar({ status: 'verwerkt', dagen: 400, afdruk: null }),
  ]
  await pool.query(`update inkomend_bericht set ruw = '<' where id = $1`, [onleesbaar])
  const decode = (ruw: string) =>
    ruw === '<'
      ? { foutcode: 'x', reden: 'x' }
      : { kenmerk: 'k', bericht: JSON.parse(ruw) as unknown, vindplaats: { nummer: '1' } }
  const adapter = { audience: 'proef', inkomend: [{ pad: '/proef', decode }] } as unknown as Adapter
  expect(await vulFingerprints(pool, [adapter], new AbortController().signal)).toBe(2)
  expect(await vulFingerprints(pool, [adapter], new AbortController().signal)).toBe(0)
  const { rows } = await pool.query('select id, afdruk from inkomend_bericht')
  const afdruk = new Map(rows.map((rij) => [rij.id, rij.afdruk]))
  expect(afdruk.get(leesbaar)).toHaveLength(43)
  expect(afdruk.get(onleesbaar)).toBe('onleesbaar')
  expect(await beeindig(pool, { tabellen, now })).toMatchObject({ inkomend_bericht: 2 })
})

test('a household is shown whole and erased whole, and its neighbour keeps everything', async () => {
  await pool.query('truncate inkomend_bericht, quarantaine')
  const vul = async (huishoudenId: string, naam: string) => {
    await bewaar({ status: 'verwerkt', dagen: 1, huishoudenId, quarantaine: 'dicht' })
    await pool.query(
      `insert into koppeling (audience, huishouden_id, gewenst_op, gewenst) values ('proef', $1, now(), $2)`,
      [huishoudenId, { naam }],
    )
    await pool.query(`insert into koppeling_nummer values ('proef', $1, $2)`, [naam, huishoudenId])
    await pool.query(`insert into vastgelegd values ('proef', $1, $2, '{}')`, [naam, huishoudenId])
    await pool.query(
      `insert into uitgaand_bericht (referentie, audience, huishouden_id, versie, soort, inhoud, gemaakt_op, bijgewerkt_op)
       values ($1, 'proef', $2, 1, 'x', $3, now(), now())`,
      [randomUUID(), huishoudenId, naam],
    )
    await pool.query(
      `insert into antwoord_bericht (referentie, audience, huishouden_id, bericht, volgende_poging)
       values ($1, 'proef', $2, $3, now())`,
      [randomUUID(), huishoudenId, { naam }],
    )
    await pool.query(
      `insert into quarantaine (id, audience, huishouden_id, richting, soort, foutcode, reden, sinds)
       values ($1, 'proef', $2, 'uit', 'x', 'x', $3, now())`,
      [randomUUID(), huishoudenId, naam],
    )
  }
  const [weg, blijft] = [randomUUID(), randomUUID()]
  await vul(weg, 'weg')
  await vul(blijft, 'blijft')
  const tel = async (huishoudenId: string) => {
    const rijen = await toon(pool, tabellen, { huishoudenId })
    return Object.fromEntries(Object.entries(rijen).map(([naam, gevonden]) => [naam, gevonden.length]))
  }
  const alles = {
    koppeling: 1,
    koppeling_nummer: 1,
    vastgelegd: 1,
    uitgaand_bericht: 1,
    antwoord_bericht: 1,
    inkomend_bericht: 1,
    quarantaine: 2,
  }
  expect(await tel(weg)).toEqual(alles)
  expect(await inTransaction(pool, (tx) => wis(tx, tabellen, { huishoudenId: weg }))).toEqual(alles)
  expect(await tel(weg)).toEqual({})
  expect(await tel(blijft)).toEqual(alles)
  for (const { naam } of tabellen) {
    const { rows } = await pool.query(`select 1 from ${naam} t where to_jsonb(t)::text like $1`, [`%${weg}%`])
    expect(rows).toEqual([])
  }
})
