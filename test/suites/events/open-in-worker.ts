import { Worker } from 'node:worker_threads'
import type { EventLog, Handler } from '@wijkhub/events'
import type { EventLogInstance } from './event-log-driver.ts'
import type { FromWorker, ToWorker, WorkerStart } from './event-log-worker.ts'

export interface WorkerInstance extends EventLogInstance {
  /** What the log reported to onError and onRebuild. */
  troubles: string[]
  rebuilds: { group: string; reason: string }[]
}

type CallBody =
  Extract<ToWorker, { call: number }> extends infer Call ? (Call extends unknown ? Omit<Call, 'call'> : never) : never

/**
 * An event log in a thread of its own, handlers here. Ending the thread is to the broker what kill -9 of a process is:
 * the connections drop, no member leaves its group, no offset is committed.
 */
export function openInWorker(start: WorkerStart): WorkerInstance {
  const worker = new Worker(new URL('./event-log-worker.ts', import.meta.url), { workerData: start })
  const calls = new Map<number, PromiseWithResolvers<unknown>>()
  const handlers = new Map<number, Handler>()
  const troubles: string[] = []
  const rebuilds: { group: string; reason: string }[] = []
  let count = 0
  let ended = false

  worker.on('message', (message: FromWorker) => {
    if ('batch' in message) return void handle(message)
    if ('trouble' in message) return void troubles.push(message.trouble)
    if ('rebuilt' in message) return void rebuilds.push(message.rebuilt)
    const waiting = calls.get(message.call)
    calls.delete(message.call)
    if (message.error === undefined) waiting?.resolve(message.result)
    else waiting?.reject(new Error(message.error))
  })
  worker.on('error', (error) => {
    troubles.push(String(error))
    for (const waiting of calls.values()) waiting.reject(error)
  })

  async function handle({ batch, subscription, events }: Extract<FromWorker, { batch: number }>): Promise<void> {
    const answer = await handlers.get(subscription)!(events).then(
      () => ({ handled: batch }),
      (error: Error) => ({ handled: batch, error: error.message }),
    )
    post(answer)
  }

  function post(message: ToWorker): void {
    if (!ended) worker.postMessage(message)
  }

  function call(body: CallBody, id = ++count): Promise<unknown> {
    if (ended) return Promise.resolve()
    const waiting = Promise.withResolvers<unknown>()
    calls.set(id, waiting)
    post({ ...body, call: id })
    return waiting.promise
  }

  async function end(): Promise<void> {
    ended = true
    for (const waiting of calls.values()) waiting.resolve(undefined)
    await worker.terminate()
  }

  const log: EventLog = {
    async subscribe(options, handler) {
      const id = ++count
      handlers.set(id, handler)
      await call({ name: 'subscribe', options }, id)
      return { stop: async () => void (await call({ name: 'stop', subscription: id })) }
    },
    lag: async (group) => Number(await call({ name: 'lag', group })),
    async mark(group) {
      const mark = Number(await call({ name: 'mark', group }))
      return async () => (await call({ name: 'past', mark })) === true
    },
    async close() {
      await call({ name: 'close' })
      await end()
    },
  }
  return { log, troubles, rebuilds, kill: end }
}
