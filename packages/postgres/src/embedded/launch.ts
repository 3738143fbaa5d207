import { spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Residence } from './account.ts'

/** Ends with the program that started it, also when that is killed: its standard input then closes. */
const untilOwnerEnds = 'read -r line; kill -INT $! 2>/dev/null; wait'

/** Ends when nobody touched the file $BEAT for $IDLE minutes, or when another server took its place. */
const untilIdle = `p=$!
while sleep 15; [ "$(head -n 1 "$DATA/postmaster.pid" 2>/dev/null)" = "$p" ]; do
  [ -n "$(find "$BEAT" -mmin +"$IDLE" 2>/dev/null)" ] && break
done
kill -INT $p 2>/dev/null; wait`

export interface Launch {
  residence: Residence
  bin: string
  data: string
  args: string[]
  /** Absent: the server ends with this program. */
  outlive?: { heartbeatFile: string; idleMinutes: number }
}

export interface Launched {
  pid: number
  /** Lets the shell beside the server end; for after the server ended. */
  release(): void
}

/**
 * Starts `postgres` beside a small shell that outlives this program long enough to stop it. The shell does not `wait`
 * before it kills, so the number it kills cannot have been given to another process. A session of its own keeps
 * the terminal's Ctrl-C away from the server: our own shutdown still needs it.
 */
export async function launch({ residence, bin, data, args, outlive }: Launch): Promise<Launched> {
  const log = await open(join(residence.home, 'server.log'), 'a', 0o600)
  const script = `"$@" </dev/null >&2 & echo $!; exec >&-; ${outlive ? untilIdle : untilOwnerEnds}`
  const child = spawn('/bin/sh', ['-c', script, 'sh', join(bin, 'postgres'), '-D', data, ...args], {
    ...residence.account,
    cwd: residence.home,
    detached: true,
    env: {
      ...serverEnvironment,
      DATA: data,
      BEAT: outlive?.heartbeatFile ?? '',
      IDLE: String(outlive?.idleMinutes ?? ''),
    },
    stdio: [outlive ? 'ignore' : 'pipe', 'pipe', log.fd],
  })
  await log.close()
  let printed = ''
  for await (const chunk of child.stdout!) {
    printed += chunk
    if (printed.includes('\n')) break
  }
  child.unref()
  // A pipe is a socket to Node and would keep the program alive as long as the server.
  ;(child.stdin as unknown as { unref?(): void } | null)?.unref?.()
  child.stdin?.on('error', () => {})
  return { pid: Number(printed), release: () => child.stdin?.destroy() }
}

/** Nothing of our own environment reaches the server, neither its PG… variables nor our secrets. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LANG: 'C', LC_ALL: 'C', TZ: 'UTC' }
