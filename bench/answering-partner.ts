import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, Worker } from 'node:worker_threads'

/** A partner as fast as can be, in a thread of its own: takes every message and gives each household a number. */
export interface AnsweringPartner {
  url: string
  /** What came since the last time this was asked. */
  take: () => Promise<{ messages: number; households: number }>
  stop: () => Promise<unknown>
}

export async function startAnsweringPartner(): Promise<AnsweringPartner> {
  const worker = new Worker(new URL(import.meta.url))
  const told = <T>() => new Promise<T>((resolve) => worker.once('message', resolve))
  const port = await told<number>()
  return {
    url: `http://127.0.0.1:${port}`,
    take() {
      const answer = told<{ messages: number; households: number }>()
      worker.postMessage('take')
      return answer
    },
    stop: () => worker.terminate(),
  }
}

if (parentPort) {
  const numbers = new Map<string, number>()
  let perHousehold = new Map<string, number>()
  const server = createServer((incoming, answer) => {
    incoming.resume().on('end', () => {
      const household = incoming.url ?? ''
      const number = numbers.get(household) ?? numbers.size + 1
      numbers.set(household, number)
      perHousehold.set(household, (perHousehold.get(household) ?? 0) + 1)
      answer.writeHead(200, { 'content-type': 'application/json' })
      answer.end(JSON.stringify({ dossiernummer: `CJG-2026-${String(number).padStart(8, '0')}` }))
    })
  })
  // Longer than any measurement pauses: a connection closed by us at the moment of a request would look like an outage.
  server.keepAliveTimeout = 600_000
  server.listen(0, '127.0.0.1', () => parentPort!.postMessage((server.address() as AddressInfo).port))
  parentPort.on('message', () => {
    const messages = [...perHousehold.values()].reduce((sum, count) => sum + count, 0)
    parentPort!.postMessage({ messages, households: perHousehold.size })
    perHousehold = new Map()
  })
}
