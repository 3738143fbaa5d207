import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'

/**
 * JSON bodies, taken strictly: valid UTF-8, no half characters (`"\ud83d"` is valid JSON and no valid text: PostgreSQL
 * refuses it, and so would every partner), no `__proto__`. What is refused here is a 400 `ongeldige-json`.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const text = isUtf8(body) ? body.toString() : undefined
    if (text === undefined || hasHalfCharacter(text)) return done(unreadable())
    void parse(request, text, done)
  })
}

function unreadable(): Error {
  return Object.assign(new Error('no valid JSON text'), { statusCode: 400 })
}

const mayHaveHalf = /\\u[dD][89a-fA-F]/
const escapes = /\\(?:u(?<code>[0-9a-fA-F]{4})|.)/g

/** Looks at the escapes of the text and not at the parsed value, so that no nesting can exhaust the stack. */
export function hasHalfCharacter(json: string): boolean {
  if (!mayHaveHalf.test(json)) return false
  let high = -1
  for (const { index, groups } of json.matchAll(escapes)) {
    const code = Number.parseInt(groups?.['code'] ?? '0', 16)
    const isLow = code >= 0xdc00 && code <= 0xdfff
    if (high >= 0 ? !(isLow && index === high + 6) : isLow) return true
    high = code >= 0xd800 && code <= 0xdbff ? index : -1
  }
  return high >= 0
}
