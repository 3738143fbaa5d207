import {
  Agent,
  createServer,
  type IncomingMessage,
  request as httpRequest,
  type Server,
  type ServerResponse,
} from 'node:http'
import { answerProtocolFaults, fouten, probleemVan, problemContentType, type Foutcode } from '@wijkhub/service-kit'

export interface ProxyRoute {
  /** Path without a slash at its end; it and everything below it. */
  pad: string
  /** host:port of every instance. */
  instances: readonly string[]
}

// Shorter than the services' own (65 s), so that a connection is never used while its other end is closing it.
const agent = new Agent({ keepAlive: true, keepAliveMsecs: 10_000, timeout: 60_000, maxSockets: 256 })

/** Headers that belong to one connection (RFC 9110, 7.6.1) and are not passed on. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * One address for all services, as nginx is in Docker: the same paths, instances in turn. An instance that refuses the
 * connection got nothing, so the next one is asked, whatever the method; a connection that breaks later is a 502,
 * because the request may have been processed.
 */
export function createReverseProxy(routes: readonly ProxyRoute[]): Server {
  let turn = 0
  // Longer than a service's own limit for a whole request, which says 408 in the words of its API.
  const limits = { requestTimeout: 30_000, headersTimeout: 15_000, connectionsCheckingInterval: 1_000 }
  const server = createServer(limits, (request, response) => {
    const pad = request.url?.split('?')[0] ?? '/'
    if (pad === '/health/live') return answer(response, 200, { status: 'goed' })
    const route = routes.find((known) => pad === known.pad || pad.startsWith(`${known.pad}/`))
    if (!route) return problem(response, 'niet-gevonden')
    turn += 1
    const inTurn = route.instances.map((_, i) => route.instances[(turn + i) % route.instances.length]!)
    forward(request, response, inTurn)
  })
  answerProtocolFaults(server)
  return server
}

function forward(request: IncomingMessage, response: ServerResponse, [instance, ...others]: string[]): void {
  if (!instance) return problem(response, 'niet-beschikbaar', { headers: { 'retry-after': '1' } })
  const [host, port] = instance.split(':')
  const onward = httpRequest({
    agent,
    host,
    port,
    method: request.method,
    path: request.url,
    headers: { ...passedOn(request.headers), 'x-forwarded-for': request.socket.remoteAddress ?? '' },
  })
  let connected = false
  let answered: IncomingMessage | undefined
  const broken = (error: Error & { code?: string }) => {
    onward.destroy()
    if (!response.headersSent) problem(response, isFoutcode(error.code) ? error.code : 'ongeldige-aanvraag')
  }
  request.once('error', broken)
  // The body is handed over only on a connection that stands: until then another instance can still have it.
  onward.once('socket', (socket) => {
    const begin = () => {
      connected = true
      request.pipe(onward)
    }
    if (socket.connecting) socket.once('connect', begin)
    else begin()
  })
  onward.once('response', (incoming) => {
    answered = incoming
    response.writeHead(incoming.statusCode ?? 502, passedOn(incoming.headers))
    incoming.pipe(response)
    incoming.once('error', () => response.destroy())
  })
  onward.on('error', () => {
    // An answer may come before the body is through (a token that is refused); what it cuts off is no fault.
    if (answered?.complete || response.writableEnded) return
    if (!connected) forward(request, response, others)
    else if (response.headersSent) response.destroy()
    else problem(response, 'uitkomst-onbekend', { status: 502 })
  })
  response.once('close', () => onward.destroy())
}

const isFoutcode = (code: string | undefined): code is Foutcode => code !== undefined && Object.hasOwn(fouten, code)

function passedOn<Headers extends IncomingMessage['headers']>(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name))) as Headers
}

function problem(
  response: ServerResponse,
  code: Foutcode,
  { status = fouten[code].status, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): void {
  answer(response, status, { ...probleemVan(code), status }, { 'content-type': problemContentType, ...headers })
}

function answer(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
