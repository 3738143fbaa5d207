import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { diensten, hoofdbestand } from './deployment.ts'

/** Runs every service's explicit migrate command; gives what each said, and throws that when one fails. */
export async function migrateAll(root: string, env: Record<string, string>): Promise<string[]> {
  const [first, ...others] = diensten.map(({ naam }) => naam)
  // The first one alone: it makes the tables that services share, for which the others would only wait.
  const said = await migrate(root, env, first!)
  return [said, ...(await Promise.all(others.map((naam) => migrate(root, env, naam))))]
}

async function migrate(root: string, env: Record<string, string>, naam: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, hoofdbestand(naam)), 'migreer'], {
      env: { ...process.env, ...env },
    })
    return stdout.trim()
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string }
    throw new Error(`migratie van ${naam} mislukt:\n${stderr || stdout || String(error)}`, { cause: error })
  }
}
