import { isCode, isTest, type Law } from '../law.ts'
import type { Tree } from '../tree.ts'

/**
 * The code knows no municipality: who takes part, where and with what, stands in its file. Examples in the documentation
 * are of somewhere, and a comment may be about one.
 */
export const municipality: Law = {
  name: 'municipality',
  check: ({ tree }) => ({ violations: findMunicipalities(tree) }),
}

export function findMunicipalities(tree: Tree): string[] {
  const names = tree.files
    .filter((file) => /^inrichting\/[^/]+\.yaml$/.test(file))
    .flatMap((file) => namesIn(tree.read(file)))
  if (names.length === 0) return ['inrichting/ has no file to take the names from']
  const named = new RegExp(`(?<![A-Za-z0-9])(?:${names.join('|')})(?![A-Za-z0-9])`, 'i')
  return tree.files
    .filter((file) => /^(packages|services)\//.test(file) && isCode(file) && !isTest(file) && !isExample(file))
    .flatMap((file) =>
      withoutComments(tree.read(file))
        .split('\n')
        .flatMap((line, index) => {
          const [name] = named.exec(line) ?? []
          return name ? [`${file}:${index + 1} names ${name}: a municipality is a value, see inrichting/`] : []
        }),
    )
}

/** The code and the name of the municipality of a file. */
function namesIn(text: string): string[] {
  return [/^ {2}code: '(\d{4})'/m, /^ {2}naam: (.+)$/m].flatMap((field) => field.exec(text)?.[1] ?? [])
}

const isExample = (file: string) => /\/voorbeeld(en|gezin)?(-[a-z]+)?\.ts$/.test(file)

/** Comments become spaces, so that lines keep their number. */
function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1')
}
