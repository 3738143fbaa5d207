import { expect, test } from 'vitest'
import { findMunicipalities } from './laws/municipality.ts'
import { treeOf } from './tree.ts'

const inrichting = { 'inrichting/dorp.yaml': "gemeente:\n  code: '9999'\n  naam: Dorp aan Zee\n" }
const found = (given: Record<string, string>) => findMunicipalities(treeOf({ ...inrichting, ...given }))

test.each([
  ['its code', 'services/cjg-bridge/src/config.ts', "export const code = z.string().default('9999')"],
  ['its name', 'packages/partners/cjg/adapter.ts', "export const naam = 'Gemeente Dorp aan Zee'"],
])('%s in the code is found, with the line', (_, file, line) => {
  expect(found({ [file]: `/** Nothing. */\n${line}\n` })).toEqual([expect.stringMatching(`^${file}:2 names`)])
})

test.each([
  ['a comment', 'packages/model/src/a.ts', '/** Dorp aan Zee asks for this. */\nexport const a = 1 // 9999\n'],
  ['a test', 'packages/model/src/a.test.ts', "expect(a).toBe('9999')"],
  ['an example of the documentation', 'packages/partners/cjg/voorbeeld.ts', "export const a = '9999'"],
  ['the file itself', 'inrichting/stad.yaml', "gemeente:\n  code: '8888'\n  naam: Stad\n"],
  ['a longer number', 'packages/model/src/a.ts', "export const wijk = 'WK999901'"],
])('%s may', (_, file, text) => {
  expect(found({ [file]: text })).toEqual([])
})

test('without a file of a municipality the law says that it saw nothing', () => {
  expect(findMunicipalities(treeOf({ 'packages/model/src/a.ts': '' }))).toHaveLength(1)
})
