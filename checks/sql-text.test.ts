import { expect, test } from 'vitest'
import { objectToSql } from './laws/sql-text.ts'

test.each([
  ['a number', "db.query('select 1 from zaak where id = $1', [id])", 'a.ts:1 has $1'],
  [
    'a number in a part',
    'const x = 1\nconst deel = `from json_to_recordset($${n}::json) where id = $12`',
    'a.ts:2 has $12',
  ],
  ['a schema', 'sql("x", "select 1 from {schema}.zaak")', 'a.ts:1 names a schema'],
])('refuses %s', (_what, code, complaint) => {
  expect(objectToSql('a.ts', code)).toEqual([expect.stringContaining(complaint)])
})

test.each([
  "sql('x', 'select 1 from zaak where id = :id')",
  "text.replace(/(a) from (b)/, '$2 $1')",
  'sql(`${schema}:x`, `select 1 from ${outbox} where id = :id`)',
  '// select $1 from {schema}.zaak',
])('accepts %s', (code) => {
  expect(objectToSql('a.ts', code)).toEqual([])
})
