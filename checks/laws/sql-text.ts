import { parseSync, Visitor } from 'oxc-parser'
import { isCode, isTest, type Law } from '../law.ts'

const looksLikeSql = /\b(?:select|insert|update|delete|values|from|where)\b/i

/** SQL names its values (`:huishoudenId`, see `sql` of @wijkhub/postgres) and leaves the schema to the pool. */
export const sqlText: Law = {
  name: 'sql text',
  check: ({ tree }) => ({
    violations: tree.files
      .filter((file) => /^(?:packages|services|deploy)\//.test(file) && isCode(file) && !isTest(file))
      .flatMap((file) => objectToSql(file, tree.read(file))),
  }),
}

/** Only texts count: code that makes or reads `$1` is no statement. */
export function objectToSql(file: string, text: string): string[] {
  const found: string[] = []
  const judge = (literal: string, start: number) => {
    if (!looksLikeSql.test(literal)) return
    const line = text.slice(0, start).split('\n').length
    const number = /\$\d+/.exec(literal)
    if (number) found.push(`${file}:${line} has ${number[0]} in SQL: name the value, :likeThis, and make it with sql()`)
    if (literal.includes('{schema}')) found.push(`${file}:${line} names a schema in SQL: the pool's search_path does`)
  }
  new Visitor({
    Literal({ value, start }) {
      if (typeof value === 'string') judge(value, start)
    },
    TemplateLiteral({ quasis, start }) {
      judge(quasis.map(({ value }) => value.raw).join('…'), start)
    },
  }).visit(parseSync(file, text).program)
  return found
}
