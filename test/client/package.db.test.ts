import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { service as caseRegistry } from '@wijkhub/case-registry'
import { startHub } from '@wijkhub/builders/start-hub'
import { afterAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'wijkhub-client-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// The machine's own Node, as a partner has one; the launcher's stands before it in the path.
const path = (process.env['PATH'] ?? '')
  .split(':')
  .filter((part) => !part.includes('.wijkhub'))
  .join(':')
const env = { ...process.env, PATH: path, NODE_OPTIONS: '' }
const run = (command: string, args: string[], extra: object = {}) =>
  execFileSync(command, args, { cwd: folder, env: { ...env, ...extra }, encoding: 'utf8' })

const newEnough = Number(/^v(\d+)/.exec(run('node', ['--version']))?.[1]) >= 20
const node = newEnough ? 'node' : process.execPath

run(process.execPath, [join(root, 'packages/client/pack.ts'), folder], { PATH: process.env['PATH'] })
const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', join(folder, tarball)])

test('the package is JavaScript with types, and asks for no other package', () => {
  const files = run('tar', ['-tzf', tarball]).trim().split('\n')
  expect(files).toContain('package/dist/client.js')
  expect(files).toContain('package/dist/client.d.ts')
  expect(files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))).toEqual([])
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@wijkhub'])
  const manifest = JSON.parse(
    readFileSync(join(folder, 'node_modules/@wijkhub/client/package.json'), 'utf8'),
  ) as Record<string, unknown>
  expect(manifest['dependencies']).toBeUndefined()
  expect(manifest['private']).toBeUndefined()
})

test('the snippet of its README runs in an empty folder, against a hub', async () => {
  const readme = readFileSync(join(folder, 'node_modules/@wijkhub/client/README.md'), 'utf8')
  writeFileSync(join(folder, 'snippet.js'), /```js\n([\s\S]*?)```/.exec(readme)![1]!)
  const hub = await startHub({ diensten: [caseRegistry] })
  try {
    const { promise, resolve: ended } = Promise.withResolvers<string>()
    // Not synchronously: the hub is in this process.
    execFile(
      node,
      ['snippet.js'],
      { cwd: folder, env: { ...env, WIJKHUB_URL: hub.url, WIJKHUB_TOKEN: 'kontext' } },
      (error, stdout, stderr) => ended(error ? stderr : stdout),
    )
    expect(await promise).toBe('1 versie-verouderd\n')
  } finally {
    await hub.stop()
  }
})

test('its types hold for a program in TypeScript that has nothing of ours', () => {
  const uses = (wet: string) => `
    import { createWijkhubClient, type Leveringen } from '@wijkhub/client'
    const client = createWijkhubClient({ url: 'http://127.0.0.1', token: 'x' })
    const status: Leveringen['leveringen'][number]['status'] = 'verwerkt'
    const inwoner = { bronpersoonId: 'p', naam: { voornamen: 'W', geslachtsnaam: 'H' }, geboortedatum: '1990-11-16', geslacht: 'V', gezinsrol: 'ouder' } as const
    const adres = { straatnaam: 'V', huisnummer: 7, postcode: '9999XX', woonplaats: 'H' }
    export const id: Promise<string> = client.meldAan({ bronrecordId: 'x', medewerker: { naam: status }, grondslag: { wet: '${wet}' }, adres, inwoners: [inwoner] }).then(({ huishoudenId }) => huishoudenId)
  `
  const check = (wet: string) => {
    writeFileSync(join(folder, 'uses.ts'), uses(wet))
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom']
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    try {
      return run(process.execPath, [tsc, ...options, '--types', '', '--ignoreConfig', 'uses.ts'])
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  }
  expect(check('Jeugdwet')).toBe('')
  expect(check('Wet die niet bestaat')).toContain('uses.ts(7')
})
