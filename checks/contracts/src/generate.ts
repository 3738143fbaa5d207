import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { leesInrichting } from '@wijkhub/inrichting/bestand'
import { contracts } from './contracts.ts'

const root = resolve(import.meta.dirname, '../../..')
const folder = join(root, 'contracts')

/** Writes contracts/ anew, as they are for Haarlem, and the client's types: what changed is written, what no longer exists is removed. */
const wanted = await contracts(leesInrichting(join(root, 'inrichting/haarlem.yaml')))
for (const [path, content] of wanted) writeIfChanged(join(root, path), content)
for (const path of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!path.isFile()) continue
  const file = join(path.parentPath, path.name)
  if (!wanted.has(file.slice(root.length + 1).replaceAll('\\', '/'))) remove(file)
}

function writeIfChanged(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  if (read(file) === content) return
  writeFileSync(file, content)
  console.log(`geschreven  ${file.slice(root.length + 1)}`)
}

function remove(file: string): void {
  rmSync(file)
  console.log(`verwijderd  ${file.slice(root.length + 1)}`)
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
