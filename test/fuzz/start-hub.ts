import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

const main = resolve(import.meta.dirname, '../../services/all-in-one/src/main.ts')
const haarlem = resolve(import.meta.dirname, '../../inrichting/haarlem.yaml')

export interface FuzzedHub {
  url: string
  stop(): Promise<void>
}

/** An embedded hub with its simulators as a process of its own, empty, on a free port. */
export async function startHub(folder: string): Promise<FuzzedHub> {
  const child = spawn(
    process.execPath,
    [main, '--inrichting', haarlem, '--map', folder, '--poort', '0', '--zonder-verhaal'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  const ready = Promise.withResolvers<string>()
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += String(chunk)
    const url = /de hub is klaar: (\S+)/.exec(output)?.[1]
    if (url) ready.resolve(url)
  })
  child.once('exit', () => ready.reject(new Error(`de hub startte niet:\n${output}`)))
  return { url: await ready.promise, stop }
}
