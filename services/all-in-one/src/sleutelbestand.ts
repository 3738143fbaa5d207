import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alsTekst, nieuwSleutelbestand } from '@wijkhub/verzegelen'

const naam = 'sleutelbestand.json'

/** The file of keys of the hub in this folder, made when there is none; for its owner alone. */
export function maakSleutelbestand(folder: string): string {
  const bestand = join(folder, naam)
  try {
    writeFileSync(bestand, alsTekst(nieuwSleutelbestand(new Date().toISOString())), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return bestand
}

/** With the database it was made for: it opens nothing else. */
export function vergeetSleutelbestand(folder: string): void {
  rmSync(join(folder, naam), { force: true })
}
