import { hash } from 'node:crypto'

/** SHA-256 of a JSON value, the same whatever the order of keys. `undefined` counts as absent, as in JSON. */
export function inhoudHash(value: unknown): string {
  return inhoudHasher()(value)
}

/**
 * The same for several values that share parts, such as the documents of one household: what stands in more than one of
 * them is written once. None of them may change meanwhile.
 */
export function inhoudHasher(): (value: unknown) => string {
  const geschreven = new Map<object, string>()
  return (value) => hash('sha256', gesorteerd(value, geschreven), 'base64url')
}

/** JSON with the keys of every object in order, written at once: a sorted copy first costs twice the time. */
function gesorteerd(value: unknown, geschreven: Map<object, string>): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const al = geschreven.get(value)
  if (al !== undefined) return al
  const tekst = Array.isArray(value)
    ? `[${value.map((een) => gesorteerd(een, geschreven)).join(',')}]`
    : vanRij(value as Record<string, unknown>, geschreven)
  geschreven.set(value, tekst)
  return tekst
}

function vanRij(rij: Record<string, unknown>, geschreven: Map<object, string>): string {
  const delen: string[] = []
  for (const key of Object.keys(rij).sort())
    if (rij[key] !== undefined) delen.push(`${JSON.stringify(key)}:${gesorteerd(rij[key], geschreven)}`)
  return `{${delen.join(',')}}`
}
