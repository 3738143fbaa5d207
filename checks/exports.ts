import { parseSync } from 'oxc-parser'

/** The names a module gives: its own and those it passes on. Types are not among them. */
export function findExports(file: string, text: string): ReadonlySet<string> {
  const { module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  return new Set(
    module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ exportName, isType }) => (isType ? [] : [exportName.name ?? ''])),
    ),
  )
}
