import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { linesOf } from './markdown.ts'
import { readTree } from './tree.ts'

const tree = readTree(resolve(import.meta.dirname, '..'))
const pages = tree.files.filter((file) => file.startsWith('docs/threats/') && !file.endsWith('README.md'))
const tests = tree.files.filter((file) => file.endsWith('.test.ts')).map((file) => tree.read(file))
const rows = pages.flatMap((page) =>
  linesOf(tree.read(page))
    .filter(({ text }) => /^\|.*\|$/.test(text) && !/^\|\s*(threat|-)/.test(text))
    .map(({ text }) => ({
      page,
      cells: text
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    })),
)

test('every threat has its letter, what stops it, and a test that there is, or says that there is none', () => {
  expect(pages.length).toBeGreaterThan(5)
  const wrong = rows.filter(({ cells: [threat, letter = '', stops, shown = ''] }) => {
    const named = /^"(.+)"$/.exec(shown)?.[1]
    const there = named === undefined ? shown.startsWith('no test: ') : tests.some((text) => text.includes(named))
    return !threat || !/^[STRIDE]$/.test(letter) || !stops || !there
  })
  expect(wrong.map(({ page, cells }) => `${page}: ${cells.join(' | ')}`)).toEqual([])
})

test('every page and no other is in the table of the README', () => {
  const readme = tree.read('docs/threats/README.md')
  expect(pages.filter((page) => !readme.includes(`](${page.split('/').at(-1)!})`))).toEqual([])
})
