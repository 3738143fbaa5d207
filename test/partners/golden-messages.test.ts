import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goldenMessages } from './golden-messages.ts'

const all = await goldenMessages()

test.each(all)('what $partner is sent is, byte for byte, what was agreed', ({ folder, made }) => {
  const kept = readdirSync(folder).filter((file) => !file.endsWith('.ts') && !file.startsWith('.'))
  expect(kept.sort()).toEqual([...made.keys()].sort())
  const changed = kept.filter((file) => !readFileSync(join(folder, file)).equals(made.get(file)!))
  expect(changed).toEqual([])
})
