import type { FastifyRequest } from 'fastify'

/** Strong ETag of a version number: `"7"`. */
export function etag(versie: number): string {
  return `"${versie}"`
}

/**
 * Compares `If-Match` with the current version. 'ontbreekt' when the client sent none: the caller decides whether that
 * is allowed (428 `versie-verplicht`); 'verouderd' is a 412 `versie-verouderd`.
 */
export function checkIfMatch(request: FastifyRequest, versie: number): 'gelijk' | 'ontbreekt' | 'verouderd' {
  const kop = request.headers['if-match']
  if (kop === undefined) return 'ontbreekt'
  const genoemd = kop.split(',').map((deel) => deel.trim())
  return genoemd.includes('*') || genoemd.includes(etag(versie)) ? 'gelijk' : 'verouderd'
}
