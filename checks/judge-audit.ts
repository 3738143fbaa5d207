/** What `pnpm audit --json` came to: `unanswered` when the registry does not know the question, or is not there. */
export type Audit =
  | { outcome: 'clean' | 'unanswered'; lines: string[] }
  /** At least one that is high or critical. */
  | { outcome: 'found'; lines: string[] }

interface Advisory {
  module_name: string
  severity: string
  title: string
  url?: string
}

/** Reads pnpm's answer. Pure. What is low or moderate is told and stops nothing. */
export function judgeAudit(output: string): Audit {
  const answer = read(output)
  const advisories = answer?.['advisories']
  if (typeof advisories !== 'object' || advisories === null)
    return { outcome: 'unanswered', lines: ['The registry did not answer which packages have known faults.'] }
  const found = Object.values(advisories as Record<string, Advisory>)
  const lines = found.map(
    ({ module_name, severity, title, url }) => `${severity}: ${module_name}, ${title} ${url ?? ''}`,
  )
  return { outcome: found.some(({ severity }) => grave.has(severity)) ? 'found' : 'clean', lines }
}

const grave = new Set(['high', 'critical'])

function read(output: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(output)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
