import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { totdat } from '@wijkhub/builders/hub'
import { onTestFinished } from 'vitest'

const document = () => readFileSync(join(import.meta.dirname, '../../docs/kafka.md'), 'utf8')

/** Where .ci/run puts the package of the page, or the Python of the machine when it has it. */
const omgevingen = [resolve(import.meta.dirname, '../../.wijkhub/python/bin/python'), 'python3']

/** A Python with the package of the page, or undefined, said aloud. */
export function pythonMetKafka(): string | undefined {
  const gevonden = omgevingen.find((python) => {
    try {
      execFileSync(python, ['-c', 'import confluent_kafka'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
  if (!gevonden)
    console.warn('OVERGESLAGEN, geen Python met confluent-kafka: python3 -m venv .wijkhub/python en pip install daarin')
  return gevonden
}

/** The programs and commands of the page as they stand there. */
export function uitDocument(): { programma: string; opdrachten: string[] } {
  const blokken = (kop: string) =>
    [...document().matchAll(new RegExp(`^\`\`\`${kop}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, blok]) => blok!)
  const [programma, ...meer] = blokken('python kafka')
  if (!programma || meer.length > 0) throw new Error('docs/kafka.md heeft niet precies één programma in Python')
  return { programma, opdrachten: blokken('sh python') }
}

export interface Lezer {
  folder: string
  python: string
  address: string
  user: string
  passwordFile: string
  ca?: string
}

/** Runs the page's command, with what stands between < and > filled in, until it has printed what we wait for. */
export async function leesMetPython({ folder, python, address, user, passwordFile, ca }: Lezer, genoeg: RegExp) {
  const { programma, opdrachten } = uitDocument()
  writeFileSync(join(folder, 'lees.py'), programma)
  const waarden: Record<string, string> = { address, user, 'password file': passwordFile }
  const opdracht = Object.entries(waarden)
    .reduce((text, [naam, waarde]) => text.replaceAll(`<${naam}>`, waarde), opdrachten[0]!.trim())
    .replace('kafka-proef/bin/python', python)
  if (/<[a-z ]+>/.test(opdracht)) throw new Error(`niet alles ingevuld: ${opdracht}`)
  const child = spawn('bash', ['-c', `exec ${opdracht}${ca ? ` ${ca}` : ''}`], { cwd: folder })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  await totdat(
    () => output,
    (tekst) => genoeg.test(tekst) || child.exitCode !== null,
    60_000,
  )
  // As Ctrl-C does.
  if (child.kill('SIGINT')) await once(child, 'close')
  return output
}
