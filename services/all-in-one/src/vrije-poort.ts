import { createServer, type AddressInfo } from 'node:net'

/** The wanted port when it is free on loopback, else any free one. */
export function vrijePoort(gewenst: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', () =>
      gewenst === 0 ? reject(new Error('geen vrije poort gevonden')) : resolve(vrijePoort(0)),
    )
    server.listen({ port: gewenst, host: '127.0.0.1', exclusive: true }, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
