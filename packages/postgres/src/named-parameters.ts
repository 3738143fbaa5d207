export interface Compiled {
  /** The text as PostgreSQL takes it, with $1, $2 … */
  text: string
  /** The name behind each number, in order of first appearance. */
  names: string[]
}

// What a colon or a dollar means nothing in: strings (with backslashes after an E), quoted names, comments, dollar quotes,
// casts, and words, which may hold a dollar themselves.
const opaque = [
  /[eE]'(?:[^'\\]|\\[\s\S]|'')*'/,
  /'(?:[^']|'')*'/,
  /"(?:[^"]|"")*"/,
  /--[^\n]*/,
  /\$(?<tag>[\p{L}_][\p{L}\p{N}_]*)?\$[\s\S]*?\$\k<tag>\$/u,
  /::/,
  /[\p{L}\p{N}_][\p{L}\p{N}_$]*/u,
]
// The bounds of a slice, `list[1:last]`, have a colon too: after a value.
const parameter = /(?<![\p{L}\p{N}_\])"']):(?<name>[\p{L}_][\p{L}\p{N}_]*)/u
const positional = /\$(?<number>\d+)/
const token = new RegExp([...opaque, parameter, positional].map(({ source }) => source).join('|'), 'uy')

/** Gives each `:name` one number. Throws on `$1`: beside names it would mean another value than its writer thought. */
export function compileParameters(sql: string): Compiled {
  const names: string[] = []
  let text = ''
  for (let at = 0; at < sql.length;) {
    const [found, name] = tokenAt(sql, at)
    if (name !== undefined && !names.includes(name)) names.push(name)
    text += name === undefined ? found : `$${names.indexOf(name) + 1}`
    at += found.length
  }
  return { text, names }
}

function tokenAt(sql: string, at: number): [found: string, name?: string] {
  if (sql.startsWith('/*', at)) return [sql.slice(at, endOfComment(sql, at))]
  token.lastIndex = at
  const match = token.exec(sql)
  if (!match) return [sql[at]!]
  if (match.groups?.number) throw new Error(`A statement with $${match.groups.number}: name its parameters`)
  return [match[0], match.groups?.name]
}

/** Comments of PostgreSQL nest. One that does not end takes the rest, as PostgreSQL will say. */
function endOfComment(sql: string, start: number): number {
  const mark = /\/\*|\*\//g
  mark.lastIndex = start
  for (let depth = 0, found = mark.exec(sql); found; found = mark.exec(sql)) {
    depth += found[0] === '/*' ? 1 : -1
    if (depth === 0) return mark.lastIndex
  }
  return sql.length
}
