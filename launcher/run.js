import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './child.js'
import { readManifest, root } from './places.js'
import { prepare } from './prepare.js'
import { LauncherError, runOrExplain } from './progress.js'

// node launcher/run.js <file of ours | tool from node_modules> [arguments]: the scripts of package.json are the index.
await runOrExplain(async () => {
  const [what, ...args] = process.argv.slice(2)
  if (!what) throw new LauncherError('Zeg wat er moet draaien; `npm run` toont alle opdrachten.')
  // pnpm itself must run where the packages cannot be installed yet: it is what repairs the lockfile.
  const { node, pnpmScript, env } = await prepare({ withPackages: what !== 'pnpm' })
  const ours = what.includes('/')
  const script = what === 'pnpm' ? pnpmScript : ours ? findFile(what) : findTool(what)
  return runChild({ command: node, args: [script, ...args], env, interactive: args.includes('--watch'), tied: ours })
})

function findFile(path) {
  if (existsSync(join(root, path))) return join(root, path)
  throw new LauncherError(`${path} bestaat (nog) niet.`)
}

function findTool(name) {
  const folder = join(root, 'node_modules', name)
  if (!existsSync(folder)) throw new LauncherError(`${name} is geen gereedschap uit package.json.`)
  const { bin } = readManifest(folder)
  return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]))
}
