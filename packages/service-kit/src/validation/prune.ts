const meesteRijen = 200
const diepste = 30

/**
 * A copy of a JSON value in which no list or object has more than 200 entries and nothing lies deeper than 30 levels:
 * enough to name what is wrong with it, whatever was sent. More rows than a contract allows are still too many rows.
 */
export function prune(value: unknown, diepte = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (diepte === diepste) return null
  if (Array.isArray(value)) return value.slice(0, meesteRijen).map((child) => prune(child, diepte + 1))
  const kept: [string, unknown][] = []
  for (const key in value) {
    if (kept.length === meesteRijen) break
    if (Object.hasOwn(value, key)) kept.push([key, prune((value as Record<string, unknown>)[key], diepte + 1)])
  }
  return Object.fromEntries(kept)
}
