/** One allowing ACL in Kafka's own words. `principal` is the whole of it: `User:…`. */
export interface Right {
  principal: string
  resource: 'topic' | 'group'
  name: string
  pattern: 'literal' | 'prefixed'
  operation: 'read' | 'write' | 'describe'
}

/** An ACL as the broker tells it; it may be of a kind that no contract of ours names. */
export interface FoundRight {
  principal: string
  host: string
  /** `topic`, `group`, `cluster` …; Kafka's own names in lower case, like the other fields. */
  resource: string
  name: string
  pattern: string
  operation: string
  permission: string
}

export interface RightsDifference {
  missing: Right[]
  /** Concerns our names or our users, and the contract does not say it. */
  unknown: FoundRight[]
}

/** Compares what there should be with what there is; rights of others on things of others are not our business. */
export function compareRights(wanted: readonly Right[], found: readonly FoundRight[]): RightsDifference {
  const there = new Set(found.map(keyOf))
  const named = new Set(wanted.map((right) => keyOf(asFound(right))))
  const principals = new Set([...wanted.map(({ principal }) => principal), everybody])
  const isOurs = (right: FoundRight) =>
    principals.has(right.principal) || wanted.some((ours) => ours.resource === right.resource && covers(right, ours))
  return {
    missing: wanted.filter((right) => !there.has(keyOf(asFound(right)))),
    unknown: found.filter((right) => !named.has(keyOf(right)) && isOurs(right)),
  }
}

/** Whoever logs in, so our users too. */
const everybody = 'User:*'

/** What the contract says, as the broker would tell it. */
export function asFound(right: Right): FoundRight {
  return { ...right, host: '*', permission: 'allow' }
}

/** For people, and the whole of it: nothing is left out that makes a difference. */
export function describeRight(right: FoundRight): string {
  const { principal, host, resource, name, pattern, operation, permission } = right
  return `${principal} ${permission === 'allow' ? '' : `${permission} `}${operation} ${resource} ${name}${pattern === 'prefixed' ? '…' : ''}${host === '*' ? '' : ` (${host})`}`
}

/** Whether an ACL reaches the names of one of ours: `*`, a beginning they share, or the very name. */
function covers({ name, pattern }: FoundRight, ours: Right): boolean {
  if (pattern === 'prefixed') return ours.name.startsWith(name) || name.startsWith(ours.name)
  return name === '*' || name === ours.name || (ours.pattern === 'prefixed' && name.startsWith(ours.name))
}

function keyOf(right: FoundRight): string {
  const { principal, host, resource, name, pattern, operation, permission } = right
  return JSON.stringify([principal, host, resource, name, pattern, operation, permission])
}
