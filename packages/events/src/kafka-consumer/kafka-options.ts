/** How to reach the brokers; the same for both clients. */
export interface KafkaConnection {
  /** host:port */
  brokers: string[]
  /** Shows in the broker's logs and quotas. */
  clientId: string
  sasl?: { mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'; username: string; password: string }
  tls?: { ca?: string }
}

export interface Rebuild {
  group: string
  reason: string
}

export interface KafkaEventLogOptions extends KafkaConnection {
  /** Told of everything that went wrong and is being put right: a handler that rejected, a broker that is away. */
  onError: (error: Error) => void
  /** Told each time a consumer was thrown away and made anew; a counter. */
  onRebuild?: (rebuild: Rebuild) => void
  /** Default 8000: silence with events waiting for so long is a consumer that hangs. */
  silentMs?: number
}

/**
 * Ten seconds without a heartbeat and a killed instance's partitions go to the others; one second between heartbeats,
 * because only a heartbeat's answer tells a member that the group is being divided anew.
 */
export const groupTiming = { sessionTimeout: 10_000, rebalanceTimeout: 20_000, heartbeatInterval: 1_000 }
