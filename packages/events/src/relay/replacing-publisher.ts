import type { EventPublisher } from './event-publisher.ts'

/**
 * A publisher whose client is thrown away after each rejection. kafkajs goes on using a connection on which requests
 * time out, so without this a connection that died in silence stops the relay for as long as TCP lets it (measured:
 * more than 45 s). A new client costs three requests.
 */
export function createReplacingPublisher(make: () => EventPublisher | Promise<EventPublisher>): EventPublisher {
  let current: Promise<EventPublisher> | undefined
  return {
    async publish(events) {
      const used = (current ??= Promise.resolve(make()))
      try {
        await (await used).publish(events)
      } catch (error) {
        if (current === used) current = undefined
        // Not awaited: closing waits for a broker that may not answer.
        used.then((publisher) => publisher.close()).catch(() => undefined)
        throw error
      }
    },
    async close() {
      await (await current?.catch(() => undefined))?.close()
    },
  }
}
