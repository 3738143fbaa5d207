import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { aanmeldingKontext } from '@wijkhub/builders'
import { bewaardHuishouden, bewaarLeesbaar } from '@wijkhub/builders/bewaard'
import pg from 'pg'
import { startRegistryServer } from './registry-server.ts'
import { removeServerFolder } from './remove-server-folder.ts'

/**
 * `npm run bench -- lijsten [--huishoudens 1000000] [--gebruikers 16] [--keer 400] [--folder <map>]`: what a worker asks all day, by the API: one
 * household, the lists of her organisation and its agenda, in turns. The worst organisation: it is in every household; one in twenty has
 * a day, half of those passed, one in a hundred was not delivered. The households are copies of one registration with an action.
 */
const { values } = parseArgs({
  options: {
    huishoudens: { type: 'string', default: '1000000' },
    gebruikers: { type: 'string', default: '16' },
    keer: { type: 'string', default: '400' },
    folder: { type: 'string' },
  },
})
const huishoudens = Number(values.huishoudens)
const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'wijkhub-lijsten-')))
const server = await startRegistryServer(folder, Number(values.gebruikers))
const koppen = { authorization: 'Bearer kontext', 'content-type': 'application/json' }

try {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; load at the start ${laden()}`)
  const begin = performance.now()
  const { rows } = await server.pool.query<{ id: string }>('select id from huishouden limit 200')
  if (rows.length === 0) rows.push(...(await vul()))
  console.log(`  ${huishoudens} huishoudens in ${((performance.now() - begin) / 1000).toFixed(0)} s; load ${laden()}`)
  const vragen: Record<string, (nummer: number) => string> = {
    'één huishouden': (nummer) => `/huishoudens/${rows[nummer % rows.length]!.id}`,
    'mijn organisatie, laatst gewijzigd': () => '/huishoudens',
    'wat een dag heeft': () => '/huishoudens?volgorde=dag',
    'te laat': () => '/huishoudens?teLaat=ja',
    'te laat, van een team': () => '/huishoudens?teLaat=ja&team=schalkwijk-1',
    'niet geleverd': () => '/huishoudens?nietGeleverd=ja',
    agenda: () => '/agenda',
    'agenda, te laat': () => '/agenda?teLaat=ja',
  }
  console.log(`  ${values.gebruikers} tegelijk                        p50 ms  p95 ms  p99 ms`)
  for (const [wat, pad] of Object.entries(vragen)) console.log(toon(wat, await meet(pad, Number(values.keer))))
  console.log(`  load at the end ${laden()}`)
} finally {
  await server.stop()
  if (!values.folder) {
    await removeServerFolder(folder)
    await rm(folder, { recursive: true, force: true })
  }
}

async function meet(pad: (nummer: number) => string, keer: number): Promise<number[]> {
  const tijden: number[] = []
  let nummer = -Number(values.gebruikers)
  const gebruiker = async () => {
    while (nummer < keer) {
      const dit = nummer++
      const begin = performance.now()
      const { status, lengte } = await vraag(pad(Math.abs(dit)))
      if (status !== 200 || lengte < 60) throw new Error(`${pad(0)}: ${status}, ${lengte} tekens`)
      if (dit >= 0) tijden.push(performance.now() - begin)
    }
  }
  await Promise.all(Array.from({ length: Number(values.gebruikers) }, gebruiker))
  return tijden
}

async function vraag(pad: string, body?: object) {
  const antwoord = await fetch(`${server.url}/registratie/v1${pad}`, {
    headers: koppen,
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  const tekst = await antwoord.text()
  return { status: antwoord.status, lengte: tekst.length, tekst }
}

async function vul(): Promise<{ id: string }[]> {
  const { huishoudenId } = JSON.parse((await vraag('/aanmeldingen', aanmeldingKontext)).tekst) as {
    huishoudenId: string
  }
  await vraag(`/huishoudens/${huishoudenId}/acties`, { omschrijving: 'De post sorteren', datum: '2030-01-01' })
  // No bridge runs here: what it would have reported.
  await server.pool.query(
    `insert into levering (huishouden_id, audience, volgnummer, versie, status, berichten, poging, op)
     values ($1, 'menscentraal', 1, 1, 'verwerkt', 1, 1, now())`,
    [huishoudenId],
  )
  // What is sealed opens in its own row alone: copies are as a version of before kept them, so that opening is not in these figures.
  await bewaarLeesbaar(server.pool, huishoudenId, await bewaardHuishouden(server.pool, huishoudenId))
  // A connection of its own: those of the pool give up long before a million households are written.
  const client = new pg.Client(server.connection)
  await client.connect()
  await client.query('set search_path = registratie')
  await client.query('set session_replication_role = replica')
  await client.query(
    `create temp table kopie as select n, gen_random_uuid() as id from generate_series(1, ${huishoudens}) n`,
  )
  // The residents of a copy have the ids of the first: nothing measured here looks at them. Of the projections only those of
  // who asks are copied, which are what is read.
  for (const tabel of ['huishouden', 'projectie', 'betrokkenheid', 'overzicht', 'levering', 'agenda']) {
    const sleutel = tabel === 'huishouden' ? 'id' : 'huishouden_id'
    const { rows: kolommen } = await client.query<{ naam: string; json: boolean }>(
      `select attname as naam, atttypid in ('json'::regtype, 'jsonb'::regtype) as json from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a'`,
      [tabel],
    )
    const waarde = ({ naam, json }: { naam: string; json: boolean }) =>
      json ? `replace(t.${naam}::text, $1::text, k.id::text)::json` : naam === sleutel ? 'k.id' : `t.${naam}`
    await client.query(
      `insert into ${tabel} (${kolommen.map(({ naam }) => naam).join(', ')})
       select ${kolommen.map(waarde).join(', ')} from ${tabel} t, kopie k
       where t.${sleutel} = $1::uuid ${tabel === 'projectie' ? "and t.audience = 'kontext'" : ''}
         ${tabel === 'agenda' ? 'and k.n % 20 = 0' : ''}`,
      [huishoudenId],
    )
  }
  await spreid(client)
  await client.end()
  return (await server.pool.query<{ id: string }>('select id from huishouden limit 200')).rows
}

/** In another order than they were made in. */
async function spreid(client: pg.Client): Promise<void> {
  for (const statement of [
    `update projectie set gewijzigd_op = now() - random() * interval '300 days' where audience = 'kontext'`,
    `update betrokkenheid set sinds = current_date - (random() * 300)::integer`,
    `update overzicht set team = 'schalkwijk-1' where random() < 0.125`,
    `update agenda set dag = current_date + (random() * 300 - 150)::integer`,
    `update levering set status = case when random() < 0.01 then 'wacht' else 'verwerkt' end`,
    'vacuum (analyze)',
  ])
    await client.query(statement)
}

function toon(wat: string, tijden: number[]): string {
  const opVolgorde = tijden.toSorted((a, b) => a - b)
  const deel = (p: number) => opVolgorde[Math.min(tijden.length - 1, Math.floor(tijden.length * p))]!.toFixed(1)
  return `  ${wat.padEnd(36)} ${[0.5, 0.95, 0.99].map((p) => deel(p).padStart(7)).join(' ')}`
}

function laden(): string {
  return loadavg()[0]!.toFixed(1)
}
