import { hash } from 'node:crypto'

/** SHA-256 of a JSON value, the same whatever the order of keys. `undefined` counts as absent, as in JSON. */
export function inhoudHash(value: unknown): string {
  return hash('sha256', gesorteerd(value), 'base64url')
}

/** JSON with the keys of every object in order, written at once: a sorted copy first costs twice the time. */
function gesorteerd(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(gesorteerd).join(',')}]`
  const rij = value as Record<string, unknown>
  const delen: string[] = []
  for (const key of Object.keys(rij).sort())
    if (rij[key] !== undefined) delen.push(`${JSON.stringify(key)}:${gesorteerd(rij[key])}`)
  return `{${delen.join(',')}}`
}
