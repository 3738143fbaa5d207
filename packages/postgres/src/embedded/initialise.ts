import { execFile } from 'node:child_process'
import { access, chown, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Residence } from './account.ts'
import { serverEnvironment } from './launch.ts'

export const superuser = 'wijkhub'

export interface Initialise {
  residence: Residence
  bin: string
  password: string
  durable: boolean
}

/** Makes the data folder when it is not there yet, and returns its path. */
export async function initialise({ residence, bin, password, durable }: Initialise): Promise<string> {
  const { home, account } = residence
  const data = join(home, 'data')
  const present = await access(join(data, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
  if (present) return data
  const making = join(home, 'data.new')
  const passwordFile = join(home, 'password.new')
  await rm(making, { recursive: true, force: true })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account) await chown(passwordFile, account.uid, account.gid)
  try {
    await promisify(execFile)(
      join(bin, 'initdb'),
      [
        `--pgdata=${making}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        // The built-in collation is the same on every machine, so an index made here is valid there.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...account, cwd: home, env: serverEnvironment },
    )
    // Only a whole data folder gets the name under which the next start finds it.
    await rename(making, data)
  } finally {
    await rm(passwordFile, { force: true })
  }
  return data
}
