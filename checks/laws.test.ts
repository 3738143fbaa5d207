import { expect, test } from 'vitest'
import type { Law } from './law.ts'
import { objectToDays } from './laws/calendar-day.ts'
import { catalog } from './laws/catalog.ts'
import {
  findBrokenLinks,
  findOddDecisions,
  findHollowScripts,
  findUnknownCommands,
  findUnknownPaths,
} from './laws/documents.ts'
import { fileNames } from './laws/file-names.ts'
import { fileSize } from './laws/file-size.ts'
import { lintExceptions } from './laws/lint-exceptions.ts'
import { findBrokenGrammar } from './laws/partner-grammar.ts'
import { findOtherWays } from './laws/one-way-to-change.ts'
import { objectToWords } from './laws/spelling.ts'
import { registryHosts } from './laws/registry-hosts.ts'
import { treeOf } from './tree.ts'

async function violations(law: Law, texts: Record<string, string>): Promise<string[]> {
  return (await law.check({ root: '/nowhere', tree: treeOf(texts) })).violations
}

test.each([
  'packages/model/src/utils.ts',
  'packages/model/src/helpers/name.ts',
  'packages/common/src/name.ts',
  'packages/model/src/string-utils.ts',
  'packages/model/src/types.ts',
  'services/cjg-bridge/src/index.ts',
  'packages/model/src/caseOwner.ts',
])('refuses the name %s', async (file) => {
  expect(await violations(fileNames, { [file]: '' })).toHaveLength(1)
})

test.each([
  'packages/formats/istandaarden/src/encode.ts',
  'packages/model/src/gedeeld-plan.db.test.ts',
  'docs/0001-One_page.md',
])('accepts the name %s', async (file) => {
  expect(await violations(fileNames, { [file]: '' })).toEqual([])
})

test('a file has at most 250 lines, a test too, and a README of a package 120', async () => {
  const lines = (count: number) => 'x\n'.repeat(count)
  const tooLong = {
    'packages/a/src/a.ts': lines(251),
    'packages/a/src/a.test.ts': lines(251),
    'packages/a/README.md': lines(121),
  }
  const fits = { 'packages/a/src/b.ts': lines(250), 'packages/a/src/b.test.ts': lines(250), 'README.md': lines(400) }
  expect(await violations(fileSize, { ...tooLong, ...fits })).toHaveLength(3)
})

test('a day is asked of one function, not cut from a moment', () => {
  for (const cut of [
    'nu.toISOString().slice(0, 10)',
    'omgeving.nu.slice(0, 10)',
    'gemeldOp.slice(0, 7)',
    'x.getMonth()',
  ])
    expect(objectToDays('a.ts', `const dag = ${cut}`)).toHaveLength(1)
  for (const fine of [
    'geboortedatum.slice(0, 4)',
    'voorvoegsel.slice(0, 10)',
    'hash.slice(0, 10)',
    'dagInNederland(nu)',
  ])
    expect(objectToDays('a.ts', `const dag = ${fine}`)).toEqual([])
})

test('a partner has the files every partner has, and each gives the same names', () => {
  const bieb = {
    'packages/partners/bieb/package.json': '{}',
    'packages/partners/bieb/README.md': '',
    'packages/partners/bieb/adapter.ts':
      "export { config } from './config.ts'\nexport const audience = 'bieb'\nexport function adapter() {}",
    'packages/partners/bieb/config.ts': 'export const config = {}',
    'packages/partners/bieb/encode/encode.ts': 'export function encode() {}',
    'packages/partners/bieb/decode/decode.ts': 'export const decode = () => []',
    'packages/partners/bieb/transport.ts': 'export function transport() {}',
    'packages/partners/bieb/fixtures/gouden-berichten.ts': 'export const goudenBerichten = () => ({})',
  }
  expect(findBrokenGrammar(treeOf(bieb))).toEqual([])
  const { 'packages/partners/bieb/README.md': _, ...zonder } = bieb
  expect(
    findBrokenGrammar(
      treeOf({ ...zonder, 'packages/partners/bieb/transport.ts': 'export type transport = 1\nexport const send = 1' }),
    ),
  ).toEqual([
    'packages/partners/bieb/transport.ts does not export transport',
    'packages/partners/bieb has no README.md',
  ])
})

test('a version stands in the catalog, not in a package.json', async () => {
  const manifest = {
    dependencies: { zod: '^4.0.0', pg: 'catalog:' },
    devDependencies: { '@wijkhub/model': 'workspace:^' },
  }
  expect(await violations(catalog, { 'packages/a/package.json': JSON.stringify(manifest) })).toHaveLength(2)
})

test('no file names a package registry', async () => {
  const host = ['registry', 'npmjs', 'org'].join('.')
  const mirror = ['registry', 'https://spiegel.example/'].join('=')
  const texts = {
    '.npmrc': mirror,
    'docs/a.md': `see https://${host}/x`,
    'b.json': JSON.stringify({ resolved: 'https://x' }),
  }
  expect(await violations(registryHosts, texts)).toHaveLength(3)
  expect(
    await violations(registryHosts, { 'docs/a.md': 'the case registry. It comes from the npm registry.' }),
  ).toEqual([])
})

test('a lint rule is switched off for one line, with a reason', async () => {
  const off = ['oxlint', 'disable'].join('-')
  const source = `/* ${off} no-floating-promises */\n// ${off}-next-line eqeqeq\n// ${off}-next-line eqeqeq -- the partner sends both`
  expect(await violations(lintExceptions, { 'packages/a/src/a.ts': source })).toHaveLength(2)
})

test('links between documents lead to a file and a heading', () => {
  const tree = treeOf({
    'README.md':
      '[a](docs/a.md#de-tweede-stap) [b](docs/b.md) [c](docs/a.md#none) [d](docs) [e](https://x.nl) `[f](g)`\n```\n[h](i)\n```',
    'docs/a.md':
      '# De eerste stap\n## De tweede *stap*\n[terug](../README.md) [root](/README.md) [zelf](#de-eerste-stap)',
  })
  expect(findBrokenLinks(tree)).toEqual([
    'README.md:1 links to docs/b.md, which does not exist',
    'README.md:1 links to docs/a.md#none, but docs/a.md has no such heading',
    'docs/a.md:3 links to /README.md, which does not exist',
  ])
})

test('a source file or folder a document names is there', () => {
  const tree = treeOf({
    'packages/a/src/in/a.ts': '',
    'packages/a/README.md':
      '`in/a.ts` `src/in/a.ts` `a.ts` `packages/a/src` `x/a.ts`\n`b.ts` `packages/b/` `test/bieb` `Node.js 24`',
  })
  expect(findUnknownPaths(tree)).toEqual([
    'packages/a/README.md:1 names x/a.ts, which does not exist',
    'packages/a/README.md:2 names b.ts, which does not exist',
    'packages/a/README.md:2 names packages/b, which does not exist',
  ])
})

test('a command in a document is a script of package.json', () => {
  const tree = treeOf({
    'package.json': '{ "scripts": { "start": "x", "schema-dump": "y" } }',
    'README.md': '```\nnpm start -- --once\nnpm run schema-dump\nnpm test\n```\nUse `npm run bnech`. Then npm install.',
  })
  expect(findUnknownCommands(tree)).toEqual([
    'README.md:4 shows "npm test", but package.json has no script test',
    'README.md:6 shows "npm run bnech", but package.json has no script bnech',
  ])
})

test('the list of words is sorted', () => {
  expect(objectToWords('acks\nuzovi\n')).toEqual([])
  expect(objectToWords('uzovi\nacks\n')).toHaveLength(1)
  expect(objectToWords('acks\nacks\n')).toHaveLength(1)
})

test('a decision has one form', () => {
  const text = (title: string) => `${title}\n\n## Context\n### Figures\n## Decision\n## Consequences\n`
  const tree = treeOf({
    'docs/decisions/0001-a-good-one.md': text('# 0001 A good one'),
    'docs/decisions/0002-a-dot.md': text('# 0002 · A dot'),
    'docs/decisions/0003-another-number.md': text('# 0004 Another number'),
    'docs/decisions/0005-without.md': '# 0005 Without\n## Decision',
  })
  expect(findOddDecisions(tree).map((line) => line.slice(15, 19))).toEqual(['0002', '0003', '0005'])
})

test('a script of package.json runs a file that exists', () => {
  const scripts = { start: 'node launcher/start.js', bench: 'node launcher/run.js bench/gone.ts --quick' }
  const tree = treeOf({ 'package.json': JSON.stringify({ scripts }), 'launcher/start.js': '', 'launcher/run.js': '' })
  expect(findHollowScripts(tree)).toEqual(['package.json: the script bench runs bench/gone.ts, which does not exist'])
})

test('households are changed by wijzig alone', () => {
  const room = 'services/case-registry/src'
  const other = {
    [`${room}/opdracht/a.ts`]: "import { openHuishoudens } from '../wijzigen/open-huishoudens.ts'",
    [`${room}/opdracht/b.ts`]: 'export const b = (registry: Registry) => registry.schrijfpad.schrijfWijzigingen()',
    [`${room}/wijzigen/c.ts`]: 'export const c = ({ schrijfpad }: Registry) => schrijfpad.openPersonen()',
    [`${room}/opdracht/d.ts`]: "import * as statements from '../wijzigen/schrijf-wijzigingen.ts'",
  }
  const fine = {
    [`${room}/opdracht/e.ts`]:
      "import { wijzig } from '../wijzigen/wijzig.ts'\nimport type { Geopend } from '../wijzigen/open.ts'",
    [`${room}/wijzigen/wijzig.ts`]: "import { openHuishoudens } from './open-huishoudens.ts'",
    [`${room}/opdracht/e.db.test.ts`]: 'proef.registry.schrijfpad',
  }
  expect(findOtherWays(treeOf(other))).toHaveLength(4)
  expect(findOtherWays(treeOf(fine))).toEqual([])
})
