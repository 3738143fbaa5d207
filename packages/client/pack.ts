import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * `npm run client [folder]`: makes the package as others install it — JavaScript, types, README — in `.wijkhub/client`, and
 * its tarball in the folder (default there too). Nothing of the monorepo is needed to use it; publish it with `npm publish`.
 */

const own = import.meta.dirname
const root = resolve(own, '../..')
const built = join(root, '.wijkhub/client')
const target = resolve(process.argv[2] ?? built)

rmSync(built, { recursive: true, force: true })
mkdirSync(built, { recursive: true })
const options =
  '--declaration --module nodenext --target es2022 --lib es2022 --types node --skipLibCheck --strict --ignoreConfig --rewriteRelativeImportExtensions'
const places = ['--rootDir', join(own, 'src'), '--outDir', join(built, 'dist'), join(own, 'src/client.ts')]
run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options.split(' '), ...places])
const { name, version, description, license, type } = JSON.parse(
  readFileSync(join(own, 'package.json'), 'utf8'),
) as Record<string, string>
const manifest = {
  name,
  version,
  description,
  license,
  type,
  engines: { node: '>=20' },
  exports: { '.': { types: './dist/client.d.ts', default: './dist/client.js' } },
  files: ['dist'],
}
writeFileSync(join(built, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
cpSync(join(own, 'README.md'), join(built, 'README.md'))
cpSync(join(root, 'LICENSE'), join(built, 'LICENSE'))
mkdirSync(target, { recursive: true })
run('npm', ['pack', '--silent', '--pack-destination', target], built)

function run(command: string, args: string[], cwd = root): void {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error?.message ?? `exit code ${status}`}`)
}
