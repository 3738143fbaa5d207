import { createServer } from 'node:http'
import { createWijkhubClient } from '@wijkhub/client'
import { afterAll } from 'vitest'

interface Ontvangen {
  methode: string | undefined
  pad: string | undefined
  /** `If-Match`. */
  kop: string | undefined
  /** `Idempotency-Key`. */
  sleutel: string | string[] | undefined
}

/** A client, and what came in at the hub it calls: one that answers everything with the same. Stops with the tests of the file. */
export async function startOntvanger(antwoord: object, etag = '"3"') {
  const ontvangen: Ontvangen[] = []
  const server = createServer(({ method: methode, url: pad, headers }, response) => {
    ontvangen.push({ methode, pad, kop: headers['if-match'], sleutel: headers['idempotency-key'] })
    response.writeHead(200, { 'content-type': 'application/json', etag }).end(JSON.stringify(antwoord))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  return { client: createWijkhubClient({ url, token: 'een.twee.drie' }), ontvangen }
}
