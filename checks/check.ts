import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Law, LawContext } from './law.ts'
import { boundaries } from './laws/boundaries.ts'
import { calendarDay } from './laws/calendar-day.ts'
import { catalog } from './laws/catalog.ts'
import { documents } from './laws/documents.ts'
import { contractsDrift, schemaDrift, settingsDrift } from './laws/drift.ts'
import { fileNames } from './laws/file-names.ts'
import { fileSize } from './laws/file-size.ts'
import { lintExceptions } from './laws/lint-exceptions.ts'
import { municipality } from './laws/municipality.ts'
import { oneWayToChange } from './laws/one-way-to-change.ts'
import { partnerGrammar } from './laws/partner-grammar.ts'
import { proof } from './laws/proof.ts'
import { purity } from './laws/purity.ts'
import { registryHosts } from './laws/registry-hosts.ts'
import { spelling } from './laws/spelling.ts'
import { sqlText } from './laws/sql-text.ts'
import { declared, format, lint, types } from './laws/tools.ts'
import { unused } from './laws/unused.ts'
import { readTree } from './tree.ts'

// Each lane runs one after the other, beside the other lane: two cores, and the drift laws write files that others read.
const lanes: Law[][] = [
  [types, unused, contractsDrift, settingsDrift, schemaDrift],
  [
    format,
    declared,
    boundaries,
    proof,
    purity,
    partnerGrammar,
    fileNames,
    fileSize,
    calendarDay,
    sqlText,
    oneWayToChange,
    municipality,
    catalog,
    documents,
    registryHosts,
    lintExceptions,
    spelling,
    lint,
  ],
]

interface Verdict {
  law: string
  violations: string[]
}

const root = dirname(import.meta.dirname)
const chosen = process.argv.slice(2)
const unknown = chosen.filter((word) => !lanes.flat().some(({ name }) => name.startsWith(word)))
if (unknown.length > 0) {
  console.error(
    `Onbekende wet: ${unknown.join(', ')}. Er zijn: ${lanes
      .flat()
      .map(({ name }) => name)
      .join(', ')}.`,
  )
  process.exit(2)
}
const context: LawContext = { root, tree: readTree(root) }
const verdicts = (await Promise.all(lanes.map((lane) => runLane(lane.filter(isChosen))))).flat()
const broken = verdicts.filter(({ violations }) => violations.length > 0)

for (const { law, violations } of broken) console.log(`\n── ${law}\n${violations.join('\n')}`)
console.log(`\nLaws: ${verdicts.length - broken.length} kept, ${broken.length} broken`)
writeReport(join(root, '.wijkhub', 'check.json'))
process.exitCode = broken.length > 0 || verdicts.length === 0 ? 1 : 0

async function runLane(laws: Law[]): Promise<Verdict[]> {
  const found: Verdict[] = []
  for (const law of laws) {
    const startedAt = performance.now()
    const { violations, note } = await judge(law)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    const result = violations.length > 0 ? `${violations.length} broken` : 'kept'
    console.log(`${law.name.padEnd(20)} ${result.padEnd(12)} ${seconds.padStart(5)} s  ${note ?? ''}`.trimEnd())
    found.push({ law: law.name, violations })
  }
  return found
}

async function judge(law: Law) {
  try {
    return await law.check(context)
  } catch (error) {
    return {
      violations: [`the check itself failed: ${error instanceof Error ? error.stack : String(error)}`],
      note: '',
    }
  }
}

function isChosen({ name }: Law): boolean {
  return chosen.length === 0 || chosen.some((word) => name.startsWith(word))
}

function writeReport(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ kept: verdicts.length - broken.length, broken: broken.length }))
}
