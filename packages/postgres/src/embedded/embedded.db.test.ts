import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './embedded.ts'
import { findRunningServer, stopServer } from './running-server.ts'

let folder: string
let server: EmbeddedServer | undefined

/** As root the files are elsewhere and `home` is a link to them. */
const home = () => realpath(join(folder, 'home')).catch(() => realpath(folder))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-'))
})

afterEach(async () => {
  await server?.stop()
  const running = await findRunningServer(join(await home(), 'data'))
  if (running) await stopServer(running)
  await rm(await home(), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
})

function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedServer> {
  return startEmbedded({ folder, durable: false, ...options })
}

async function ask(to: EmbeddedServer, text: string): Promise<unknown[]> {
  const client = new pg.Client(to.connection)
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows
}

/** A program of its own that starts the server and then does nothing until it is ended. */
async function startInOtherProgram(options: Partial<EmbeddedOptions> = {}) {
  const source = `import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
    const server = await startEmbedded(${JSON.stringify({ folder, durable: false, ...options })})
    console.log(JSON.stringify({ pid: server.pid, port: server.port })); setInterval(() => {}, 1000)`
  const program = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(program.stdout, 'data')
  return { program, ...(JSON.parse(String(line)) as { pid: number; port: number }) }
}

test('answers on its socket too, with the password and not without it', async () => {
  server = await start()
  const onSocket = async (password: string) => {
    const client = new pg.Client({ ...server!.nearby, password })
    await client.connect()
    const { rows } = await client.query('select inet_client_addr() is null as socket')
    await client.end()
    return rows
  }
  expect(server.nearby.host).toBe(await home())
  expect(await onSocket(server.nearby.password)).toEqual([{ socket: true }])
  await expect(onSocket('raad')).rejects.toThrow('password authentication failed')
})

test('keeps its data and its password between two starts', async () => {
  server = await start()
  await ask(server, 'create table blijft (id int)')
  const { password } = server.connection
  await server.stop()
  server = await start()
  expect(await ask(server, 'select count(*)::int as aantal from blijft')).toEqual([{ aantal: 0 }])
  expect(server.connection.password).toBe(password)
  expect((await stat(join(await home(), 'server.json'))).mode & 0o077).toBe(0)
})

test('refuses connections without the password', async () => {
  server = await start()
  const stranger = new pg.Client({ ...server.connection, password: 'geraden' })
  await expect(stranger.connect()).rejects.toThrow(/password authentication failed/)
})

test('begins empty when asked to', async () => {
  server = await start()
  await ask(server, 'create table gaat_weg (id int)')
  await server.stop()
  server = await start({ fresh: true })
  expect(await ask(server, `select to_regclass('gaat_weg') as tabel`)).toEqual([{ tabel: null }])
})

test('a folder that was thrown away and made again begins empty', async () => {
  server = await start()
  await ask(server, 'create table oud (id int)')
  const first = await home()
  await server.stop()
  await rm(folder, { recursive: true })
  server = await start()
  expect(await ask(server, `select to_regclass('oud') as tabel`)).toEqual([{ tabel: null }])
  if (first !== (await home())) await rm(first, { recursive: true, force: true })
})

test('data whose server.json is gone are refused, and begun anew only when asked', async () => {
  server = await start()
  await ask(server, 'create table oud (id int)')
  await server.stop()
  const identity = join(await home(), 'server.json')
  const kept = await readFile(identity)
  await rm(identity)
  await expect(start()).rejects.toThrow(/server\.json ontbreekt: .*verwijder/)
  await writeFile(identity, kept)
  server = await start()
  expect(await ask(server, `select to_regclass('oud')::text as tabel`)).toEqual([{ tabel: 'oud' }])
  await server.stop()
  await writeFile(identity, '{"half')
  server = await start({ fresh: true })
  expect(await ask(server, `select to_regclass('oud') as tabel`)).toEqual([{ tabel: null }])
})

test('takes another port when the preferred one is taken', async () => {
  const stranger = createServer().listen(0, '127.0.0.1')
  await once(stranger, 'listening')
  const { port } = stranger.address() as { port: number }
  server = await start({ port })
  expect(server.port).not.toBe(port)
  stranger.close()
})

test('a second program that wants the same folder is refused and told who has it', async () => {
  server = await start()
  await expect(start()).rejects.toThrow(`in gebruik door proces ${process.pid}`)
})

test('the server ends when its program is killed', async () => {
  const { program, pid } = await startInOtherProgram()
  program.kill('SIGKILL')
  await expect.poll(async () => findRunningServer(join(await home(), 'data')), { timeout: 5000 }).toBeUndefined()
  expect(pid).toBeGreaterThan(0)
})

test('starts again after everything was killed at once, with what was committed', async () => {
  const { program, pid } = await startInOtherProgram({ durable: true })
  const { password } = JSON.parse(await readFile(join(await home(), 'server.json'), 'utf8'))
  const { port } = (await findRunningServer(join(await home(), 'data')))!
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'wijkhub', password, database: 'wijkhub' })
  client.on('error', () => {})
  await client.connect()
  await client.query('create table blijft as select generate_series(1, 100) as id')
  program.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  server = await start()
  expect(await ask(server, 'select count(*)::int as aantal from blijft')).toEqual([{ aantal: 100 }])
})

test('a pid file whose number now belongs to a stranger does not stand in the way', async () => {
  server = await start()
  await server.stop()
  await writeFile(
    join(await home(), 'data', 'postmaster.pid'),
    `${process.pid}\n${join(await home(), 'data')}\n1\n5432\n`,
    { mode: 0o644 },
  )
  server = await start()
  expect(await ask(server, 'select 1 as een')).toEqual([{ een: 1 }])
})

test('programs that share it and start at once get the same server, which outlives the first', async () => {
  const programs = await Promise.all([1, 2, 3].map(() => startInOtherProgram({ sharedUntilIdleMinutes: 1 })))
  expect(new Set(programs.map(({ pid }) => pid)).size).toBe(1)
  for (const { program } of programs) program.kill('SIGKILL')
  server = await start({ sharedUntilIdleMinutes: 1 })
  expect(server.pid).toBe(programs[0]!.pid)
})

test('says what is wrong when PostgreSQL does not start', async () => {
  await expect(start({ settings: { shared_buffers: 'veel' } })).rejects.toThrow(
    /invalid value for parameter "shared_buffers"/,
  )
})
