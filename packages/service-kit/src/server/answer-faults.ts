import type { ErrorObject } from 'ajv/dist/2020.js'
import { isCommitUnknown, isTransient } from '@wijkhub/postgres'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fouten, type Foutcode } from '../problem/fouten.ts'
import { probleemVan, problem, problemContentType, type Plaats, type Veldfout } from '../problem/problem.ts'
import { BrokenAnswer, type Check } from '../validation/compilers.ts'
import { listFaults, meesteFouten } from '../validation/list-faults.ts'
import { securityHeaders } from './security-headers.ts'
import { UnreadableBody } from './unreadable-body.ts'

/** Turns everything that can go wrong around a handler into problem+json; unexpected errors are logged, never shown. */
export function answerFaults(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const route = request.routeOptions.url
    if (error.validation) return problem(reply, 'ongeldige-invoer', { fouten: allFaults(error, request) })
    if (error instanceof UnreadableBody)
      return problem(reply, error.code, { detail: error.message, fouten: error.fouten })
    if (isCutOff(error, request)) {
      request.log.info({ route }, 'afgebroken door de aanroeper')
      return problem(reply, 'ongeldige-aanvraag')
    }
    // Not a defect: senders that repeat on 503 get through when the database is back. Not with If-Match while the outcome
    // of a commit is unknown: a repeat could meet its own change as a 412.
    if (isTransient(error)) {
      request.log.warn({ fout: error.message, route }, 'database weg')
      if (request.headers['if-match'] && isCommitUnknown(error)) return problem(reply, 'uitkomst-onbekend')
      return problem(reply.header('retry-after', '2'), 'niet-beschikbaar')
    }
    const code = codeFor(error, request)
    if (fouten[code].status === 500) request.log.error({ err: error, route }, 'interne fout')
    return problem(reply, code)
  })
}

/** The caller went away in the middle of its body: Node's own error for it looks like a database's. */
function isCutOff({ code }: FastifyError, { raw }: FastifyRequest): boolean {
  return code === 'ECONNRESET' && !raw.complete
}

function codeFor(error: FastifyError, { method }: FastifyRequest): Foutcode {
  // The handler was done: what it changed stands, although the answer to it could not be given.
  if (error instanceof BrokenAnswer) return isSafe(method) ? 'interne-fout' : 'uitkomst-onbekend'
  if (Object.hasOwn(fouten, error.code ?? '')) return error.code as Foutcode
  return perFastifyCode[error.code] ?? perStatus(error.statusCode)
}

const isSafe = (method: string) => method === 'GET' || method === 'HEAD'

/** For what Fastify's router refuses before there is a route: an address it cannot decode, or with a part too long. */
export function answerRouterFault(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const body = probleemVan(error.statusCode === 414 ? 'adres-te-lang' : 'ongeldig-adres')
  reply
    .code(body.status)
    .headers(securityHeaders)
    .header('content-type', problemContentType)
    .send(Buffer.from(JSON.stringify(body)))
}

const delen: {
  deel: 'params' | 'querystring' | 'headers' | 'body'
  plaats: Plaats
  from: 'params' | 'query' | 'headers' | 'body'
}[] = [
  { deel: 'params', plaats: 'pad', from: 'params' },
  { deel: 'querystring', plaats: 'query', from: 'query' },
  { deel: 'headers', plaats: 'kop', from: 'headers' },
  { deel: 'body', plaats: 'inhoud', from: 'body' },
]

/** Fastify stops at the first part that fails; the caller is told about every part. */
function allFaults(error: FastifyError, request: FastifyRequest): Veldfout[] {
  const gevonden = delen.flatMap(({ deel, plaats, from }) => {
    const check = request.getValidationFunction(deel) as Check | undefined
    return check ? listFaults(check.listErrors(request[from] ?? null), plaats) : []
  })
  if (gevonden.length > 0) return gevonden.slice(0, meesteFouten)
  // The fault lay beyond what is looked at: say the one that was found first.
  const plaats = delen.find(({ deel }) => deel === error.validationContext)?.plaats ?? 'inhoud'
  return listFaults(error.validation as ErrorObject[], plaats)
}

const perFastifyCode: Record<string, Foutcode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'te-groot',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'soort-niet-ondersteund',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'ongeldige-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'ongeldige-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'ongeldige-aanvraag',
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: 'soort-niet-ondersteund',
}

function perStatus(status: number | undefined): Foutcode {
  if (status === undefined || status < 400 || status >= 500) return status === 503 ? 'niet-beschikbaar' : 'interne-fout'
  const codes = Object.keys(fouten) as Foutcode[]
  return codes.find((code) => fouten[code].status === status) ?? 'ongeldige-invoer'
}
