import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedRefusal } from './embedded-refusal.ts'
import { identityOf, type ProcessIdentity, stillRuns } from './process-identity.ts'

/** What must survive between two starts of the same server; in a file only its owner can read. */
export interface ServerIdentity {
  password: string
  port?: number
  /** The program that started it, while it uses it. */
  owner?: ProcessIdentity
  /** Started for several programs: it may run without its owner, and its owner without it. */
  shared?: boolean
}

const fileName = 'server.json'

/** The identity kept in `home`; a new one, with a random password, where there is nothing yet or with `anew`. */
export async function readIdentity(home: string, { anew }: { anew: boolean }): Promise<ServerIdentity> {
  const path = join(home, fileName)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  const found = text === undefined ? undefined : parse(text)
  if (found) return found
  // Written before the data are made: data without it know a password that nobody has.
  const isFirst = text === undefined && !existsSync(join(home, 'data'))
  if (!isFirst && !anew)
    throw new EmbeddedRefusal(
      `${path} ${text === undefined ? 'ontbreekt' : 'is beschadigd'}: daarin staat het wachtwoord van de database. ` +
        `Zet een kopie van dat bestand terug, of verwijder de map ${home} om leeg te beginnen (npm start -- --fresh doet dat zelf).`,
    )
  const identity = { password: randomBytes(24).toString('base64url') }
  await writeIdentity(home, identity)
  return identity
}

export async function writeIdentity(home: string, identity: ServerIdentity): Promise<void> {
  const path = join(home, fileName)
  await writeFile(`${path}.new`, `${JSON.stringify(identity, null, 2)}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

function parse(text: string): ServerIdentity | undefined {
  try {
    const found = JSON.parse(text) as ServerIdentity | null
    return typeof found?.password === 'string' ? found : undefined
  } catch {
    return undefined
  }
}

export const ourselves = () => identityOf(process.pid)

/** Whether the program that started the server still runs; one that is just being killed gets a second to be gone. */
export async function ownerLives({ owner }: ServerIdentity): Promise<boolean> {
  for (let look = 0; look < 20; look++) {
    if (!owner || !(await stillRuns(owner))) return false
    await pause(50)
  }
  return true
}
