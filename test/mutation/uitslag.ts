import { sleutel, type Mutant } from './steekproef.ts'

/** The part of Stryker's report that is read here. */
export interface Verslag {
  files: Record<
    string,
    { source: string; mutants: (Omit<Mutant, 'fileName'> & { status: string; mutatorName: string })[] }
  >
}

export interface Uitslag {
  gedood: number
  leeft: (Omit<Mutant, 'id'> & { sleutel: string; mutatorName: string; was: string; gedekt: boolean })[]
}

/** Who died and who lives of the mutants that were tried. */
export function leesUitslag(verslag: Verslag): Uitslag {
  const uitslag: Uitslag = { gedood: 0, leeft: [] }
  for (const [fileName, { source, mutants }] of Object.entries(verslag.files))
    for (const { status, ...mutant } of mutants) {
      if (status === 'Killed' || status === 'Timeout') uitslag.gedood++
      if (status !== 'Survived' && status !== 'NoCoverage') continue
      const was = source.split('\n')[mutant.location.start.line - 1]?.trim() ?? ''
      uitslag.leeft.push({
        ...mutant,
        fileName,
        sleutel: sleutel(alsGetoetst({ ...mutant, fileName })),
        was,
        gedekt: status === 'Survived',
      })
    }
  return uitslag
}

/** A report counts lines and columns from one, what a checker is asked from nought. */
function alsGetoetst<M extends Pick<Mutant, 'location'>>(mutant: M): M {
  const min1 = ({ line, column }: Mutant['location']['start']) => ({ line: line - 1, column: column - 1 })
  const { start, end } = mutant.location
  return { ...mutant, location: { start: min1(start), end: min1(end) } }
}

export function regel(naam: string, gedood: number, leeft: number): string {
  const getal = (n: number) => String(n).padStart(6)
  const score = gedood + leeft === 0 ? '' : `${((100 * gedood) / (gedood + leeft)).toFixed(1)} %`
  return `${naam.padEnd(18)}${getal(gedood + leeft)} geprobeerd${getal(gedood)} gedood${getal(leeft)} leven  ${score.padStart(8)}\n`
}
