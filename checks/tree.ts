import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository as the laws see it: a fixed list of files, read when asked. */
export interface Tree {
  files: readonly string[]
  read(file: string): string
}

const skippedFolders = new Set(['node_modules', '.git', '.wijkhub', '.turbo', 'coverage'])

export function readTree(root: string): Tree {
  const texts = new Map<string, string>()
  return {
    files: listFiles(root, ''),
    read(file) {
      const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8')
      texts.set(file, text)
      return text
    },
  }
}

/** A tree that only exists in memory, for the tests of the laws. */
export function treeOf(texts: Record<string, string>): Tree {
  return {
    files: Object.keys(texts),
    read(file) {
      const text = texts[file]
      if (text === undefined) throw new Error(`No such file: ${file}`)
      return text
    },
  }
}

function listFiles(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  return entries.flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : listFiles(root, path)
    return entry.isFile() ? [path] : []
  })
}
