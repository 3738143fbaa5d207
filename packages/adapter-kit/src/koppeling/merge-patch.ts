import { zelfdeInhoud } from '@wijkhub/model'

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
    } else if (!zelfdeInhoud(oud, nieuw)) patch[key] = nieuw
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

/**
 * Lays what a partner told us itself over what it holds. A patch changes rows that are there: a row, or the document, that
 * a message of ours took away meanwhile stays away, or its remains would stand there as half a row.
 */
export function legOver<T>(document: T | undefined, patch: Json): T | undefined {
  return isObject(document) ? (legLaag(document, patch, 0) as T) : undefined
}

/** Parts of a document (0) and rows of a part (1) are never made by a patch; deeper down anything may be new. */
const diepteVanRijen = 1

function legLaag(document: Json, patch: Json, diepte: number): Json {
  const result: Json = { ...document }
  for (const [key, value] of Object.entries(patch)) {
    const nu = result[key]
    if (value === null) delete result[key]
    else if (!isObject(value)) result[key] = value
    else if (isObject(nu)) result[key] = legLaag(nu, value, diepte + 1)
    else if (diepte > diepteVanRijen) result[key] = value
  }
  return result
}
