import type { FastifyRequest } from 'fastify'
import { z } from 'zod'

// RFC 9110, 8.8.3 and 13.1: a list of entity tags, or a star for "whatever there is".
const tags = /^[ \t]*(?:\*|(?:W\/)?"[!#-~\x80-\xff]*"(?:[ \t]*,[ \t]*(?:W\/)?"[!#-~\x80-\xff]*")*)[ \t]*$/

/** `If-Match` and `If-None-Match` in a contract: anything that is no list of ETags is a 400 that names the header. */
export const etagKop = z.string().max(200).regex(tags)

/** Strong ETag of a version: `"7"`; of a list, which has none, of what stands for its contents. */
export function etag(versie: number | string): string {
  return `"${versie}"`
}

/**
 * Compares `If-Match` with the current version. 'ontbreekt' when the client sent none: the caller decides whether that
 * is allowed (428 `versie-verplicht`); 'verouderd' is a 412 `versie-verouderd`. A version is the same whatever its answer
 * was packed in: a proxy that compresses makes our `"7"` into `W/"7"` (nginx) or `"7-gzip"` (Apache).
 */
export function checkIfMatch(request: FastifyRequest, versie: number | string): 'gelijk' | 'ontbreekt' | 'verouderd' {
  const kop = request.headers['if-match']
  if (kop === undefined) return 'ontbreekt'
  return names(kop, versie) ? 'gelijk' : 'verouderd'
}

/** Does `If-None-Match` name the current version: has the caller got it already? */
export function isKnown(request: FastifyRequest, versie: number | string): boolean {
  const kop = request.headers['if-none-match']
  return kop !== undefined && names(kop, versie)
}

function names(kop: string, versie: number | string): boolean {
  if (kop.trim() === '*') return true
  return [...kop.matchAll(/"([^"]*)"/g)].some(
    ([, tag]) => tag!.replace(/-{1,2}(?:gzip|br|zstd|deflate)$/, '') === String(versie),
  )
}
