import { existsSync, realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Removes a folder in which a server was started. As root the server's files live elsewhere, behind a link. */
export async function removeServerFolder(folder: string): Promise<void> {
  const home = join(folder, 'home')
  if (existsSync(home)) await rm(realpathSync(home), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}
