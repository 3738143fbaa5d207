import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const version = '4.32.5'

/** Path of schemathesis, in a Python environment of its own under .wijkhub. Needs python3 and pip, and says so. */
export function bringSchemathesis(): string {
  const venv = resolve(import.meta.dirname, '../../.wijkhub/fuzz', `schemathesis-${version}`)
  const program = join(venv, 'bin/schemathesis')
  if (existsSync(program)) return program
  process.stdout.write(`schemathesis ${version} ophalen …\n`)
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' })
  execFileSync(join(venv, 'bin/pip'), ['install', '--quiet', `schemathesis==${version}`], { stdio: 'inherit' })
  return program
}
