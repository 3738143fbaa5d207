import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { driftLaw } from './laws/drift.ts'
import { declared, lint, types } from './laws/tools.ts'
import { readTree } from './tree.ts'

// The rules are only worth something when the tools, with our configuration, really find what they are there for.
const repository = dirname(import.meta.dirname)
const root = mkdtempSync(join(tmpdir(), 'wijkhub-checks-'))
afterAll(() => rmSync(root, { recursive: true }))

for (const file of ['.oxlintrc.json', 'tsconfig.json']) cpSync(join(repository, file), join(root, file))
symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))

function write(texts: Record<string, string>): void {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

test('lint finds floating and misused promises, any, and import cycles', async () => {
  write({
    'packages/a/src/promises.ts':
      'export async function send(): Promise<void> {}\nsend()\nsetTimeout(async () => send(), 1)\n[1].forEach(async () => send())\n',
    'packages/a/src/any.ts': 'export const loose: any = 1\n',
    'packages/a/src/one.ts': "import { two } from './two.ts'\nexport const one = () => two\n",
    'packages/a/src/two.ts': "import { one } from './one.ts'\nexport const two = () => one\n",
  })
  const found = (await lint.check({ root, tree: readTree(root) })).violations.join('\n')
  expect(found).toMatch(/promises\.ts:2:.*no-floating-promises/)
  expect(found).toMatch(/promises\.ts:3:.*no-misused-promises/)
  expect(found).toMatch(/any\.ts:1:.*no-explicit-any/)
  expect(found).toMatch(/one\.ts:1:.*no-cycle/)
})

test('types refuses what Node cannot run by stripping types', async () => {
  write({ 'packages/a/src/colour.ts': 'export enum Colour { Red }\n' })
  const found = (await types.check({ root, tree: readTree(root) })).violations.join('\n')
  expect(found).toMatch(/colour\.ts.*TS1294/)
})

test('declared finds an import of a package that package.json does not name', async () => {
  write({
    'turbo.json': '{ "tasks": {} }',
    'package.json': '{ "name": "wijkhub", "packageManager": "pnpm@11.0.0" }',
    'pnpm-workspace.yaml': 'packages: [packages/*]',
    'packages/a/package.json': '{ "name": "@wijkhub/a" }',
    'packages/a/src/undeclared.ts': "import pg from 'pg'\nexport const pool = pg.Pool\n",
  })
  const found = (await declared.check({ root, tree: readTree(root) })).violations.join('\n')
  expect(found).toMatch(/packages\/a\/src\/undeclared\.ts:1:\d+ .*`pg`/)
})

test('drift is found whether a generated file changed, is new or is gone', async () => {
  const law = driftLaw({ script: 'contracts', owns: /^contracts\// })
  const run = async () => (await law.check({ root, tree: readTree(root) })).violations
  write({
    'package.json': JSON.stringify({ scripts: { contracts: 'node launcher/run.js packages/make.ts' } }),
    'packages/make.ts': `import { rmSync, writeFileSync } from 'node:fs'
      writeFileSync('contracts/changed.json', 'new')
      writeFileSync('contracts/added.json', 'new')
      rmSync('contracts/gone.json', { force: true })`,
    'contracts/changed.json': 'old',
    'contracts/gone.json': 'old',
  })
  expect((await run()).map((text) => text.split(' ')[0])).toEqual([
    'contracts/changed.json',
    'contracts/gone.json',
    'contracts/added.json',
  ])
  expect(await run()).toEqual([])
})
