import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './child.js'
import { root, state } from './places.js'
import { prepare } from './prepare.js'
import { runOrExplain, say } from './progress.js'

const lawReport = join(state, 'check.json')
const testReport = join(state, 'tests.json')

await runOrExplain(async () => {
  const { node, env } = await prepare()
  const chosen = process.argv.slice(2)
  const interrupted = (code) => code >= 128

  rmSync(lawReport, { force: true })
  rmSync(testReport, { force: true })

  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  let lawsCode = 0
  let branchesCode = 0
  // With a choice (`npm test -- identiteit`) only the tests asked for run.
  if (chosen.length === 0) {
    say('Wetten van de repository (npm run check)')
    lawsCode = await runChild({ command: node, args: ['checks/check.ts'], env })
    if (interrupted(lawsCode)) return lawsCode
    say('Elke tak van decide en evolve (npm run dekking)')
    const dekking = [vitest, 'run', '--config', 'test/mutation/vitest.config.ts', '--coverage', '--reporter=dot']
    branchesCode = await runChild({ command: node, args: dekking, env })
    if (interrupted(branchesCode)) return branchesCode
  }

  say('Tests')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`]
  const testsCode = await runChild({ command: node, args: [vitest, 'run', ...reporters, ...chosen], env })
  if (interrupted(testsCode)) return testsCode

  const laws = countLaws(lawsCode)
  if (chosen.length === 0) laws[branchesCode === 0 ? 'passed' : 'failed']++
  const tests = countTests(testsCode)
  if (chosen.length === 0) say(`Wetten: ${laws.passed} nageleefd, ${laws.failed} geschonden`)
  say(`Tests: ${tests.passed} geslaagd, ${tests.failed} mislukt, ${tests.skipped} overgeslagen`)
  const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''
  // CI reads this line; it stands alone and last.
  process.stdout.write(`\n${laws.passed + tests.passed} passed, ${laws.failed + tests.failed} failed${skipped}\n`)
  return lawsCode || branchesCode || testsCode
})

function countLaws(exitCode) {
  const report = readReport(lawReport)
  const failed = report?.broken ?? 0
  return { passed: report?.kept ?? 0, failed: exitCode === 0 ? failed : Math.max(failed, 1) }
}

// A file that cannot be loaded has no tests to fail, and a crash may come after the last test passed: both count.
function countTests(exitCode) {
  const report = readReport(testReport)
  const files = report?.testResults ?? []
  const unloadable = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = (report?.numFailedTests ?? 0) + unloadable.length
  return {
    passed: report?.numPassedTests ?? 0,
    failed: exitCode === 0 ? failed : Math.max(failed, 1),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
