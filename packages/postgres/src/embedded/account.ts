import { createHash } from 'node:crypto'
import { chmod, chown, mkdir, readFile, readlink, realpath, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

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
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 16)
  const home = join(rootHome, name)
  await mkdir(home, { recursive: true })
  await chmod(dirname(home), 0o755)
  await chmod(home, 0o700)
  await chown(home, account.uid, account.gid)
  await linkTo(home, join(folder, 'home'))
  return { home, account }
}

async function unprivilegedAccount(): Promise<{ uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'))
  const found = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  return { uid: Number(found?.[2] ?? 65534), gid: Number(found?.[3] ?? 65534) }
}

async function linkTo(target: string, link: string): Promise<void> {
  if ((await readlink(link).catch(() => '')) === target) return
  await rm(link, { force: true })
  await symlink(target, link)
}
