import { parseSync } from 'oxc-parser'

export interface Import {
  /** What stands between the quotes. */
  specifier: string
  line: number
  /** Imported names; empty for `import '…'`, `import * as`, default and dynamic imports. */
  names: string[]
  /** `import type` and `export type`: gone before the program runs. */
  typeOnly: boolean
}

/** Every static import, re-export and dynamic import with a literal name. */
export function findImports(file: string, text: string): Import[] {
  const { module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const imports: Import[] = module.staticImports.map((found) => ({
    specifier: found.moduleRequest.value,
    line: lineOf(found.start),
    names: found.entries.flatMap((entry) => (entry.importName.kind === 'Name' ? [entry.importName.name ?? ''] : [])),
    typeOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
  }))
  for (const found of module.staticExports) {
    const source = found.entries.find((entry) => entry.moduleRequest)?.moduleRequest
    if (!source) continue
    imports.push({
      specifier: source.value,
      line: lineOf(found.start),
      names: found.entries.flatMap((entry) => (entry.importName.kind === 'Name' ? [entry.importName.name ?? ''] : [])),
      typeOnly: found.entries.every((entry) => entry.isType),
    })
  }
  for (const found of module.dynamicImports) {
    const literal = /^['"`]([^'"`$]+)['"`]$/.exec(text.slice(found.moduleRequest.start, found.moduleRequest.end))
    if (literal?.[1]) imports.push({ specifier: literal[1], line: lineOf(found.start), names: [], typeOnly: false })
  }
  return imports
}
