import { findImports } from '../imports.ts'
import { isCode, isTest, type Law } from '../law.ts'
import type { Tree } from '../tree.ts'

const registry = 'services/case-registry/src/'
const room = `${registry}wijzigen/`

/** What others may use of the room: it opens and writes no household. Types are free. */
const open = new Set(['wijzig', 'createSchrijfpad', 'bewaarGeweigerdeBijdrage'])
/** Where the statements that open and write households are made, held and called. */
const holders = new Set([`${registry}registry.ts`, `${room}schrijfpad.ts`, `${room}wijzig.ts`])

/** Households are opened and written by `wijzig` alone: whoever must account for a change stands in one place. */
export const oneWayToChange: Law = {
  name: 'one way to change',
  check: ({ tree }) => ({ violations: findOtherWays(tree) }),
}

export function findOtherWays(tree: Tree): string[] {
  const files = tree.files.filter((file) => file.startsWith(registry) && isCode(file) && !isTest(file))
  return files.flatMap((file) => {
    const text = tree.read(file)
    const found: string[] = []
    if (!holders.has(file) && /\bschrijfpad\b/.test(text))
      found.push(`${file} reaches for the statements that change households: call wijzig`)
    if (file.startsWith(room)) return found
    for (const { specifier, names, line, typeOnly } of findImports(file, text)) {
      if (typeOnly || !/\/wijzigen\//.test(specifier)) continue
      const closed = names.filter((name) => /^[a-z]/.test(name) && !open.has(name))
      if (closed.length > 0 || names.length === 0)
        found.push(`${file}:${line} imports ${closed.join(', ') || '*'} of ${room}: call wijzig`)
    }
    return found
  })
}
