import { isCode, isTest, type Law } from '../law.ts'

/** One subject per file: a source file, a test of many cases, the first page of a package. */
export const fileSize: Law = {
  name: 'file size',
  check({ tree }) {
    const sizes = tree.files.flatMap((file) => {
      const limit = limitFor(file)
      return limit ? [{ file, limit, lines: tree.read(file).trimEnd().split('\n').length }] : []
    })
    const source = sizes.filter(({ file }) => isCode(file) && !isTest(file)).map(({ lines }) => lines)
    return {
      violations: sizes
        .filter(({ lines, limit }) => lines > limit)
        .map(({ file, lines, limit }) => `${file} has ${lines} lines, ${limit} is the limit: one subject per file`),
      note: `${source.length} source files, median ${median(source)} lines, longest ${Math.max(0, ...source)}`,
    }
  },
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Made from the contract, like contracts/ itself. */
const madeTypes = 'packages/client/src/registratie-contract.ts'

function limitFor(file: string): number | undefined {
  if (file.startsWith('contracts/') || file.endsWith('schema.sql') || file === madeTypes) return undefined
  if (isCode(file)) return isTest(file) ? 500 : 250
  if (/\.(sql|css|html)$/.test(file)) return 250
  if (/^(packages|services)\/([^/]+\/){1,2}README\.md$/.test(file)) return 120
  return undefined
}
