import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withNpmSettings } from './npm-settings.js'
import { root, state } from './places.js'
import { say } from './progress.js'
import { runQuietly } from './quiet-command.js'
import { childEnvironment } from './runtime.js'

const stamp = join(state, 'packages-installed')

export function packagesAreReady() {
  return (
    existsSync(join(root, 'node_modules', '.modules.yaml')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hashManifests()
  )
}

export async function installPackages({ node, pnpmScript }) {
  say('Pakketten klaarzetten …')
  rmSync(stamp, { force: true })
  const hash = hashManifests()
  await withNpmSettings((settings) =>
    runQuietly({
      command: node,
      args: [pnpmScript, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
      cwd: root,
      // Without CI=true pnpm asks a question, and hangs on it, before it replaces a node_modules of another version.
      env: { ...childEnvironment(node), ...settings, CI: 'true' },
      what: 'Pakketten klaarzetten',
      describe: describeProgress,
      measure: fetched,
    }),
  )
  writeFileSync(stamp, hash)
  say('Pakketten staan klaar')
}

function describeProgress(output) {
  const last = lastProgress(output)
  return last ? `${fetched(output)} van ${last[1]} pakketten opgehaald` : 'nog bezig'
}

function fetched(output) {
  const last = lastProgress(output)
  return last ? Number(last[2]) + Number(last[3]) : 0
}

function lastProgress(output) {
  return [...output.matchAll(/resolved (\d+), reused (\d+), downloaded (\d+), added (\d+)/g)].at(-1)
}

/** One hash over everything that decides what node_modules must hold. */
export function hashManifests(folder = root) {
  const hash = createHash('sha256')
  for (const file of listManifests(folder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

// The folders that pnpm-workspace.yaml names: `services/*` or `test`, each on a line of its own.
function listManifests(folder) {
  const manifests = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']
  const workspace = readFileSync(join(folder, 'pnpm-workspace.yaml'), 'utf8')
  const [, list = ''] = /^packages:\n((?: +- .*\n)+)/m.exec(workspace) ?? []
  for (const [, pattern, isGroup] of list.matchAll(/- ['"]?([^'"\n]+?)(\/\*)?['"]?$/gm)) {
    const folders = isGroup
      ? readdirSync(join(folder, pattern))
          .sort()
          .map((name) => `${pattern}/${name}`)
      : [pattern]
    manifests.push(...folders.map((name) => `${name}/package.json`))
  }
  return manifests.filter((file) => existsSync(join(folder, file)))
}
