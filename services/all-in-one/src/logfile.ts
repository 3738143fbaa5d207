import { openSync, writeSync } from 'node:fs'

/**
 * A log file that never stops the hub: on a full disk lines are lost, which is said once, and again when it wrote in
 * between. pino's own destination ends the process on the first such line, and then waits for the disk for ever
 * (sonic-boom 4, flushSync tries again on every error).
 */
export function openLogfile(path: string): { write: (line: string) => void } {
  const file = openSync(path, 'a', 0o600)
  let failing = false
  return {
    write(line) {
      try {
        writeSync(file, line)
        failing = false
      } catch (error) {
        if (!failing)
          process.stderr.write(`Het logboek ${path} kan niet worden geschreven: ${(error as Error).message}\n`)
        failing = true
      }
    },
  }
}
