import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { clientToken } from './client-token.ts'
import { rotatingAgents, type RotatingAgents } from './rotating-agents.ts'
import { WireFault } from './wire-fault.ts'
import type { WireSettings } from './wire-fields.ts'

export interface WireRequest {
  url: string
  methode: string
  headers: Record<string, string>
  inhoud: string | Uint8Array
  /** Ends it, also while the answer is read. */
  signal: AbortSignal
}

/** What came back; the body must be read, or left halfway, for the connection to be free again. */
export interface WireAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: AsyncIterable<Uint8Array>
}

export type Send = (request: WireRequest) => Promise<WireAnswer>

/** How the hub reaches one system of somebody else. */
export interface Wire {
  /** Throws what the network does, and WireFault when nothing was sent because of our own side. Follows no redirect. */
  send: Send
  /** When the hub's certificate ends; `undefined` where it shows none. */
  certificateExpiresAt(): Date | undefined
}

export interface WireOptions {
  now?: () => number
  /** Told when files that changed cannot be used; the ones before stay. */
  onFault?: (error: Error) => void
}

/**
 * A wire with the certificate, the trust and the token of its settings. Node's own client and not `fetch`: that takes no
 * certificate without the npm package it is made of, which costs 29 MB beside the one that is in Node, and the two do not
 * take each other's connections (`invalid onRequestStart method`).
 */
export function openWire(settings: WireSettings, { now = Date.now, onFault = () => {} }: WireOptions = {}): Wire {
  const agents = rotatingAgents(settings, { now, onFault })
  const send: Send = (request) => sendOver(agents, request)
  const { token, tokenUrl, clientId, clientKeyFile, clientAud, clientScope } = settings
  const ofIssuer =
    tokenUrl && clientId && clientKeyFile
      ? clientToken({ tokenUrl, clientId, clientKeyFile, clientAud, clientScope }, { send, now })
      : undefined
  return {
    certificateExpiresAt: agents.expiresAt,
    async send(request) {
      const bearer = ofIssuer ? await ofIssuer.get() : token
      const headers = { ...request.headers, ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }) }
      const answer = await send({ ...request, headers })
      if (answer.status === 401 && bearer !== undefined) ofIssuer?.forget(bearer)
      return answer
    },
  }
}

function sendOver(agents: RotatingAgents, { url, methode, headers, inhoud, signal }: WireRequest): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const to = new URL(url)
    const request = to.protocol === 'https:' ? requestHttps : requestHttp
    // Answers are small: what nobody packs, nobody unpacks into more than there is memory.
    const options = { method: methode, headers: { 'accept-encoding': 'identity', ...headers }, signal }
    request(to, { ...options, agent: usable(agents, to) })
      .on('error', reject)
      // Without an answer and without an error: also what is no HTTP must end the waiting.
      .on('close', () => reject(new Error('closed without an answer')))
      .on('response', (answer: IncomingMessage) =>
        resolve({ status: answer.statusCode!, headers: answer.headers, body: answer }),
      )
      .end(inhoud)
  })
}

function usable(agents: RotatingAgents, to: URL) {
  try {
    return agents.agentFor(to)
  } catch (cause) {
    throw new WireFault('certificaat-onleesbaar', { cause })
  }
}
