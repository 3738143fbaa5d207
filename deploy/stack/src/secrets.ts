import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFault } from '@wijkhub/service-kit'
import { diensten, eigenaar, logboekRol, rolVan } from './deployment.ts'

/** Every database role that has a password. */
export const rollenMetWachtwoord: readonly string[] = [
  eigenaar,
  logboekRol,
  ...diensten.map(({ schema }) => rolVan(schema)),
]

/** 192 random bits in letters, digits, - and _: safe in a URL, in SQL and in a shell. */
export function maakGeheim(): string {
  return randomBytes(24).toString('base64url')
}

/** Reads the secret in a file of its own; makes it, readable by its owner only, when it is not there. */
export function leesOfMaak(
  folder: string,
  naam: string,
  maak: () => string = maakGeheim,
): { waarde: string; nieuw: boolean } {
  const file = join(folder, naam)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    const waarde = maak()
    writeFileSync(file, waarde, { mode: 0o600, flag: 'wx' })
    return { waarde, nieuw: true }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return { waarde: readFileSync(file, 'utf8').trim(), nieuw: false }
  }
}

/** The same for a secret that may not be empty; one that is, is damaged, and named. */
export function geheimUit(folder: string, naam: string): string {
  const { waarde } = leesOfMaak(folder, naam)
  if (waarde) return waarde
  throw new StartFault(
    `${join(folder, naam)} is leeg: daarin hoort een geheim te staan. Zet een kopie terug, of verwijder dat bestand: dan komt er een nieuw geheim.`,
  )
}
