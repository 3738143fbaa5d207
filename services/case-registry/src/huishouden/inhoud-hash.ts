import { hash } from 'node:crypto'

/** SHA-256 of a JSON value, the same whatever the order of keys. `undefined` counts as absent, as in JSON. */
export function inhoudHash(value: unknown): string {
  return hash('sha256', JSON.stringify(sortKeys(value)), 'base64url')
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, child]) => [key, sortKeys(child)]))
}
