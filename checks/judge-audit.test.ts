import { expect, test } from 'vitest'
import { judgeAudit } from './judge-audit.ts'

const advisory = (severity: string) => ({
  module_name: 'some-package',
  severity,
  title: 'Prototype pollution',
  url: 'https://example.org/1',
})

test('a grave fault stops, a small one is told, and none is clean', () => {
  const of = (...severities: string[]) =>
    judgeAudit(
      JSON.stringify({ advisories: Object.fromEntries(severities.map((s, i) => [i, advisory(s)])), metadata: {} }),
    )
  expect(of('high')).toEqual({
    outcome: 'found',
    lines: ['high: some-package, Prototype pollution https://example.org/1'],
  })
  expect(of('moderate', 'critical').outcome).toBe('found')
  expect(of('low', 'moderate')).toMatchObject({ outcome: 'clean', lines: { length: 2 } })
  expect(of()).toEqual({ outcome: 'clean', lines: [] })
})

test.each([
  [
    'a registry that does not know the question',
    '{"error":{"code":"ERR_PNPM_AUDIT_BAD_RESPONSE","message":"responded with 405"}}',
  ],
  ['no registry at all', ''],
  ['something else', '[]'],
])('%s is no clean bill', (_, output) => {
  expect(judgeAudit(output).outcome).toBe('unanswered')
})
