import type { FastifyInstance, FastifyRequest } from 'fastify'
import { meesteFouten } from '../validation/list-faults.ts'
import { findNul, unkeepableEscape } from './json-text.ts'
import { brokenBody } from './protocol-faults.ts'
import { readText } from './read-text.ts'
import { UnreadableBody } from './unreadable-body.ts'

const jsonType = /^application\/(?:[\w.-]+\+)?json$/

/**
 * JSON bodies, taken strictly: `readText`, no half characters, no U+0000, no `__proto__`. A body under another
 * `Content-Encoding` is a 415 on every route, before it is read: whoever unpacks for strangers can be made to fill its
 * memory with almost nothing.
 */
export function readBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const text = bodyText(request, body)
    if (text instanceof UnreadableBody) return done(text)
    if (!text.includes(String.raw`\u0000`)) return void parse(request, text, done)
    void parse(request, text, (error, value: unknown) => done(error ?? nulFault(value), value))
  })
  app.addHook('onRequest', async (request, reply) => {
    const { 'content-encoding': encoding } = request.headers
    if (encoding === undefined || encoding.toLowerCase() === 'identity') return
    reply.header('accept-encoding', 'identity')
    throw new UnreadableBody(
      'soort-niet-ondersteund',
      'De inhoud is ingepakt (`Content-Encoding`); stuur haar onverpakt.',
    )
  })
  // Whoever asks first whether its body is wanted (`Expect: 100-continue`) hears so after its token was looked at.
  app.server.on('checkContinue', (request, response) => app.server.emit('request', request, response))
  app.addHook('preParsing', (request, reply, _payload, done) => {
    if (request.headers.expect !== undefined) reply.raw.writeContinue()
    done(brokenBody(request.raw))
  })
}

/** Hands the text of a body to the route as it came, for routes that read it themselves; parsed by nobody. */
export function keepBodiesAsText(scope: FastifyInstance, contentTypes: string[], bodyLimit: number): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(contentTypes, { parseAs: 'buffer', bodyLimit }, (request, body: Buffer, done) => {
    const text = bodyText(request, body)
    if (text instanceof UnreadableBody) return done(text)
    if (jsonType.test(typeOf(request)) && unkeepableEscape(text) === 'nul') return done(nulFault(parsed(text)))
    done(null, text)
  })
}

function bodyText(request: FastifyRequest, body: Buffer): string | UnreadableBody {
  const read = readText(body, request.headers['content-type'] ?? '')
  if ('fault' in read) {
    const { status, reason } = read.fault
    return new UnreadableBody(status === 415 ? 'soort-niet-ondersteund' : 'ongeldige-json', `${capital(reason)}.`)
  }
  if (jsonType.test(typeOf(request)) && unkeepableEscape(read.text) === 'half-character')
    return new UnreadableBody('ongeldige-json', 'De inhoud bevat een half teken (een los deel van een surrogaatpaar).')
  return read.text
}

function nulFault(value: unknown): UnreadableBody | null {
  const fouten = findNul(value, meesteFouten).map((veld) => ({
    veld,
    plaats: 'inhoud' as const,
    code: 'ongeldig-formaat' as const,
    reden: 'bevat het teken U+0000, dat niemand kan bewaren',
  }))
  return fouten.length === 0
    ? null
    : new UnreadableBody('ongeldige-invoer', 'De inhoud bevat het teken U+0000.', fouten)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Said by whoever reads the text.
    return undefined
  }
}

const typeOf = (request: FastifyRequest) =>
  (request.headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase()
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)
