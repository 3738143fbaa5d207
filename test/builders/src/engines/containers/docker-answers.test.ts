import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { dockerAnswers } from './docker-answers.ts'

/** A Docker socket of the test's own. */
async function socketWith(answer: RequestListener): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'docker-'))
  const path = join(folder, 'docker.sock')
  const server = createServer(answer)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  return `unix://${path}`
}

test('an engine answers when its socket says so', async () => {
  const engine = await socketWith((request, response) => response.writeHead(request.url === '/_ping' ? 200 : 404).end())
  expect(await dockerAnswers(engine)).toBe(true)
  const broken = await socketWith((_request, response) => response.writeHead(500).end())
  expect(await dockerAnswers(broken)).toBe(false)
})

test('a socket that is not there, an address nobody listens at and one that is none are no engine', async () => {
  expect(await dockerAnswers('unix:///bestaat/niet/docker.sock')).toBe(false)
  expect(await dockerAnswers('tcp://127.0.0.1:1')).toBe(false)
  expect(await dockerAnswers('zomaar')).toBe(false)
})

test('an engine that hangs costs less than two seconds', async () => {
  const hanging = await socketWith(() => {})
  const before = performance.now()
  expect(await dockerAnswers(hanging)).toBe(false)
  expect(performance.now() - before).toBeLessThan(2_000)
})
