import { createRequire } from 'node:module'
import { Kafka, type KafkaConfig, type LogEntry, logLevel, type SASLOptions } from 'kafkajs'
import type { KafkaConnection } from '../kafka-consumer/kafka-options.ts'

export interface KafkaClientOptions extends KafkaConnection {
  /** Each up to a second apart. Default 5. */
  retries?: number
  /** Default 30 000. */
  requestTimeoutMs?: number
  onError?: (error: Error) => void
}

export function createKafkaClient({
  retries = 5,
  requestTimeoutMs = 30_000,
  onError,
  ...connection
}: KafkaClientOptions): Kafka {
  forgiveNegativeTimers()
  const { brokers, clientId, sasl, tls } = connection
  const config: KafkaConfig = {
    brokers,
    clientId,
    connectionTimeout: 3_000,
    requestTimeout: requestTimeoutMs,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries },
    logLevel: logLevel.ERROR,
    // A connection's errors come back through the calls that used it, and once a second while the broker is away.
    logCreator: () => (entry) => void (quiet.has(entry.namespace) || onError?.(new Error(describe(entry)))),
  }
  if (tls) config.ssl = tls.ca ? { ca: tls.ca } : true
  if (sasl) config.sasl = sasl as SASLOptions
  return new Kafka(config)
}

const quiet = new Set(['Connection', 'BrokerPool'])

function describe({ namespace, log }: LogEntry): string {
  const { message, error, groupId } = log
  return [`kafkajs ${namespace}:`, message, error, groupId && `(${groupId})`].filter(Boolean).join(' ')
}

interface RequestQueue {
  throttledUntil: number
  pending: unknown[]
  throttleCheckTimeoutId: NodeJS.Timeout | null
  checkPendingRequests: () => void
  scheduleCheckPendingRequests: () => void
}

/**
 * kafkajs 2.2.4 plans its next look at the queue at `throttledUntil - now` (requestQueue/index.js:310), a large negative
 * number when the broker never throttled, and Node 24 warns of such timers (kafkajs#1751). Here the same, never below 0.
 */
function forgiveNegativeTimers(): void {
  if (forgiven) return
  forgiven = true
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as {
    prototype: RequestQueue
  }
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.throttleCheckTimeoutId) return
    const throttledMs = this.throttledUntil - Date.now()
    const inMs = throttledMs > 0 ? throttledMs : this.pending.length > 0 ? 10 : 0
    this.throttleCheckTimeoutId = setTimeout(() => {
      this.throttleCheckTimeoutId = null
      this.checkPendingRequests()
    }, inMs)
  }
}
let forgiven = false
