import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { startHubProces, voerUit } from '../e2e/draaiende-hub.ts'

const folder = mkdtempSync(join(tmpdir(), 'wijkhub-eerste-minuut-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const main = resolve(import.meta.dirname, '../../services/all-in-one/src/main.ts')
const haarlem = resolve(import.meta.dirname, '../../inrichting/haarlem.yaml')
const geenStapel = /^\s+at .*:\d+|"stack"|^\{/m

async function bezettePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as { port: number }).port
}

describe('a hub that runs in a folder', () => {
  const eigen = join(folder, 'in-gebruik')

  it(
    'E9, E18: refuses a second start with one sentence, also --fresh, and nothing of it was touched',
    { timeout: 180_000 },
    async () => {
      const hub = await startHubProces(eigen)
      const bestanden = ['verhaal.json', 'dagboeken/menscentraal.jsonl', 'token-sleutel.json']
      const inhoud = () => bestanden.map((bestand) => readFileSync(join(eigen, bestand), 'utf8'))
      const eerst = inhoud()
      for (const meer of [[], ['--fresh'], ['--fresh', '--zonder-verhaal', '--json']]) {
        const { code, stderr } = await voerUit('--map', eigen, '--poort', '0', ...meer)
        expect({ meer, code }).toEqual({ meer, code: 1 })
        expect(stderr).toMatch(
          new RegExp(`^De database in .* is in gebruik door proces ${hub.child.pid}: hier draait Wijkhub al. .*\n$`),
        )
      }
      expect(inhoud()).toEqual(eerst)
      expect((await fetch(`${hub.url}/health/ready`)).status).toBe(200)
      const poort = new URL(hub.url).port
      const andereMap = join(folder, 'nergens')
      const bezet = await voerUit('--map', andereMap, '--poort', poort)
      expect(bezet).toMatchObject({ code: 1, stdout: '' })
      expect(bezet.stderr).toMatch(/^Poort \d+ is bezet .*--poort.*\n$/)
      expect(await hub.stop()).toBe(0)
    },
  )

  it('starts again after it stopped, and a damaged file of its own is named with the way out', async () => {
    const home = () => {
      try {
        return realpathSync(join(eigen, 'postgres', 'home'))
      } catch {
        return join(eigen, 'postgres')
      }
    }
    const gevallen: [string, RegExp][] = [
      [join(eigen, 'verhaal.json'), /verhaal\.json is beschadigd: .*--fresh/],
      [join(eigen, 'token-sleutel.json'), /token-sleutel\.json is beschadigd: .*verwijder dat bestand/],
      [join(home(), 'server.json'), /server\.json is beschadigd: .*verwijder/],
    ]
    for (const [bestand, zin] of gevallen) {
      const goed = readFileSync(bestand)
      for (const stuk of ['', '{"half', 'null', '[]']) {
        writeFileSync(bestand, stuk)
        const { code, stderr } = await voerUit('--map', eigen, '--poort', '0')
        expect({ bestand, stuk, code }).toEqual({ bestand, stuk, code: 1 })
        expect(stderr).toMatch(zin)
        expect(stderr).not.toMatch(geenStapel)
      }
      writeFileSync(bestand, goed)
    }
    const hub = await startHubProces(eigen)
    expect(hub.output()).toContain('de gegevens van de vorige keer zijn er nog')
    expect(await hub.stop()).toBe(0)
  })

  it('a hub killed in the midst of its story starts again, says so, and goes on without it', async () => {
    const map = join(folder, 'afgebroken')
    const child = spawn(process.execPath, [main, '--inrichting', haarlem, '--map', map, '--poort', '0'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let gezegd = ''
    child.stdout.on('data', (chunk) => (gezegd += chunk))
    await totdat(
      () => gezegd,
      (tekst) => / 9\/\d+ /.test(tekst),
      60_000,
    )
    child.kill('SIGKILL')
    await once(child, 'exit')
    const hub = await startHubProces(map)
    expect(hub.output()).toMatch(/Het verhaal werd de vorige keer afgebroken; .*--fresh/)
    expect(await hub.stop()).toBe(0)
  })

  it.each([
    ['the number of another living program', () => String(leeft().pid)],
    ['the number of another living Node program', () => String(leeft(process.execPath).pid)],
    ['this very test', () => String(process.pid)],
    ['a program whose number was given out again', () => JSON.stringify({ pid: leeft().pid, startedAt: '1@ooit' })],
    ['a program that is gone', () => '4194303'],
    ['nothing', () => ''],
    ['rubbish', () => 'geen nummer'],
  ])('E19: a start.lock that names %s does not hang the start', { timeout: 60_000 }, async (_, inhoud) => {
    const lock = join(realpathSync(join(eigen, 'postgres', process.getuid?.() === 0 ? 'home' : '.')), 'start.lock')
    writeFileSync(lock, inhoud())
    const begonnen = performance.now()
    const gezegd = await begin(eigen)
    if (gezegd.code === 1) {
      expect(gezegd.stderr).toMatch(/start\.lock zegt dat proces \d+ \(.*\) .*verwijder dan dat bestand/)
      expect(performance.now() - begonnen).toBeLessThan(8_000)
    } else expect(gezegd.code).toBe(0)
    rmSync(lock, { force: true })
  })
})

/** A program that lives until the test is over. */
function leeft(program = 'sleep') {
  const args = program === 'sleep' ? ['600'] : ['-e', 'setInterval(() => {}, 1000)']
  const child = spawn(program, args, { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Starts the hub; what it said when it did not start, or 0 when it did. */
async function begin(map: string): Promise<{ code: number | null; stderr: string }> {
  try {
    const hub = await startHubProces(map, '--zonder-verhaal')
    return { code: await hub.stop(), stderr: '' }
  } catch (error) {
    return { code: 1, stderr: (error as Error).message }
  }
}

it('E9: a taken port that was asked for is one sentence with the way out', async () => {
  const port = await bezettePoort()
  const { code, stdout, stderr } = await voerUit('--map', join(folder, 'poort'), '--poort', String(port))
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(new RegExp(`^Poort ${port} is bezet .* kies een andere poort met --poort <poort>.\n$`))
})

it.each([
  [['--poortt', '8080'], /^De optie --poortt bestaat niet\.\n\nnpm start/],
  [['--poort'], /^Bij de optie --poort hoort een waarde\.\n/],
  [['--poort', 'tachtig'], /^--poort tachtig is geen poort/],
  [['--poort', '70000'], /^--poort 70000 is geen poort/],
  [['--fresh=ja'], /^De optie --fresh krijgt geen waarde mee\.\n/],
  [['start'], /^Met "start" kan deze opdracht niets\.\n/],
])('E9: %j is a Dutch sentence with every option below it, and nothing started', async (args, zin) => {
  const { code, stdout, stderr } = await voerUit(...args)
  expect({ code, stdout }).toEqual({ code: 78, stdout: '' })
  expect(stderr).toMatch(zin)
  expect(stderr).toContain('--poort <poort>')
  expect(stderr).not.toMatch(geenStapel)
})

it('--help names every option and exits with 0', async () => {
  const { code, stdout, stderr } = await voerUit('--help')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  for (const optie of ['--poort', '--map', '--fresh', '--once', '--json', '--zonder-verhaal'])
    expect(stdout).toContain(optie)
})

it('a folder that cannot be made is one sentence', async () => {
  const bestand = join(folder, 'een-bestand')
  mkdirSync(folder, { recursive: true })
  writeFileSync(bestand, '')
  const { code, stderr } = await voerUit('--map', join(bestand, 'hub'), '--poort', '0')
  expect(code).toBe(1)
  expect(stderr).toMatch(/een-bestand/)
  expect(stderr).not.toMatch(geenStapel)
})

describe('a damaged file of the engines or the stack is named, with the way out', () => {
  const map = join(folder, 'verdeeld')
  const env = {
    ...process.env,
    WIJKHUB_ENGINES_MAP: join(map, 'motoren'),
    WIJKHUB_STACK_MAP: join(map, 'stack'),
    WIJKHUB_INRICHTING: haarlem,
  }
  const voer = (bestand: string, ...args: string[]) =>
    new Promise<{ code: number; stderr: string }>((klaar) => {
      execFile(
        process.execPath,
        [resolve(import.meta.dirname, '../..', bestand), ...args],
        { env },
        (fout, _, stderr) => klaar({ code: fout ? Number(fout.code) : 0, stderr }),
      )
    })

  it.each(['', '{"kafka', 'null'])('adressen.json holding %j: nothing is started twice', async (stuk) => {
    mkdirSync(join(map, 'motoren'), { recursive: true })
    writeFileSync(join(map, 'motoren', 'adressen.json'), stuk)
    for (const opdracht of ['status', 'up', 'down']) {
      const { code, stderr } = await voer('deploy/engines/src/engines.ts', opdracht, 'postgres')
      expect({ opdracht, code }).toEqual({ opdracht, code: 1 })
      expect(stderr).toMatch(/adressen\.json is beschadigd: .*verwijder dat bestand/)
      expect(stderr).not.toMatch(geenStapel)
    }
    rmSync(join(map, 'motoren', 'adressen.json'))
  })

  it('an empty secret and a damaged key of the stack', { timeout: 120_000 }, async () => {
    const stack = ['deploy/stack/src/stack.ts', '--events', 'postgres', '--jobs', 'postgres', '--poort', '0'] as const
    try {
      mkdirSync(join(map, 'stack', 'geheimen'), { recursive: true })
      writeFileSync(join(map, 'stack', 'geheimen', 'wijkhub_eigenaar'), '')
      const leeg = await voer(...stack)
      expect(leeg).toMatchObject({ code: 1, stderr: expect.stringMatching(/wijkhub_eigenaar is leeg: .*verwijder/) })
      rmSync(join(map, 'stack', 'geheimen', 'wijkhub_eigenaar'))
      writeFileSync(join(map, 'stack', 'token-sleutel.json'), '{')
      const sleutel = await voer(...stack)
      expect(sleutel).toMatchObject({ code: 1, stderr: expect.stringMatching(/token-sleutel\.json is beschadigd/) })
      expect(sleutel.stderr).not.toMatch(geenStapel)
    } finally {
      await voer('deploy/engines/src/engines.ts', 'down')
    }
  })
})
