import { isCode, type Law } from '../law.ts'

/** A rule is switched off for one line and with its reason, or not at all. */
export const lintExceptions: Law = {
  name: 'lint exceptions',
  check: ({ tree }) => ({
    violations: tree.files
      .filter((file) => isCode(file) && file !== 'checks/laws/lint-exceptions.ts')
      .flatMap((file) =>
        tree
          .read(file)
          .split('\n')
          .flatMap((text, index) => objectToException(text).map((objection) => `${file}:${index + 1} ${objection}`)),
      ),
  }),
}

function objectToException(text: string): string[] {
  const found = /(?:ox|es)lint-(?:disable|enable)(-next-line|-line)?(.*)/.exec(text)
  if (!found) return []
  if (!found[1]) return ['switches rules off for a whole file']
  return / -- \S+/.test(found[2] ?? '') ? [] : ['switches a rule off without a reason ("… -- why")']
}
