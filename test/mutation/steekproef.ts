import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** What Stryker tells of a mutant, to a checker and in its report. */
export interface Mutant {
  id: string
  fileName: string
  replacement?: string
  location: { start: { line: number; column: number }; end: { line: number; column: number } }
}

/** Which mutants a run takes: a part of all, by a seed, or the ones that are named. `run.ts` writes it, the checker reads it. */
export interface Keuze {
  deel: number
  seed: number
  alleen?: string[]
}

/** Names a mutant the same in every run of the same text. */
export const sleutel = ({ fileName, location: { start, end }, replacement = '' }: Omit<Mutant, 'id'>): string =>
  `${fileName}:${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`

function inSteekproef(mutant: Omit<Mutant, 'id'>, { deel, seed }: Keuze): boolean {
  const getal = createHash('sha256')
    .update(`${seed} ${sleutel(mutant)}`)
    .digest()
    .readUInt32BE()
  return getal < deel * 2 ** 32
}

/**
 * Stryker cannot sample: it takes all mutants of the lines it is given. A checker is asked of each before its tests run, and what it
 * refuses is left out of the score.
 */
class Steekproef {
  #keuze: Keuze = { deel: 1, seed: 0 }
  #alleen: Set<string> | undefined

  init(): Promise<void> {
    this.#keuze = JSON.parse(readFileSync(process.env['MUTATIE_KEUZE'] ?? '', 'utf8')) as Keuze
    this.#alleen = this.#keuze.alleen && new Set(this.#keuze.alleen)
    return Promise.resolve()
  }

  check(mutanten: Mutant[]): Promise<Record<string, { status: string; reason?: string }>> {
    const antwoord = mutanten.map((mutant) => {
      const eigen = { ...mutant, fileName: relative(process.cwd(), mutant.fileName) }
      const mee = this.#alleen ? this.#alleen.has(sleutel(eigen)) : inSteekproef(eigen, this.#keuze)
      return [mutant.id, mee ? { status: 'passed' } : { status: 'compileError', reason: 'niet in de steekproef' }]
    })
    return Promise.resolve(Object.fromEntries(antwoord) as Record<string, { status: string; reason?: string }>)
  }

  group(mutanten: Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutanten.map(({ id }) => id)])
  }
}

/** Stryker looks for this name. @public */
export const strykerPlugins = [{ kind: 'Checker', name: 'steekproef', injectableClass: Steekproef }]
