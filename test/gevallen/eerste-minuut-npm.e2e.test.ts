import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { maakCertificaten, naam, startProxy, startRegister, token } from './npm-register.ts'

const root = resolve(import.meta.dirname, '../..')
const launcher = (bestand: string) => JSON.stringify(join(root, 'launcher', bestand))
const pnpm = join(root, '.wijkhub/runtime/node_modules/pnpm/bin/pnpm.mjs')

function waaromNiet(): string | undefined {
  try {
    execFileSync('openssl', ['version'])
    execFileSync('npm', ['--version'])
    if (existsSync(pnpm)) return undefined
    return 'geen pnpm in .wijkhub/runtime'
  } catch {
    return 'geen openssl of npm'
  }
}
const waarom = waaromNiet()
if (waarom && process.env['WIJKHUB_CI'] === 'true') throw new Error(waarom)

/** What the launcher does with pnpm, in a folder of the test: the settings, and the words when nothing comes in. */
const opdracht = `
const { withNpmSettings } = await import(${launcher('npm-settings.js')})
const { runQuietly } = await import(${launcher('quiet-command.js')})
const { runOrExplain } = await import(${launcher('progress.js')})
await runOrExplain(() => withNpmSettings((settings) => runQuietly({
  command: process.execPath,
  args: [${JSON.stringify(pnpm)}, 'install', '--reporter=append-only', '--lockfile=false'],
  cwd: process.cwd(),
  env: { ...process.env, ...settings, CI: 'true' },
  what: 'Pakketten klaarzetten',
  describe: () => 'bezig',
  measure: () => 0,
  beatMs: 500,
  silentMs: 3000,
}), { folder: process.env.PROEF_STAAT, cwd: process.cwd() }))
`

describe.skipIf(waarom)(`E10: npm's own settings${waarom ? ` (${waarom})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wijkhub-npm-'))
  let niemand: number
  let certificaten: ReturnType<typeof maakCertificaten>
  let register: Awaited<ReturnType<typeof startRegister>>
  let proxy: Awaited<ReturnType<typeof startProxy>>
  beforeAll(async () => {
    certificaten = maakCertificaten(folder)
    register = await startRegister(join(folder, 'register'), certificaten)
    proxy = await startProxy(register.port)
    const even = createServer().listen(0, '127.0.0.1')
    await once(even, 'listening')
    niemand = (even.address() as AddressInfo).port
    even.close()
  })
  afterAll(() => {
    register?.stop()
    proxy?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  interface Instellingen {
    user?: string[]
    global?: string[]
    project?: string[]
    env?: Record<string, string>
  }

  let nummer = 0
  /** An empty home and project; what is written where, npm finds there. */
  function begin(instellingen: Instellingen) {
    const thuis = join(folder, `thuis-${nummer++}`)
    const project = join(thuis, 'project')
    mkdirSync(project, { recursive: true })
    const schrijf = (bestand: string, regels: string[] = []) => {
      writeFileSync(join(thuis, bestand), `${regels.join('\n')}\n`)
      return join(thuis, bestand)
    }
    writeFileSync(
      join(project, 'package.json'),
      JSON.stringify({ name: 'p', version: '1.0.0', dependencies: { 'proef-pakket': '1.0.0' } }),
    )
    // So that pnpm does not take a folder above the test for its workspace.
    writeFileSync(join(project, 'pnpm-workspace.yaml'), 'packages: []\n')
    if (instellingen.project) schrijf('project/.npmrc', instellingen.project)
    const staat = join(thuis, 'staat')
    const env = {
      PATH: process.env['PATH'],
      HOME: thuis,
      PROEF_STAAT: staat,
      npm_config_userconfig: schrijf('user-npmrc', instellingen.user),
      npm_config_globalconfig: schrijf('global-npmrc', instellingen.global),
      ...instellingen.env,
    }
    const child = spawn(process.execPath, ['--input-type=module', '-e', opdracht], {
      cwd: project,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    onTestFinished(() => void child.kill('SIGTERM'))
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += chunk))
    return { child, stderr: () => stderr, project, staat }
  }

  async function haal(instellingen: Instellingen) {
    const { child, stderr, project, staat } = begin(instellingen)
    const [code] = (await once(child, 'close')) as [number]
    return {
      code,
      stderr: stderr(),
      geplaatst: existsSync(join(project, 'node_modules/proef-pakket/package.json')),
      // Tokens stood in here.
      achtergebleven: existsSync(staat) ? readdirSync(staat) : [],
    }
  }

  /** Until the user has read the sentence. */
  async function eersteWoorden(user: string[], zin: RegExp) {
    const begonnen = performance.now()
    const { child, stderr } = begin({ user })
    const woorden = () =>
      stderr()
        .replaceAll(/^\[.*\] … bezig\n/gm, '')
        .trim()
    await totdat(woorden, (tekst) => zin.test(tekst) || child.exitCode !== null, 60_000)
    return { tekst: woorden(), seconden: (performance.now() - begonnen) / 1000 }
  }

  const goed = { code: 0, geplaatst: true, achtergebleven: [] }
  const waar = () => `https://localhost:${register.port}/`
  const toegang = () => `//localhost:${register.port}/:_authToken=${token}`

  it('of the user reach pnpm: registry, cafile and token', async () => {
    expect(await haal({ user: [`registry=${waar()}`, `cafile=${certificaten.ca}`, toegang()] })).toMatchObject(goed)
  })

  it('of the machine reach pnpm', async () => {
    expect(await haal({ global: [`registry=${waar()}`, `cafile=${certificaten.ca}`, toegang()] })).toMatchObject(goed)
  })

  it('in the environment reach pnpm, with a token that stands in a variable', async () => {
    const env = { npm_config_registry: waar(), npm_config_cafile: certificaten.ca, PROEF_TOKEN: token }
    const user = [`//localhost:${register.port}/:_authToken=\${PROEF_TOKEN}`]
    expect(await haal({ user, env })).toMatchObject(goed)
  })

  it('of the project reach pnpm', async () => {
    const project = [`registry=${waar()}`, `cafile=${certificaten.ca}`]
    expect(await haal({ project, user: [toegang()] })).toMatchObject(goed)
  })

  it('without strict-ssl reach pnpm', async () => {
    expect(await haal({ global: [`registry=${waar()}`, 'strict-ssl=false', toegang()] })).toMatchObject(goed)
  })

  it('with a certificate in NODE_EXTRA_CA_CERTS reach pnpm', async () => {
    const env = { NODE_EXTRA_CA_CERTS: certificaten.ca }
    expect(await haal({ user: [`registry=${waar()}`, toegang()], env })).toMatchObject(goed)
  })

  it('with a proxy that alone knows the registry reach pnpm', async () => {
    const global = [
      `registry=https://${naam}:${register.port}/`,
      `cafile=${certificaten.ca}`,
      `https-proxy=${proxy.url}`,
      `//${naam}:${register.port}/:_authToken=${token}`,
    ]
    expect(await haal({ global })).toMatchObject(goed)
    expect(proxy.tunnels()).toBeGreaterThan(0)
  })

  it.each(['of the machine', 'of the environment'])(
    'with a proxy that asks for a password, %s, reach pnpm: npm uses it and does not tell it',
    async (plaats) => {
      const adres = proxy.url.replace('//', '//jan:geheim%40@')
      const global = [
        `registry=https://${naam}:${register.port}/`,
        `cafile=${certificaten.ca}`,
        `//${naam}:${register.port}/:_authToken=${token}`,
      ]
      const geval: Instellingen =
        plaats === 'of the machine'
          ? { global: [...global, `https-proxy="${adres.replace('jan', '${WIE}')}"`], env: { WIE: 'jan' } }
          : { global, env: { npm_config_https_proxy: adres } }
      expect(await haal(geval)).toMatchObject(goed)
      expect(proxy.gebruiker()).toBe('jan:geheim@')
    },
  )

  it.each([
    [
      'a certificate nobody trusts',
      () => [`registry=${waar()}`, toegang()],
      /certificaat .* wordt niet vertrouwd .*\n[\s\S]*cafile[\s\S]*NODE_EXTRA_CA_CERTS/,
    ],
    ['no token', () => [`registry=${waar()}`, `cafile=${certificaten.ca}`], /weigert ons/],
    ['a name that does not exist', () => [`registry=https://${naam}:${register.port}/`], /DNS/],
    ['nobody who listens', () => [`registry=https://localhost:${niemand}/`], /niet bereikbaar \(ECONNREFUSED\)/],
  ])('with %s: within 20 seconds what the client says and what to set', { timeout: 180_000 }, async (_, user, zin) => {
    const gezegd = await eersteWoorden(user(), zin)
    expect(gezegd.tekst).toMatch(zin)
    expect(gezegd.seconden).toBeLessThan(20)
  })

  it.each([
    ['refuses', 'weigert', /weigert ons/],
    ['is silent', 'zwijgt', /Er komt nog niets binnen/],
  ] as const)('when the registry %s: the same', { timeout: 180_000 }, async (_, gedrag, zin) => {
    register.gedraag(gedrag)
    try {
      const gezegd = await eersteWoorden([`registry=${waar()}`, `cafile=${certificaten.ca}`, toegang()], zin)
      expect(gezegd.tekst).toMatch(zin)
      expect(gezegd.seconden).toBeLessThan(20)
    } finally {
      register.gedraag('goed')
    }
  })
})
