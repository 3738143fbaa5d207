import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, readlink, realpath, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Who runs the server and where its files are. */
export interface Residence {
  home: string
  /** Set when we are root: PostgreSQL refuses to run as root, so this account runs it. */
  account?: { uid: number; gid: number }
}

const rootHome = '/var/lib/wijkhub'

/**
 * As a normal user the server lives in `folder` itself. As root it lives under /var/lib/wijkhub, which its unprivileged
 * account can enter even when `folder` is behind a closed door (chmod 700 /root); `folder` then holds a link to it.
 */
export async function prepareResidence(folder: string): Promise<Residence> {
  await mkdir(folder, { recursive: true })
  if (process.getuid?.() !== 0) {
    // PostgreSQL refuses a data folder others can read; the password file beside it deserves the same.
    await chmod(folder, 0o700)
    return { home: await realpath(folder) }
  }
  const account = await unprivilegedAccount()
  const home = await homeOf(folder)
  await mkdir(home, { recursive: true })
  await chmod(dirname(home), 0o755)
  await chmod(home, 0o700)
  await chown(home, account.uid, account.gid)
  return { home, account }
}

async function unprivilegedAccount(): Promise<{ uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'))
  const found = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  return { uid: Number(found?.[2] ?? 65534), gid: Number(found?.[3] ?? 65534) }
}

/**
 * The home of this folder, kept in its link. A folder that was thrown away and made again gets a home of its own: its
 * data were thrown away with it, and whoever put it back by mistake still finds them under their old name.
 */
async function homeOf(folder: string): Promise<string> {
  const link = join(folder, 'home')
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 16)
  const linked = await readlink(link).catch(() => '')
  // A link of another folder came along with a copy, or a move, of that folder.
  if (dirname(linked) === rootHome && basename(linked).split('-')[0] === name) return linked
  const first = join(rootHome, name)
  const home = existsSync(first) ? `${first}-${randomBytes(4).toString('hex')}` : first
  if (linked) await rm(link, { force: true })
  try {
    await symlink(home, link)
    return home
  } catch (error) {
    // Another start made it at the same moment: its home is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !(await readlink(link).catch(() => ''))) throw error
    return homeOf(folder)
  }
}
