import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Ontvangen {
  methode: string
  pad: string
  inhoud: string
}

export type Antwoord = (verzoek: Ontvangen, response: ServerResponse, request: IncomingMessage) => unknown

/** An answer in JSON, whatever was asked. */
export function antwoordMet(status: number, inhoud: object, type = 'application/json'): Antwoord {
  return (_, response) => response.writeHead(status, { 'content-type': type }).end(JSON.stringify(inhoud))
}

/**
 * A partner that knows no format: it answers as told, and remembers what it was sent. Where a test is about what a
 * partner makes of a message, take its simulator.
 */
export async function startPartnerDubbel(begin: Antwoord = (_, response) => response.writeHead(503).end()) {
  const ontvangen: Ontvangen[] = []
  let antwoord = begin
  const server = createServer((request, response) => {
    void text(request)
      .then((inhoud) => {
        const verzoek = { methode: request.method!, pad: request.url!, inhoud }
        ontvangen.push(verzoek)
        return antwoord(verzoek, response, request)
      })
      // The hub hung up half-way.
      .catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ontvangen,
    antwoord(nieuw: Antwoord) {
      antwoord = nieuw
    },
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}
