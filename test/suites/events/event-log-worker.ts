import { parentPort, workerData } from 'node:worker_threads'
import type { EventLog, LogEvent, SubscribeOptions, Subscription } from '@wijkhub/events'

/** The far side of `openInWorker`: an event log in a thread of its own, driven by messages. */

export interface WorkerStart {
  /** The module and its exported function that makes the log from the options. */
  module: string
  create: string
  options: object
}

export type ToWorker =
  | { call: number; name: 'subscribe'; options: SubscribeOptions }
  | { call: number; name: 'stop'; subscription: number }
  | { call: number; name: 'lag' | 'mark'; group: string }
  | { call: number; name: 'past'; mark: number }
  | { call: number; name: 'close' }
  | { handled: number; error?: string }

export type FromWorker =
  | { call: number; result?: unknown; error?: string }
  | { batch: number; subscription: number; events: LogEvent[] }
  | { trouble: string }
  | { rebuilt: { group: string; reason: string } }

type Call = Extract<ToWorker, { call: number }>

const port = parentPort!
const { module, create, options } = workerData as WorkerStart
const send = (message: FromWorker) => port.postMessage(message)
const makers = (await import(module)) as Record<string, (options: object) => EventLog | Promise<EventLog>>
const log = await makers[create]!({
  ...options,
  onError: (error: Error) => send({ trouble: error.message }),
  onRebuild: (rebuilt: { group: string; reason: string }) => send({ rebuilt }),
})

const subscriptions = new Map<number, Subscription>()
const marks = new Map<number, () => Promise<boolean>>()
const handing = new Map<number, PromiseWithResolvers<void>>()
let batches = 0

port.on('message', (message: ToWorker) => {
  if ('handled' in message) {
    const waiting = handing.get(message.handled)
    handing.delete(message.handled)
    if (message.error === undefined) waiting?.resolve()
    else waiting?.reject(new Error(message.error))
    return
  }
  answer(message).then(
    (result) => send({ call: message.call, result }),
    (error: Error) => send({ call: message.call, error: error.message }),
  )
})

async function answer(message: Call): Promise<unknown> {
  switch (message.name) {
    case 'subscribe': {
      const id = message.call
      const subscription = await log.subscribe(message.options, (events) => {
        const batch = ++batches
        const waiting = Promise.withResolvers<void>()
        handing.set(batch, waiting)
        send({ batch, subscription: id, events })
        return waiting.promise
      })
      subscriptions.set(id, subscription)
      return id
    }
    case 'stop':
      return subscriptions.get(message.subscription)!.stop()
    case 'lag':
      return log.lag(message.group)
    case 'mark':
      marks.set(message.call, await log.mark(message.group))
      return message.call
    case 'past':
      return marks.get(message.mark)!()
    case 'close':
      return log.close()
  }
}
