import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawTransitions } from './draw-transitions.ts'
import { transitions } from './transitions.ts'

const src = join(import.meta.dirname, '..')

test('each transition has one file with one statement, and nothing else writes a link', async () => {
  const files = await readdir(join(src, 'koppeling/overgangen'))
  const names = files.filter((file) => !file.includes('.test.')).map((file) => file.replace('.ts', ''))
  expect(names.toSorted()).toEqual(Object.keys(transitions).toSorted())
  for (const file of await readdir(src, { recursive: true })) {
    if (!file.endsWith('.ts') || file.includes('.test.')) continue
    const writes = (await readFile(join(src, file), 'utf8')).match(/(update|insert into|delete from) koppeling\b(?!_)/g)
    const may = file.startsWith(join('koppeling', 'overgangen'))
    expect({ file, writes: writes?.length ?? 0 }).toEqual({
      file,
      writes: may && !file.endsWith('neem-gewenst-over.ts') ? 1 : 0,
    })
  }
})

test('the README draws the same table', async () => {
  const readme = await readFile(join(src, '../README.md'), 'utf8')
  expect(readme).toContain(`\`\`\`mermaid\n${drawTransitions()}\n\`\`\``)
  for (const [name, { when }] of Object.entries(transitions)) expect(readme).toContain(`| \`${name}\` | ${when} |`)
})
