import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { hasEnded } from './running-server.ts'

/** What must survive between two starts of the same server; in a file only its owner can read. */
export interface ServerIdentity {
  password: string
  port?: number
  /** The program that started it: number and moment of start, because numbers are given out again. */
  owner?: { pid: number; startedAt: string }
}

const fileName = 'server.json'

/** The identity kept in `home`, or a new one with a random password. */
export async function readIdentity(home: string): Promise<ServerIdentity> {
  const text = await readFile(join(home, fileName), 'utf8').catch(() => undefined)
  if (text) return JSON.parse(text)
  const identity = { password: randomBytes(24).toString('base64url') }
  await writeIdentity(home, identity)
  return identity
}

export async function writeIdentity(home: string, identity: ServerIdentity): Promise<void> {
  const path = join(home, fileName)
  await writeFile(`${path}.new`, `${JSON.stringify(identity, null, 2)}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

export async function ourselves(): Promise<NonNullable<ServerIdentity['owner']>> {
  return { pid: process.pid, startedAt: await startOf(process.pid) }
}

/** Whether the program that started the server still runs; one that is just being killed gets a second to be gone. */
export async function ownerLives({ owner }: ServerIdentity): Promise<boolean> {
  for (let look = 0; look < 20; look++) {
    if (!owner || (await hasEnded(owner.pid)) || (await startOf(owner.pid)) !== owner.startedAt) return false
    await pause(50)
  }
  return true
}

/** Clock ticks since boot at which a process began (proc(5), field 22); '' where there is no /proc. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The second field is the program's name in parentheses and may itself hold spaces.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
