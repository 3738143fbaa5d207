import { isIP } from 'node:net'
import type { BaseOptions, Connection } from '@platformatic/kafka'
import type { KafkaConnection } from '../kafka-consumer/kafka-options.ts'

const mechanisms = { plain: 'PLAIN', 'scram-sha-256': 'SCRAM-SHA-256', 'scram-sha-512': 'SCRAM-SHA-512' } as const

/** Short retries: what lasts longer than this is tried again by the driver, which also says so. */
export function clientOptions(connection: KafkaConnection): BaseOptions {
  const { brokers, clientId, sasl, tls } = connection
  return {
    clientId,
    bootstrapBrokers: brokers,
    connectTimeout: 3_000,
    retries: 5,
    retryDelay: 200,
    ...(sasl && { sasl: { ...sasl, mechanism: mechanisms[sasl.mechanism] } }),
    ...(tls && {
      tls: tls.ca ? { ca: tls.ca } : {},
      // A proxy that passes TLS on finds the broker by this name; an IP address may not stand there.
      tlsServerName: !brokers.some((broker) => isIP(broker.slice(0, broker.lastIndexOf(':')))),
    }),
  }
}

interface Client {
  on(
    event: 'client:broker:connect' | 'client:broker:failed',
    listener: (event: { connection: Connection }) => void,
  ): unknown
}

/**
 * The same client, which now outlives its connections. The library listens once for errors of a connection; one that
 * breaks while it logs in has two, and the second would end the process ("Unhandled 'error' event", seen in the kill drill
 * when the broker died). What failed is told by the call that used it.
 */
export function outlasting<Made extends Client>(client: Made): Made {
  for (const event of ['client:broker:connect', 'client:broker:failed'] as const)
    client.on(event, ({ connection }) => void connection.on('error', () => {}))
  return client
}
