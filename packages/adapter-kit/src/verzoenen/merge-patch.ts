/**
 * JSON merge patch (RFC 7396), for documents whose rows are keyed by id: the difference between what a partner held
 * and what it holds now. A missing document is `undefined`.
 */

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The patch that turns `before` into `after`; `undefined` when they are equal. Removed members become null. */
export function mergeDiff(before: unknown, after: unknown): Json | undefined {
  const van = isObject(before) ? before : {}
  const naar = isObject(after) ? after : {}
  const patch: Json = {}
  for (const key of new Set([...Object.keys(van), ...Object.keys(naar)])) {
    const oud = van[key]
    const nieuw = naar[key]
    if (nieuw === undefined) patch[key] = null
    else if (isObject(oud) && isObject(nieuw)) {
      const inner = mergeDiff(oud, nieuw)
      if (inner) patch[key] = inner
    } else if (!equalJson(oud, nieuw)) patch[key] = nieuw
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

/** Applies a patch made by `mergeDiff`. */
export function applyPatch<T>(document: T, patch: Json): T {
  const result: Json = isObject(document) ? { ...document } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = isObject(value) ? applyPatch(isObject(result[key]) ? result[key] : {}, value) : value
  }
  return result as T
}

/** Equality of JSON values, whatever the order of members (jsonb does not keep it). */
export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => equalJson(item, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && equalJson(a[key], b[key]))
}
