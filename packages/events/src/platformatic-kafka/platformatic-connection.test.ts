import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { Admin } from '@platformatic/kafka'
import { expect, test } from 'vitest'
import { clientOptions, outlasting } from './platformatic-connection.ts'

/** A broker that dies while a client logs in: `onRequest` is its last deed. */
async function withDyingBroker(onRequest: (socket: Socket, request: Buffer) => void): Promise<Error> {
  const server = createServer((socket) => {
    socket.on('error', () => {}).on('data', (request: Buffer) => onRequest(socket, request))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const sasl = { mechanism: 'scram-sha-512', username: 'dienst', password: 'geheim' } as const
  const admin = outlasting(
    new Admin({ ...clientOptions({ brokers: [`127.0.0.1:${port}`], clientId: 'proef', sasl }), retries: 0 }),
  )
  const failure = await admin.metadata({ topics: [] }).catch((error: Error) => error)
  await admin.close()
  server.close()
  await once(server, 'close')
  return failure as Error
}

/** Kafka's answer to SaslHandshake: the correlation id, an error code, no mechanisms. */
function refusedHandshake(request: Buffer): Buffer {
  const answer = Buffer.alloc(14)
  answer.writeInt32BE(10, 0)
  answer.writeInt32BE(request.readInt32BE(8), 4)
  answer.writeInt16BE(33, 8)
  return answer
}

test('a broker that dies while a client logs in fails the call and not the process', async () => {
  expect(await withDyingBroker((socket) => socket.resetAndDestroy())).toBeInstanceOf(Error)
  expect(await withDyingBroker((socket) => socket.destroy())).toBeInstanceOf(Error)
  const refused = await withDyingBroker((socket, request) => {
    socket.write(refusedHandshake(request), () => socket.resetAndDestroy())
  })
  expect(refused).toBeInstanceOf(Error)
})
