import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

export const draai = promisify(execFile)

/** A Python of its own with Splink and the FEBRL sets, made once; gives where it is. The sets stand in `map` afterwards. */
export async function bereidPythonVoor(map: string): Promise<string> {
  const omgeving = join(map, 'python')
  const python = join(omgeving, 'bin', 'python')
  if (!(await bestaat(python))) {
    console.log('Python met splink en recordlinkage klaarzetten …')
    await draai('python3', ['-m', 'venv', omgeving])
    await draai(python, ['-m', 'pip', 'install', '--quiet', 'splink', 'recordlinkage'])
  }
  if (!(await bestaat(join(map, 'febrl4-b.csv'))))
    await draai(python, [join(import.meta.dirname, 'schrijf-febrl.py'), map])
  return python
}

export async function bestaat(bestand: string): Promise<boolean> {
  return access(bestand).then(
    () => true,
    () => false,
  )
}
