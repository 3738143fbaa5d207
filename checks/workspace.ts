import { posix } from 'node:path'
import type { Tree } from './tree.ts'

export interface Manifest {
  name: string
  scripts?: Record<string, string>
  exports?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

export interface Workspace {
  /** Folder of each package by its name, e.g. `@wijkhub/model` → `packages/model`. */
  folders: ReadonlyMap<string, string>
  /** The folder of the package a file belongs to. */
  folderOf(file: string): string | undefined
  /** The file an import leads to, when it is one of ours. */
  resolve(file: string, specifier: string): string | undefined
}

export function readManifest(tree: Tree, file: string): Manifest {
  return JSON.parse(tree.read(file)) as Manifest
}

export function readWorkspace(tree: Tree): Workspace {
  const manifests = new Map(
    tree.files
      .filter((file) => file.endsWith('/package.json'))
      .map((file) => [posix.dirname(file), readManifest(tree, file)]),
  )
  const folders = new Map([...manifests].map(([folder, manifest]) => [manifest.name, folder]))
  return {
    folders,
    folderOf(file) {
      let folder = posix.dirname(file)
      while (folder !== '.' && !manifests.has(folder)) folder = posix.dirname(folder)
      return folder === '.' ? undefined : folder
    },
    resolve(file, specifier) {
      if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
      const name = packageName(specifier)
      const folder = folders.get(name)
      const target = folder && manifests.get(folder)?.exports?.[`.${specifier.slice(name.length)}`]
      return target ? posix.join(folder, target) : undefined
    },
  }
}

/** `@wijkhub/events/postgres` → `@wijkhub/events`; `pg/lib/x` → `pg`. */
export function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
