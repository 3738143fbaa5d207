import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A copy of the tree as it is now, to change while the mutants run: the links of every workspace package are copied as they are, so that
 * `@wijkhub/model` is the model of the copy and not the one beside it.
 */
export function kopieerBoom(root: string, naar: string): void {
  rmSync(naar, { recursive: true, force: true })
  const bestanden = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  })
  for (const bestand of bestanden.split('\0').filter((naam) => naam !== '' && existsSync(join(root, naam)))) {
    mkdirSync(dirname(join(naar, bestand)), { recursive: true })
    cpSync(join(root, bestand), join(naar, bestand))
  }
  symlinkSync(join(root, 'node_modules'), join(naar, 'node_modules'))
  for (const manifest of globSync('{packages,services,test,deploy,bench,checks}/**/package.json', {
    cwd: naar,
    exclude: ['**/node_modules'],
  })) {
    const modules = join(dirname(manifest), 'node_modules')
    if (existsSync(join(root, modules)))
      cpSync(join(root, modules), join(naar, modules), { recursive: true, verbatimSymlinks: true })
  }
}
