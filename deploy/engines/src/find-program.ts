import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The full path of a program of PATH (or of one of the extra folders), or undefined. */
export function findProgram(name: string, extraFolders: string[] = []): string | undefined {
  for (const folder of [...extraFolders, ...(process.env.PATH ?? '').split(delimiter)]) {
    if (!folder) continue
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}

/** java of JAVA_HOME first: that is the one Maven uses too. */
export function findJava(): string | undefined {
  return findProgram('java', process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin')] : [])
}
