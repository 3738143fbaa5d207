import { randomUUID } from 'node:crypto'
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { fouten, type Foutcode } from '../problem/fouten.ts'
import { probleemVan, problemContentType } from '../problem/problem.ts'
import { securityHeaders } from './security-headers.ts'

export interface ProtocolFaultOptions {
  /** The methods a path knows: a method Node does not know is then a 405 with `Allow`. Without it, or for an unknown path, a 501. */
  methodsOf?: (path: string) => readonly string[]
  /** Told of every request that was none; never of its content. */
  onFault?: (code: Foutcode) => void
}

/** How long an answered stranger may go on sending before the connection is cut; an earlier cut could take the answer along. */
const lingerMs = 2_000

/**
 * What Node itself refuses around a request (no HTTP, headers too large, too slow, an unknown expectation or method), as
 * problem+json with our codes, after which the connection is closed. A fault inside the body of a request that is being
 * handled is given to whoever reads that body, so that it is answered and logged like any other. An answer that is under
 * way to an earlier request on the connection is never replaced.
 */
export function answerProtocolFaults(server: Server, { methodsOf, onFault }: ProtocolFaultOptions = {}): void {
  const connections = new WeakMap<Socket, Connection>()
  const answered = new WeakSet<Socket>()

  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request
    const open = connections.get(socket)?.open ?? new Set()
    connections.set(socket, { request, response, open: open.add(response) })
    response.once('close', () => open.delete(response))
  })

  server.on('clientError', (error: ProtocolError, socket: Socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed || answered.has(socket)) return
    answered.add(socket)
    const code = codeOf(error)
    onFault?.(code)
    const connection = connections.get(socket)
    if (connection && !connection.request.complete) {
      const { request, response, open } = connection
      const fault = Object.assign(new Error('the body broke off'), {
        statusCode: fouten[code].status,
        code: codeOfBody(error),
      })
      if (!response.headersSent) response.setHeader('connection', 'close')
      if (!open.has(response)) socket.destroy()
      else if (request.listenerCount('error') > 0) request.emit('error', fault)
      // Nobody reads it yet: `brokenBody` tells whoever begins to.
      else broken.set(request, fault)
    } else if (!connection || connection.open.size === 0) answerRaw(socket, code, methodsOf?.(pathOf(error)) ?? [])
    // The garbage came after a good request: that one gets its own answer, and nothing follows.
    else for (const earlier of connection.open) if (!earlier.headersSent) earlier.setHeader('connection', 'close')
  })

  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    onFault?.('verwachting-onbekend')
    const { status, headers, body } = whole('verwachting-onbekend')
    response.writeHead(status, headers).end(body)
  })

  // Without a listener Node closes the connection without a word.
  server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    onFault?.('methode-onbekend')
    answerRaw(socket, 'methode-onbekend', [])
  })
}

const broken = new WeakMap<IncomingMessage, Error>()

/** What is wrong with the body of this request although nobody read it yet: its chunks broke off together with its headers. */
export function brokenBody(request: IncomingMessage): Error | undefined {
  return broken.get(request)
}

/** The last request of a connection, and the answers it still waits for: more than one when requests came in a row. */
interface Connection {
  request: IncomingMessage
  response: ServerResponse
  open: Set<ServerResponse>
}

interface ProtocolError extends Error {
  code?: string
  rawPacket?: Buffer
}

const perNodeCode: Record<string, Foutcode> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'te-langzaam',
  HPE_HEADER_OVERFLOW: 'koppen-te-groot',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'te-groot',
  HPE_INVALID_URL: 'ongeldig-adres',
}

function codeOf(error: ProtocolError): Foutcode {
  if (error.code === 'HPE_INVALID_METHOD' && requestLine.test(firstBytes(error))) return 'methode-onbekend'
  return perNodeCode[error.code ?? ''] ?? 'ongeldige-aanvraag'
}

/** A caller that ends its side in the middle is gone, as one whose connection broke. */
function codeOfBody(error: ProtocolError): string {
  return error.code === 'HPE_INVALID_EOF_STATE' ? 'ECONNRESET' : codeOf(error)
}

// Nothing else is a method: the beginning of a TLS handshake is no request at all.
const requestLine = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,40} (?<target>\S{1,4000}) HTTP\/1\.[01]\r?\n/
const firstBytes = ({ rawPacket }: ProtocolError) => rawPacket?.toString('latin1', 0, 4096) ?? ''
const pathOf = (error: ProtocolError) => requestLine.exec(firstBytes(error))?.groups?.['target'] ?? ''

function answerRaw(socket: Socket, code: Foutcode, methods: readonly string[]): void {
  const known = code === 'methode-onbekend' && methods.length > 0
  const { status, headers, body } = whole(known ? 'methode-niet-toegestaan' : code)
  const lines = Object.entries({ ...headers, ...(known && { allow: methods.join(', ') }) })
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines.map(([name, value]) => `${name}: ${value}`)]
  socket.on('error', () => {})
  if (!socket.writable) return void socket.destroy()
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.resume()
  setTimeout(() => socket.destroy(), lingerMs).unref()
}

function whole(code: Foutcode) {
  const id = randomUUID()
  const body = JSON.stringify(probleemVan(code, {}, id))
  const headers = {
    ...securityHeaders,
    'content-type': problemContentType,
    'content-length': String(Buffer.byteLength(body)),
    'x-request-id': id,
    date: new Date().toUTCString(),
    connection: 'close',
  }
  return { status: fouten[code].status, headers, body }
}
