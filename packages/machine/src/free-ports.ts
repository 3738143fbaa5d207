import { type AddressInfo, createServer, type Server } from 'node:net'

/** The wished port of loopback when nobody listens there, else any free one. */
export async function freePort(wished = 0): Promise<number> {
  return (await freePorts(1, wished))[0]!
}

/** Ports of loopback that are free now, all different; the first is the wished one when that is free. */
export async function freePorts(count: number, wished = 0): Promise<number[]> {
  const servers: Server[] = []
  try {
    // All are held until the last is found, so that none is given out twice.
    for (let i = 0; i < count; i++) servers.push((i === 0 && (await listen(wished))) || (await listenAnywhere()))
    return servers.map(portOf)
  } finally {
    await closeAll(servers)
  }
}

/** The first of so many free ports in a row, the wished one if it can be. */
export async function freeBlock(count: number, wished: number): Promise<number> {
  for (let first = wished; ; first = await freePort()) {
    const servers = await Promise.all(Array.from({ length: count }, (_, i) => listen(first + i)))
    await closeAll(servers.filter((server) => server !== undefined))
    if (servers.every((server) => server !== undefined)) return first
  }
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

async function listenAnywhere(): Promise<Server> {
  const server = await listen(0)
  if (!server) throw new Error('Geen vrije poort op 127.0.0.1')
  return server
}

function listen(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    if (port > 65_535) return resolve(undefined)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server))
  })
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
}
