import { execFile, execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Why the commands of docs/kafka.md cannot be tried here, said aloud; in CI a missing kcat is a failure. */
export function waaromGeenKcat(): string | undefined {
  try {
    execFileSync('kcat', ['-V'], { stdio: 'ignore' })
    return undefined
  } catch {
    const reden = 'geen kcat. Debian: apt-get install kcat'
    if (process.env['WIJKHUB_CI'] === 'true') throw new Error(reden)
    console.warn(`OVERGESLAGEN, ${reden}`)
    return reden
  }
}

/** The blocks of the document that are marked as commands of kcat, as they stand there. */
export function commandosUitDocument(): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs/kafka.md'), 'utf8')
  return [...text.matchAll(/^```sh kcat\n([\s\S]*?)^```$/gm)].map(([, block]) => block!)
}

/** librdkafka before 2.6.1 sends a nonce that Kafka 4 refuses (edenhill/kcat#462): for it the document names PLAIN. */
function mechanisme(): string {
  const [, versie = ''] = /librdkafka ([\d.]+)/.exec(execFileSync('kcat', ['-V'], { encoding: 'utf8' })) ?? []
  return versie.localeCompare('2.6.1', 'en', { numeric: true }) < 0 ? 'PLAIN' : 'SCRAM-SHA-512'
}

export interface Invulling {
  folder: string
  address: string
  ca: string
  user: string
  password: string
}

/** Fills in what stands between < and > and runs it; a command that follows stops at the end instead of at Ctrl-C. */
export async function voerUit(block: string, { folder, address, ca, user, password }: Invulling): Promise<string> {
  writeFileSync(join(folder, 'ca.pem'), ca)
  writeFileSync(join(folder, 'wachtwoord'), password)
  const waarden = { address, 'ca file': 'ca.pem', mechanism: mechanisme(), user, 'password file': 'wachtwoord' }
  const script = Object.entries(waarden)
    .reduce((text, [naam, waarde]) => text.replaceAll(`<${naam}>`, waarde), block)
    .replaceAll(/^kcat -F kcat\.conf/gm, 'kcat -F kcat.conf -q -e')
  if (/<[a-z ]+>/.test(script)) throw new Error(`niet alles ingevuld: ${script}`)
  const { stdout } = await promisify(execFile)('bash', ['-euc', script], { cwd: folder, timeout: 60_000 })
  return stdout
}
