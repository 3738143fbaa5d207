import { expect, test } from 'vitest'
import { findUnused } from './laws/unused.ts'

const issue = (file: string, kinds: Record<string, string[]>) => ({
  file,
  ...Object.fromEntries(Object.entries(kinds).map(([kind, names]) => [kind, names.map((name) => ({ name }))])),
})

test('what a package exports and no other imports is unused; types of its entry are its signature', () => {
  const entries = new Set(['packages/a/src/a.ts', 'packages/client/src/client.ts'])
  const found = findUnused(
    [
      issue('packages/a/src/a.ts', { exports: ['dead'], types: ['Options'], files: [] }),
      issue('packages/a/src/b.ts', { exports: [], types: ['Hidden'] }),
      issue('packages/a/package.json', { devDependencies: ['x', 'y'] }),
      issue('packages/client/src/client.ts', { exports: ['forOthers'], types: ['ForOthers'] }),
      issue('packages/partners/bieb/fixtures/gouden-berichten.ts', { exports: ['goudenBerichten'] }),
      issue('packages/inrichting/src/inrichting.ts', { exports: ['vergelijk', 'other'] }),
    ],
    entries,
  )
  expect(found).toEqual([
    'packages/a/src/a.ts: unused exports: dead',
    'packages/a/src/b.ts: unused types: Hidden',
    'packages/a/package.json: unused devDependencies: x, y',
    'packages/inrichting/src/inrichting.ts: unused exports: other',
  ])
})
