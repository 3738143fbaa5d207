import { isCode, isTest, type Law } from '../law.ts'

/** Where a moment becomes a day. */
const place = 'packages/model/src/velden/dag.ts'

const cuts: readonly RegExp[] = [
  /(?:toISOString\(\)|\bnu|\bmoment|[a-z]Op)\.(?:slice|substring|substr)\(\s*\d\s*,\s*(?:4|7|10)\s*\)/,
  /(?:[Dd]atum|[Tt]ijd(?:stip)?)\.(?:slice|substring|substr)\(\s*0\s*,\s*10\s*\)/,
  /\.split\(\s*['"]T['"]\s*\)/,
  // The server's own zone, which is not that of the Netherlands.
  /\.(?:getFullYear|getMonth|getDate|getDay)\(\)/,
]

/** A day is asked of one function: a moment's text cut at ten characters is the day in Greenwich, one early after midnight. */
export const calendarDay: Law = {
  name: 'calendar day',
  check: ({ tree }) => ({
    violations: tree.files
      .filter((file) => isCode(file) && !isTest(file) && file !== place)
      .flatMap((file) => objectToDays(file, tree.read(file))),
  }),
}

export function objectToDays(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      cuts.some((cut) => cut.test(line))
        ? [`${file}:${index + 1}: ask dagInNederland or dagenNa for a day, do not cut a moment: ${line.trim()}`]
        : [],
    )
}
