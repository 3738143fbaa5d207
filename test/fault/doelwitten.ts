import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { motoren } from './motoren.ts'
import type { VerdeeldeHub } from './verdeelde-hub.ts'

export interface Doelwit {
  naam: string
  /** kill -9; resolves when it does its work again. */
  dood: () => Promise<void>
}

/** Everything of the hub that can be killed: each instance, the proxy, each engine, and whoever is the relay just now. */
export function doelwitten(hub: VerdeeldeHub): Doelwit[] {
  const { processes } = hub.stack
  // The partners are not ours: what they do when they die is theirs.
  const eigen = processes.filter(({ naam }) => naam !== 'partners')
  return [
    ...eigen.map((proces) => ({ naam: proces.naam, dood: () => doodEnTerug(proces) })),
    ...motoren.map((motor) => ({ naam: motor, dood: () => hub.motoren.herstart(motor) })),
    {
      naam: 'relay-houder',
      async dood() {
        const pid = await relayHouder(hub)
        const houder = eigen.find((proces) => proces.pid() === pid)
        await doodEnTerug(houder ?? eigen[0]!)
      },
    },
  ]
}

export type Proces = VerdeeldeHub['stack']['processes'][number]

/** Its supervisor starts it again by itself, as a container engine would. */
export async function doodEnTerug(proces: Proces): Promise<void> {
  await proces.kill()
  await terug(proces)
}

/** Resolves when the process exists and says it is ready. */
export async function terug(proces: Proces): Promise<void> {
  await proces.ready(90_000)
}

/** The process that holds the advisory lock of the registry's relay, found by its database connection's port. */
async function relayHouder(hub: VerdeeldeHub): Promise<number | undefined> {
  const rows = await hub.vraag<{ client_port: number }>(
    `select client_port from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and application_name like 'wijkhub:case-registry:relay%'`,
  )
  const inode = rows[0] && socketInode(rows[0].client_port)
  const eigen = hub.stack.processes.flatMap((proces) => proces.pid() ?? [])
  return inode === undefined ? undefined : eigen.find((pid) => heeftSocket(pid, inode))
}

function socketInode(port: number): string | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  const lines = readFileSync('/proc/net/tcp', 'utf8').split('\n')
  return lines.map((line) => line.trim().split(/\s+/)).find((fields) => fields[1]?.endsWith(`:${hex}`))?.[9]
}

function heeftSocket(pid: number, inode: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`
      } catch {
        return false
      }
    })
  } catch {
    return false
  }
}
