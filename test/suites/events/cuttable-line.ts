import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line to a server whose connections can go dead: open at both ends, and nothing passes any more. */
export interface CuttableLine {
  port: number
  leadTo(port: number): void
  /** Connections of now fall silent; later ones work. What a load balancer does that forgets its table. */
  freeze(): void
  close(): void
}

export async function openCuttableLine(): Promise<CuttableLine> {
  const sockets = new Set<Socket>()
  let target = 0
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => near.destroy()).on('close', () => sockets.delete(socket))
    }
    near.pipe(far).pipe(near)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => void (target = port),
    freeze() {
      for (const socket of sockets) socket.unpipe().pause()
      sockets.clear()
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
