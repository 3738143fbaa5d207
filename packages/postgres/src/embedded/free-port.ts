import { createServer, type AddressInfo } from 'node:net'

/** The preferred port when nobody on this machine listens there, else another. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred && (await tryPort(preferred))) return preferred
  return (await tryPort(0))!
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: taken } = server.address() as AddressInfo
      server.close(() => resolve(taken))
    })
  })
}
