import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { maakProefCa } from '@wijkhub/builders/proef-ca'

/** The name only the proxy of the test knows; `.invalid` exists nowhere (RFC 2606). */
export const naam = 'register.invalid'
export const token = 'proeftoken-voor-het-register'

/** A CA and a certificate of it for loopback and for `naam`. */
export function maakCertificaten(folder: string): { ca: string; key: Buffer; cert: Buffer } {
  const { ca, geef } = maakProefCa(folder)
  const { cert, sleutel } = geef('register', ['DNS:localhost', 'IP:127.0.0.1', `DNS:${naam}`])
  return { ca, key: readFileSync(sleutel), cert: readFileSync(cert) }
}

export type Gedrag = 'goed' | 'weigert' | 'zwijgt'

/** A registry with one package, over TLS on loopback, for whoever has the token. */
export async function startRegister(folder: string, { key, cert }: { key: Buffer; cert: Buffer }) {
  mkdirSync(join(folder, 'package'), { recursive: true })
  const manifest = { name: 'proef-pakket', version: '1.0.0' }
  writeFileSync(join(folder, 'package', 'package.json'), JSON.stringify(manifest))
  execFileSync('tar', ['czf', join(folder, 'proef.tgz'), '-C', folder, 'package'])
  const tarball = readFileSync(join(folder, 'proef.tgz'))
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
  let gedrag: Gedrag = 'goed'
  const server = createServer({ key, cert }, (request, response) => {
    if (gedrag === 'zwijgt') return
    if (gedrag === 'weigert') return void response.writeHead(403).end('{}')
    if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end('{}')
    if (request.url?.endsWith('.tgz')) return void response.end(tarball)
    if (request.url !== '/proef-pakket') return void response.writeHead(404).end('{}')
    const dist = { tarball: `https://${request.headers.host}/proef-pakket/-/proef-pakket-1.0.0.tgz`, integrity }
    const packument = {
      name: 'proef-pakket',
      'dist-tags': { latest: '1.0.0' },
      versions: { '1.0.0': { ...manifest, dist } },
      time: { '1.0.0': '2020-01-01T00:00:00.000Z' },
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(packument))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    gedraag: (hoe: Gedrag) => void (gedrag = hoe),
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** A proxy that opens tunnels, and is the only one that knows where `naam` is. */
export async function startProxy(doel: number) {
  let tunnels = 0
  let gebruiker: string | undefined
  const server = createHttpServer().listen(0, '127.0.0.1')
  server.on('connect', (request, socket) => {
    tunnels += 1
    const [, basic = ''] = /^Basic (.*)$/.exec(request.headers['proxy-authorization'] ?? '') ?? []
    gebruiker = Buffer.from(basic, 'base64').toString()
    const verder = connect(doel, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      verder.pipe(socket).pipe(verder)
    })
    verder.on('error', () => socket.destroy())
    socket.on('error', () => verder.destroy())
  })
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels: () => tunnels,
    /** Who came last, with his password. */
    gebruiker: () => gebruiker,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
