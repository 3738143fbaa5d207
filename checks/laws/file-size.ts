import { isCode, isTest, type Law } from '../law.ts'

/** One subject per file: a source file, a test, the first page of a package. */
export const fileSize: Law = {
  name: 'file size',
  check({ tree }) {
    const sizes = tree.files.flatMap((file) => {
      const limit = limitFor(file)
      return limit ? [{ file, limit, lines: tree.read(file).trimEnd().split('\n').length }] : []
    })
    const source = linesOf(sizes, (file) => isCode(file) && !isTest(file))
    const tests = linesOf(sizes, (file) => isCode(file) && isTest(file))
    return {
      violations: sizes
        .filter(({ lines, limit }) => lines > limit)
        .map(({ file, lines, limit }) => `${file} has ${lines} lines, ${limit} is the limit: one subject per file`),
      note: `${describeSizes('source', source)}; ${describeSizes('test', tests)}`,
    }
  },
}

function linesOf(sizes: { file: string; lines: number }[], wanted: (file: string) => boolean): number[] {
  return sizes.filter(({ file }) => wanted(file)).map(({ lines }) => lines)
}

function describeSizes(kind: string, sizes: number[]): string {
  return `${sizes.length} ${kind} files, median ${median(sizes)} lines, longest ${Math.max(0, ...sizes)}`
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Made from the contract, like contracts/ itself. */
const madeTypes = 'packages/client/src/registratie-contract.ts'

function limitFor(file: string): number | undefined {
  if (file.startsWith('contracts/') || file.endsWith('schema.sql') || file === madeTypes) return undefined
  if (isCode(file) || /\.(sql|css|html)$/.test(file)) return 250
  if (/^(packages|services)\/([^/]+\/){1,2}README\.md$/.test(file)) return 120
  return undefined
}
