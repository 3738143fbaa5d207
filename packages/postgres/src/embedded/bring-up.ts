import { freePort } from '@wijkhub/machine/free-ports'
import { readFile, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Residence } from './account.ts'
import { EmbeddedRefusal } from './embedded-refusal.ts'
import { launch, type Launch, type Launched } from './launch.ts'
import { type RunningServer, untilReady } from './running-server.ts'
import { serverArguments } from './server-settings.ts'

export interface BringUp {
  residence: Residence
  bin: string
  data: string
  durable: boolean
  settings: Record<string, string> | undefined
  outlive: Launch['outlive']
  port: number | undefined
  /** Clients know this port and no other: wait for it. Otherwise another port will do. */
  onlyThatPort?: boolean
  /** How long what stands in the way for a moment (orphaned backends, a taken port) may do so. */
  patienceMs: number
}

/** Launches the server and waits until it accepts connections; throws one sentence and the end of its log when it does not. */
export async function bringUp(options: BringUp): Promise<{ running: RunningServer; launched: Launched }> {
  const { residence, bin, data, durable, settings, outlive, onlyThatPort = false } = options
  const { home } = residence
  const until = performance.now() + options.patienceMs
  for (let first = true; ; first = false) {
    await trimLog(home)
    const port = await freePort(first || onlyThatPort ? options.port : undefined)
    let reason = `poort ${options.port} is bezet`
    if (!onlyThatPort || port === options.port) {
      const args = serverArguments({ port, durable, socketFolder: socketFolder(home), own: settings })
      const launched = await launch({ residence, bin, data, args, outlive })
      const running = await untilReady(data, launched.pid)
      if (running) return { running, launched }
      launched.release()
      reason = await lastLines(home)
    }
    // Orphaned backends of a killed server need a moment; a port can be taken between our look and the start.
    const mayPass = /is bezet|could not (bind|create any TCP)|still in use|lock file/.test(reason)
    if (!mayPass || performance.now() > until)
      throw new EmbeddedRefusal(
        `De ingebouwde PostgreSQL start niet: ${reason}\n(het logboek staat in ${join(home, 'server.log')})`,
      )
    await pause(250)
  }
}

/** The system takes 107 bytes for the name of a socket (103 on macOS); a deep folder has none. */
export function socketFolder(home: string): string | undefined {
  return Buffer.byteLength(join(home, '.s.PGSQL.65535')) <= 103 ? home : undefined
}

async function trimLog(home: string): Promise<void> {
  const path = join(home, 'server.log')
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  if (size > 5_000_000) await truncate(path)
}

async function lastLines(home: string): Promise<string> {
  const text = await readFile(join(home, 'server.log'), 'utf8').catch(() => '')
  return text.trimEnd().split('\n').slice(-8).join('\n')
}
