import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileParameters } from './named-parameters.ts'

test.each<[what: string, sql: string, text: string, names: string[]]>([
  ['a name', 'select 1 where id = :id', 'select 1 where id = $1', ['id']],
  ['order of first appearance, one number each', ':b, :a, :b', '$1, $2, $1', ['b', 'a']],
  ['a name that begins with another', ':id :idee', '$1 $2', ['id', 'idee']],
  ['capitals and letters beyond a to z', ':huishoudenId, :één', '$1, $2', ['huishoudenId', 'één']],
  ['a cast', ':ids::uuid[], now()::date', '$1::uuid[], now()::date', ['ids']],
  ['no space around it', 'id=:id and(:ja)or[:x]', 'id=$1 and($2)or[$3]', ['id', 'ja', 'x']],
  ['a string', "':a it''s :b' || :c", "':a it''s :b' || $1", ['c']],
  ['a string with backslashes', String.raw`E'\':a' || e'\\' || :b`, String.raw`E'\':a' || e'\\' || $1`, ['b']],
  ['a backslash that is none', String.raw`'\' || :b`, String.raw`'\' || $1`, ['b']],
  ['a quoted name', 'select ":a ""b"" :c" as ":d", :e', 'select ":a ""b"" :c" as ":d", $1', ['e']],
  ['comments', '-- :a\n:b /* :c /* :d */ :e */ :f', '-- :a\n$1 /* :c /* :d */ :e */ $2', ['b', 'f']],
  ['dollar quotes', '$$ :a $$ :b $x$ :c $$ $x$ :d', '$$ :a $$ $1 $x$ :c $$ $x$ $2', ['b', 'd']],
  ['a name with dollars', 'select a$b$c, :d, e$b$f', 'select a$b$c, $1, e$b$f', ['d']],
  [
    'the bounds of a slice',
    'lijst[1:n], lijst[i:n], lijst[(i):n], :n',
    'lijst[1:n], lijst[i:n], lijst[(i):n], $1',
    ['n'],
  ],
  ['an argument by name', 'maak(a := :a, b => :b)', 'maak(a := $1, b => $2)', ['a', 'b']],
  ['json operators', "x ->> 'a:b' @> :c #>> '{:d}' ? :e", "x ->> 'a:b' @> $1 #>> '{:d}' ? $2", ['c', 'e']],
])('%s', (_what, sql, text, names) => {
  expect(compileParameters(sql)).toEqual({ text, names })
})

test('a number where names are is a defect, but not in a string or a word', () => {
  expect(() => compileParameters('select $1, :a')).toThrow(/\$1/)
  expect(compileParameters(`'$1' "$2" a$3 /* $4 */`).names).toEqual([])
})

const quiet = fc.constantFrom(
  "'x :y'",
  '"z :y"',
  '-- :y\n',
  '/* :y */',
  '$$ :y $$',
  'a::text',
  'l[1:2]',
  'b$c',
  ' ',
  ',',
  '(',
  '-',
  '/',
)
const name = fc.stringMatching(/^[a-z_][a-zA-Z0-9_]{0,8}$/)

test('text without parameters is unchanged', () => {
  fc.assert(
    fc.property(fc.array(quiet), (parts) => {
      const sql = parts.join(' ')
      expect(compileParameters(sql)).toEqual({ text: sql, names: [] })
    }),
  )
})

test('whatever stands between them, each name has one number and each number one name', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          quiet,
          name.map((found) => ({ name: found })),
        ),
      ),
      (parts) => {
        const sql = parts.map((part) => (typeof part === 'string' ? part : `:${part.name}`)).join(' ')
        const { text, names } = compileParameters(sql)
        const asked = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.name]))
        expect(names).toEqual([...new Set(asked)])
        const numbered = parts.map((part) => (typeof part === 'string' ? part : `$${names.indexOf(part.name) + 1}`))
        expect(text).toBe(numbered.join(' '))
      },
    ),
  )
})

test('on any text it ends, and names for numbers give the text back', () => {
  const anything = fc.string({ unit: fc.constantFrom(...Array.from('\'"$-/*\\:aE1]\n ')), maxLength: 60 })
  fc.assert(
    fc.property(
      anything.filter((sql) => !/\$\d/.test(sql)),
      (sql) => {
        const { text, names } = compileParameters(sql)
        expect(text.replaceAll(/\$(\d+)/g, (_, number) => `:${names[number - 1]}`)).toBe(sql)
      },
    ),
    { numRuns: 2000 },
  )
})
