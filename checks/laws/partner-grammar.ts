import { findExports } from '../exports.ts'
import type { Law } from '../law.ts'
import type { Tree } from '../tree.ts'

/** What every folder of packages/partners has, and what each file gives by name: who read one has read them all. */
const grammar: Record<string, readonly string[]> = {
  'adapter.ts': ['audience', 'adapter', 'config'],
  'config.ts': ['config'],
  'encode/encode.ts': ['encode'],
  'decode/decode.ts': ['decode'],
  'transport.ts': ['transport'],
  'README.md': [],
  'fixtures/gouden-berichten.ts': ['goudenBerichten'],
}

export const partnerGrammar: Law = {
  name: 'partner grammar',
  check: ({ tree }) => ({ violations: findBrokenGrammar(tree) }),
}

export function findBrokenGrammar(tree: Tree): string[] {
  const known = new Set(tree.files)
  const folders = tree.files.flatMap((file) => /^(packages\/partners\/[^/]+)\/package\.json$/.exec(file)?.[1] ?? [])
  return folders.flatMap((folder) =>
    Object.entries(grammar).flatMap(([name, exports]) => {
      const file = `${folder}/${name}`
      if (!known.has(file)) return [`${folder} has no ${name}`]
      if (exports.length === 0) return []
      const given = findExports(file, tree.read(file))
      return exports.filter((wanted) => !given.has(wanted)).map((wanted) => `${file} does not export ${wanted}`)
    }),
  )
}
