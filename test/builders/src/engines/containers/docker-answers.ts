import { existsSync } from 'node:fs'
import { request, type RequestOptions } from 'node:http'
import { connect } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** An engine that runs answers in milliseconds; a socket without one must not hold up a test run. */
const patienceMs = 500

/** Whether a Docker engine answers. Asks the socket itself: a `docker` command says nothing about an engine. */
export async function dockerAnswers(outside = process.env.DOCKER_HOST): Promise<boolean> {
  if (outside) {
    const url = URL.parse(outside)
    if (!url) return false
    if (url.protocol === 'unix:') return pongs({ socketPath: url.pathname })
    // Over TLS or SSH the handshake is testcontainers' business; here only whether somebody is there.
    return listens(url.hostname, Number(url.port || (url.protocol === 'ssh:' ? 22 : 2375)))
  }
  const sockets = places().filter((path) => existsSync(path))
  return (await Promise.all(sockets.map((socketPath) => pongs({ socketPath })))).includes(true)
}

/** Where testcontainers looks too. */
function places(): string[] {
  const run = process.env.XDG_RUNTIME_DIR
  const home = join(homedir(), '.docker')
  return ['/var/run/docker.sock', ...(run ? [join(run, 'docker.sock')] : [])].concat(
    join(home, 'run/docker.sock'),
    join(home, 'desktop/docker.sock'),
  )
}

function pongs(where: RequestOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ ...where, path: '/_ping', timeout: patienceMs }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    asked.once('error', () => resolve(false))
    asked.once('timeout', () => {
      resolve(false)
      asked.destroy()
    })
    asked.end()
  })
}

function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: patienceMs })
    const end = (answer: boolean) => {
      resolve(answer)
      socket.destroy()
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
