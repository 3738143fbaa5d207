import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { judgeAudit } from './judge-audit.ts'

/** `npm run audit`: known faults in the packages of production, as the registry tells them; exit code 1 when one is grave. */
const root = resolve(import.meta.dirname, '..')
const { stdout } = spawnSync(process.execPath, [join(root, 'launcher/run.js'), 'pnpm', 'audit', '--prod', '--json'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 60_000,
})
const { outcome, lines } = judgeAudit(stdout)
process.stdout.write(`${[...lines, `audit: ${outcome}`].join('\n')}\n`)
process.exitCode = outcome === 'found' ? 1 : 0
