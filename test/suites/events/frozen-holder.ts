import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A relay whose process can be stopped dead, as a machine without memory or a hanging event loop does: no connection breaks. */
export function startFrozenHolder(options: { connection: object; schema: string; topics: readonly string[] }) {
  const child = fork(join(import.meta.dirname, 'relay-process.ts'), [JSON.stringify(options)])
  let leads = false
  child.on('message', (said) => (leads = said as boolean))
  return {
    holds: () => leads,
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    async end() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
