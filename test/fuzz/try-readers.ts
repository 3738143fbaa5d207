import { dice } from './mutate.ts'
import { readers, type Reader } from './readers.ts'
import { spoil } from './spoil.ts'

export interface ReaderResult {
  name: string
  tried: number
  slowestMs: number
  /** What was thrown or took too long, with the case that did it. */
  faults: string[]
}

/** A case may cost this much, whatever it is. */
export const mayTakeMs = 100

/** When a reader was tried enough: so many cases, or so many seconds. */
type Enough = (cases: number, seconds: number) => boolean

/** Each reader until it is enough; the same seed makes the same cases. */
export async function tryReaders(seed: number, enough: Enough, longest = 64 * 1024): Promise<ReaderResult[]> {
  return (await readers()).map((reader, index) => tryReader(reader, seed + index, enough, longest))
}

function tryReader(reader: Reader, seed: number, enough: Enough, longest: number): ReaderResult {
  const chance = dice(seed)
  const result: ReaderResult = { name: reader.name, tried: 0, slowestMs: 0, faults: [] }
  const begin = performance.now()
  for (; !enough(result.tried, (performance.now() - begin) / 1_000); result.tried++) {
    const text = spoil(reader, longest, chance)
    try {
      const ms = costs(reader, text)
      result.slowestMs = Math.max(result.slowestMs, ms)
      if (ms > mayTakeMs)
        result.faults.push(`${reader.name}, seed ${seed}, case ${result.tried}: ${ms.toFixed(0)} ms\n${shown(text)}`)
    } catch (error) {
      result.faults.push(`${reader.name}, seed ${seed}, case ${result.tried}: ${String(error)}\n${shown(text)}`)
    }
  }
  return result
}

/** The quickest of five when the first was slow: on a busy machine a case waits for its turn, and that is not its own doing. */
function costs({ read }: Reader, text: string): number {
  const once = () => {
    const begin = performance.now()
    read(text)
    return performance.now() - begin
  }
  const first = once()
  return first > mayTakeMs / 2 ? Math.min(first, ...Array.from({ length: 4 }, once)) : first
}

const shown = (text: string) => `${JSON.stringify(text.slice(0, 300))} … of ${text.length} characters`
