import { randomUUID } from 'node:crypto'
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import type { Toegang } from '../access/toegang.ts'
import { limitRequests, type LimitOptions } from '../limits/limit-requests.ts'
import type { Logger } from '../log/create-logger.ts'
import { createSerializerCompiler, createValidatorCompiler } from '../validation/compilers.ts'
import { closeWhileStopping } from './close-while-stopping.ts'
import { addHealth } from './health.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { answerFaults, answerRouterFault } from './answer-faults.ts'
import { answerProtocolFaults } from './protocol-faults.ts'
import { readBodies } from './read-bodies.ts'
import { logRequests, type RequestDone } from './log-requests.ts'
import { refuseMisdirected } from './refuse-misdirected.ts'
import { requireToken } from './require-token.ts'
import { createRouteTable } from './route-table.ts'

export interface ServerOptions {
  /** The realm of 401 answers. Default `wijkhub`. */
  naam?: string
  /** Semantic version of the service; `API-Version` outside the APIs, which have their own. */
  versie: string
  toegang: Toegang
  logger: Logger
  /** Called once per finished request; metrics hang here. */
  onRequestDone?: (done: RequestDone) => void
  /** How much a caller may in a minute, from the inrichting. Without it nobody is held back. */
  grenzen?: LimitOptions['grenzen']
  /** Called once per request that was refused for a limit; metrics hang here. */
  onLimitReached?: LimitOptions['onReached']
  /** Largest body in bytes. Default 1 MiB. */
  bodyLimit?: number
  /** How long a whole request may take to arrive. Default 25 s; with the second between two looks, under 30. */
  requestTimeoutMs?: number
  /** How long a stop waits for answers in flight. Default 5 s; the program gives its whole stop ten. */
  stopBoundMs?: number
  /** The clock of validation (birth dates). */
  now?: () => Date
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Fastify as every service uses it: a contract on every route and a token of a caller it lets in, zod schemas compiled
 * by Ajv 2020-12, problem+json for every fault, security headers, one log line per request, health. `close()` stops
 * accepting and finishes what is in flight, within its bound.
 */
export function createServer(options: ServerOptions): FastifyInstance {
  const {
    naam = 'wijkhub',
    versie,
    toegang,
    logger,
    onRequestDone,
    grenzen,
    onLimitReached,
    bodyLimit = 1024 * 1024,
    requestTimeoutMs = 25_000,
    stopBoundMs = 5_000,
    now = () => new Date(),
  } = options
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    requestTimeout: requestTimeoutMs,
    http: {
      headersTimeout: Math.min(requestTimeoutMs, 15_000),
      // Node looks every 30 s by itself: a body that stopped was held for up to a minute longer than its time.
      connectionsCheckingInterval: Math.min(requestTimeoutMs, 1_000),
      // Asked in `refuse-misdirected`: Node's own answer is empty.
      requireHostHeader: false,
    },
    clientErrorHandler: () => {},
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    frameworkErrors: answerRouterFault,
    // Only a UUID is taken over: anything else in this header would be a stranger's text in our log.
    genReqId: ({ headers }) => {
      const given = headers['x-request-id']
      return typeof given === 'string' && uuid.test(given) ? given : randomUUID()
    },
  }) as unknown as FastifyInstance
  app.setValidatorCompiler(createValidatorCompiler(now))
  app.setSerializerCompiler(createSerializerCompiler(now))
  const methodsOf = createRouteTable(app)
  answerProtocolFaults(app.server, { methodsOf, onFault: (code) => logger.info({ code }, 'geen aanvraag') })
  addSecurityHeaders(app, versie)
  logRequests(app, onRequestDone)
  refuseMisdirected(app, methodsOf)
  requireToken(app, toegang, naam)
  if (grenzen) limitRequests(app, { grenzen, now, onReached: onLimitReached })
  readBodies(app)
  answerFaults(app)
  addHealth(app, versie)
  closeWhileStopping(app, stopBoundMs)
  return app
}
