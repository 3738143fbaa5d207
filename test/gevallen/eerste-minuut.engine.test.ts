import { isAlive } from '@wijkhub/machine/is-alive'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createWijkhubClient } from '@wijkhub/client'
import { whyNotNative } from '@wijkhub/builders/engines'
import { createUitgever } from '@wijkhub/uitgever'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, describe, expect, it } from 'vitest'
import { gezin } from '../e2e/gezinnen.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'wijkhub-stack-proef-'))
const motoren = join(folder, 'motoren')
const stack = join(folder, 'stack')
const env = {
  ...process.env,
  WIJKHUB_ENGINES_MAP: motoren,
  WIJKHUB_STACK_MAP: stack,
  WIJKHUB_INRICHTING: join(root, 'inrichting/haarlem.yaml'),
}
const why = whyNotNative(['kafka'])

interface Uitkomst {
  code: number
  stdout: string
  stderr: string
}

/** A command as the documents show it, to its end. */
async function draai(bestand: string, ...args: string[]): Promise<Uitkomst> {
  const klaar = await promisify(execFile)(process.execPath, [join(root, bestand), ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (fout: Uitkomst) => fout,
  )
  return { code: klaar.code, stdout: klaar.stdout, stderr: klaar.stderr }
}
const engines = (...args: string[]) => draai('deploy/engines/src/engines.ts', ...args)
const stackTs = 'deploy/stack/src/stack.ts'
const kafka = () =>
  (
    JSON.parse(readFileSync(join(motoren, 'adressen.json'), 'utf8')) as {
      kafka: Record<'pid' | 'port' | 'loginPort', number>
    }
  ).kafka

/** Somebody else's program on this port; not ours to say who, when it is taken already. */
async function bezet(port: number) {
  const server = createServer()
  const luistert = new Promise<boolean>((klaar) => {
    server.once('error', () => klaar(false)).once('listening', () => klaar(true))
  })
  server.listen(port, '127.0.0.1')
  return { luistert: await luistert, geefVrij: () => server.close() }
}

async function doodKafka(): Promise<void> {
  const { pid } = kafka()
  process.kill(pid, 'SIGKILL')
  await totdat(
    () => isAlive(pid),
    (nog) => !nog,
    10_000,
  )
}

const bezig = new Set<ReturnType<typeof spawn>>()

async function startStackProces() {
  const child = spawn(
    process.execPath,
    [join(root, stackTs), '--zonder-verhaal', '--jobs', 'postgres', '--poort', '0'],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  bezig.add(child)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  await totdat(
    () => output,
    (text) => {
      if (child.exitCode !== null) throw new Error(text)
      return text.includes('Stoppen: Ctrl-C')
    },
    150_000,
  )
  const url = /processen zijn klaar: (\S+)/.exec(output)![1]!
  const uitgever = await createUitgever({ keyFile: join(stack, 'token-sleutel.json') })
  const client = createWijkhubClient({ url, token: await uitgever.geefToken('kontext') })
  return { child, client, output: () => output }
}

const verwerkt = (client: ReturnType<typeof createWijkhubClient>, huishoudenId: string) =>
  totdat(
    () => client.leveringen(huishoudenId),
    ({ leveringen }) => leveringen.length >= 4 && leveringen.every((levering) => levering.status === 'verwerkt'),
    90_000,
  )

describe.skipIf(why)(`npm run stack and npm run engines${why ? ` (${why})` : ''}`, () => {
  afterAll(async () => {
    for (const child of bezig) child.kill('SIGKILL')
    await engines('down')
    rmSync(folder, { recursive: true, force: true })
  })

  it(
    'E15, E19: the stack goes on when its broker comes back, wherever that is; it is one set, and ends with its supervisor',
    { timeout: 480_000 },
    async () => {
      const gewone = await bezet(9094)
      const een = await startStackProces()
      const eerst = kafka()
      expect(eerst.loginPort).not.toBe(9094)
      expect(een.output()).toContain(`adres 127.0.0.1:${eerst.loginPort}`)
      const lever = async (nummer: number) =>
        verwerkt(een.client, (await een.client.meldAan(gezin(nummer))).huishoudenId)
      await lever(0)

      for (const args of [[], ['--fresh'], ['--once'], ['--down']]) {
        const { code, stdout, stderr } = await draai(stackTs, ...args)
        expect({ args, code, stdout }).toEqual({ args, code: 1, stdout: '' })
        expect(stderr).toMatch(new RegExp(`^De stack draait al \\(proces ${een.child.pid}\\): .*\n$`))
      }

      await doodKafka()
      gewone.geefVrij()
      expect(await engines('up', 'kafka')).toMatchObject({ code: 0, stderr: '' })
      expect(kafka()).toMatchObject({ port: eerst.port, loginPort: eerst.loginPort })
      await lever(1)

      await doodKafka()
      const weg = await bezet(eerst.loginPort)
      expect(weg.luistert).toBe(true)
      expect((await engines('up', 'kafka')).stdout).toContain(
        `inlogpoort ${eerst.loginPort} van de vorige keer is bezet`,
      )
      expect(kafka().loginPort).not.toBe(eerst.loginPort)
      await totdat(een.output, (text) => text.includes('een motor antwoordt nu op een ander adres'), 20_000)
      const { huishoudenId } = await totdat(
        () => een.client.meldAan(gezin(2)).catch(() => undefined),
        (antwoord) => antwoord !== undefined,
        60_000,
      ).then((antwoord) => antwoord!)
      await verwerkt(een.client, huishoudenId)
      weg.geefVrij()

      const { members } = JSON.parse(readFileSync(join(stack, 'in-gebruik.json'), 'utf8')) as {
        members: { pid: number }[]
      }
      expect(members.length).toBeGreaterThanOrEqual(7)
      een.child.kill('SIGKILL')
      await totdat(
        () => members.filter(({ pid }) => isAlive(pid)),
        (over) => over.length === 0,
        30_000,
      )

      const twee = await startStackProces()
      expect((await twee.client.meldAan(gezin(2))).huishoudenId).toBe(huishoudenId)
      const gestopt = once(twee.child, 'exit')
      twee.child.kill('SIGINT')
      expect((await gestopt)[0]).toBe(0)
    },
  )

  it('a wrong word is one sentence, and nothing starts', async () => {
    for (const [bestand, ...args] of [
      ['deploy/engines/src/engines.ts', 'op'],
      ['deploy/engines/src/engines.ts', 'up', 'kafkaa'],
      [stackTs, '--instances', 'nul'],
      [stackTs, '--eens'],
      ['deploy/stack/src/make-secrets.ts', '--demoo'],
      ['deploy/backup/src/backup.ts'],
      ['deploy/backup/src/restore.ts', 'een', 'twee'],
      ['services/all-in-one/src/token.ts', 'de-buren'],
      ['packages/runtime/src/commands/rechten.ts', 'wis'],
    ] as [string, ...string[]][]) {
      const { code, stdout, stderr } = await draai(bestand, ...args)
      expect({ bestand, args, stdout }).toEqual({ bestand, args, stdout: '' })
      expect([1, 78]).toContain(code)
      expect(stderr).not.toMatch(/^\s+at .*:\d+|"stack"|^\{/m)
      expect(stderr.trim()).not.toBe('')
    }
  })
})
