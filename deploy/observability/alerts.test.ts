import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leesCijfers } from '@wijkhub/adapter-kit'
import { createMetrics } from '@wijkhub/runtime'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8')

interface Rule {
  alert: string
  expr: string
  for: string
  labels: { ernst: string }
  annotations: { samenvatting: string; uitleg: string }
}

const rules = (parse(read('alerts.yaml')) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules)
const dashboard = JSON.parse(read('dashboard.json')) as { panels: { title: string; targets: { expr: string }[] }[] }

/** Every figure a process shows, without the endings that a histogram's series get. */
async function knownFigures(): Promise<Set<string>> {
  const text = await createMetrics('proef').tekst()
  const own = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!)
  const ofRows = await leesCijfers({ query: () => Promise.resolve({ rows: [] }) } as never, [], new Date())
  // Read, not run: a service shows its figures to its process only.
  const registry =
    read('../../services/case-registry/src/bijdrage/lees-geweigerd.ts') +
    read('../../services/case-registry/src/toetsing/tel-toetsingen.ts') +
    read('../../services/case-registry/src/melding/tel-over-tijd.ts') +
    read('../../packages/bewaren/src/lees-cijfers.ts') +
    read('../../packages/service-kit/src/wire/certificate-figures.ts')
  const ofRegistry = [...registry.matchAll(/naam: '(wijkhub_\w+)'/g)].map(([, name]) => name!)
  // `up` is Prometheus' own.
  return new Set([...own, ...ofRows.map(({ naam }) => naam), ...ofRegistry, 'up'])
}

const words = new Set([
  'by',
  'on',
  'or',
  'and',
  'unless',
  'sum',
  'max',
  'min',
  'count',
  'rate',
  'increase',
  'absent',
  'histogram_quantile',
  'le',
])

/** Names of series in a PromQL expression: what is no function, no keyword, no label and no matcher. */
function figuresIn(expr: string): string[] {
  const bare = expr
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/\b(?:by|on)\s*\([^)]*\)/g, '')
  return [...bare.matchAll(/[a-z_]\w*/g)]
    .map(([name]) => name.replace(/_(?:bucket|count|sum)$/, ''))
    .filter((name) => !words.has(name))
}

test.each(rules.map((rule) => [rule.alert, rule] as const))(
  '%s leads to its paragraph, with what to check and what to do',
  (name, rule) => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/failure-modes.md'), 'utf8')
    expect(rule.annotations.uitleg).toBe(`docs/failure-modes.md#${name.toLowerCase()}`)
    const paragraph = page.split(/^### /m).find((part) => part.startsWith(`${name}\n`)) ?? ''
    expect(paragraph).toContain('**By itself:**')
    expect(paragraph).toContain('**Check:**')
    expect(paragraph).toContain('**Do:**')
  },
)

test('every paragraph about an alert has its alert', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/failure-modes.md'), 'utf8')
  const headings = [...page.matchAll(/^### (Wijkhub\w+)$/gm)].map(([, name]) => name!)
  expect(headings.toSorted()).toEqual(rules.map(({ alert }) => alert).toSorted())
})

test('rules and dashboard name only figures that exist', async () => {
  const known = await knownFigures()
  const named = [
    ...rules.map(({ expr }) => expr),
    ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ].flatMap(figuresIn)
  expect(named.length).toBeGreaterThan(rules.length)
  expect(named.filter((name) => !known.has(name))).toEqual([])
})

test('every figure of the hub is on the dashboard or in a rule: a figure nobody looks at is a cost', async () => {
  const named = new Set(
    [
      ...rules.map(({ expr }) => expr),
      ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ].flatMap(figuresIn),
  )
  const ours = [...(await knownFigures())].filter((name) => name.startsWith('wijkhub_'))
  expect(ours.filter((name) => !named.has(name))).toEqual([])
})
