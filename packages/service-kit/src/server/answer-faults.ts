import type { ErrorObject } from 'ajv/dist/2020.js'
import { isTransient } from '@wijkhub/postgres'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fouten, type Foutcode } from '../problem/fouten.ts'
import { probleemVan, problem, problemContentType, type Plaats, type Veldfout } from '../problem/problem.ts'
import type { Check } from '../validation/compilers.ts'
import { listFaults, meesteFouten } from '../validation/list-faults.ts'
import { securityHeaders } from './security-headers.ts'
import { createMethodTable } from './method-table.ts'

/** Turns everything that can go wrong around a handler into problem+json; unexpected errors are logged, never shown. */
export function answerFaults(app: FastifyInstance): void {
  const methodsOf = createMethodTable(app)

  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.validation) return problem(reply, 'ongeldige-invoer', { fouten: allFaults(error, request) })
    // Not a defect: senders that repeat on 503 get through when the database is back. Not with If-Match: whether the
    // change was stored is unknown, and a repeat could meet its own change as a 412.
    if (isTransient(error) && !request.headers['if-match']) {
      request.log.warn({ fout: error.message, route: request.routeOptions.url }, 'database weg')
      return problem(reply.header('retry-after', '2'), 'niet-beschikbaar')
    }
    const code = perFastifyCode[error.code] ?? perStatus(error.statusCode)
    if (code === 'interne-fout') request.log.error({ err: error, route: request.routeOptions.url }, 'interne fout')
    return problem(reply, code)
  })

  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(request.url)
    if (methods.length === 0 || methods.includes(request.method)) return problem(reply, 'niet-gevonden')
    return problem(reply.header('allow', methods.join(', ')), 'methode-niet-toegestaan')
  })
}

/** For what Fastify's router refuses before there is a route: an address it cannot decode. */
export function answerRouterFault(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const body = probleemVan('ongeldig-adres')
  reply
    .code(body.status)
    .headers(securityHeaders)
    .header('content-type', problemContentType)
    .send(Buffer.from(JSON.stringify(body)))
}

const delen: {
  deel: 'params' | 'querystring' | 'headers' | 'body'
  plaats: Plaats
  bron: 'params' | 'query' | 'headers' | 'body'
}[] = [
  { deel: 'params', plaats: 'pad', bron: 'params' },
  { deel: 'querystring', plaats: 'query', bron: 'query' },
  { deel: 'headers', plaats: 'kop', bron: 'headers' },
  { deel: 'body', plaats: 'inhoud', bron: 'body' },
]

/** Fastify stops at the first part that fails; the caller is told about every part. */
function allFaults(error: FastifyError, request: FastifyRequest): Veldfout[] {
  const gevonden = delen.flatMap(({ deel, plaats, bron }) => {
    const check = request.getValidationFunction(deel) as Check | undefined
    return check ? listFaults(check.listErrors(request[bron] ?? null), plaats) : []
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
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'ongeldige-json',
}

function perStatus(status: number | undefined): Foutcode {
  // A body parser's own refusal carries 400 and no code of Fastify.
  if (status === 400) return 'ongeldige-json'
  if (status === undefined || status < 400 || status >= 500) return status === 503 ? 'niet-beschikbaar' : 'interne-fout'
  const codes = Object.keys(fouten) as Foutcode[]
  return codes.find((code) => fouten[code].status === status) ?? 'ongeldige-invoer'
}
