import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createUitgever } from '@wijkhub/uitgever'

const main = resolve(import.meta.dirname, '../../../services/all-in-one/src/main.ts')
const haarlem = resolve(import.meta.dirname, '../../../inrichting/haarlem.yaml')

export interface HubProcesOpties {
  folder: string
  args?: readonly string[]
  /** Which municipality's file. Default Haarlem's. */
  inrichting?: string
  /** Told at once, so that whoever gives up waiting can end it. */
  begonnen?: (child: ChildProcess) => void
}

/** The embedded hub with its simulators as a user starts it: a process of its own on a free port, up when this resolves. */
export async function startHubProces({ folder, args = [], inrichting = haarlem, begonnen }: HubProcesOpties) {
  const child = spawn(process.execPath, [main, '--inrichting', inrichting, '--map', folder, '--poort', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  begonnen?.(child)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const zoek = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(output)?.[1]
      if (found) return found
      if (child.exitCode !== null) throw new Error(`de hub stopte met code ${child.exitCode}:\n${output}`)
      await new Promise((next) => setTimeout(next, 20))
    }
  }
  const url = await zoek(/de hub is klaar: (\S+)/)
  const bordUrl = await zoek(/wat elk partnersysteem kreeg (\S+)/)
  // With its key and under its name, not over HTTP: a test asks for many.
  const { issuer } = JSON.parse(readFileSync(join(folder, 'token-uitgever.json'), 'utf8')) as { issuer: string }
  const uitgever = await createUitgever({ keyFile: join(folder, 'token-sleutel.json'), issuer })
  return {
    child,
    url,
    bordUrl,
    output: () => output,
    token: (organisatie: string) => uitgever.geefToken(organisatie),
    /** Ends it as a power cut would. */
    async dood() {
      child.kill('SIGKILL')
      await weg(child)
    },
    async stop() {
      child.kill('SIGINT')
      await weg(child)
      return child.exitCode
    },
  }
}

/** Runs the hub's program to its end, for Haarlem unless the arguments name another file. */
export async function voerHubUit(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [main, '--inrichting', haarlem, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  await weg(child)
  return { code: child.exitCode, stdout, stderr }
}

async function weg(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
