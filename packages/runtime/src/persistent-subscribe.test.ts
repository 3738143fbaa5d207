import type { EventLog } from '@wijkhub/events'
import { expect, test } from 'vitest'
import { persistentSubscribe } from './persistent-subscribe.ts'

test('a subscription that fails at first is made when the log is there, and each failure is told', async () => {
  let attempts = 0
  const told: string[] = []
  const log: EventLog = {
    async subscribe() {
      attempts += 1
      if (attempts < 2) throw new Error('broker weg')
      return { stop: () => Promise.resolve() }
    },
    lag: () => Promise.resolve(0),
    mark: () => Promise.resolve(() => Promise.resolve(true)),
    close: () => Promise.resolve(),
  }
  const subscription = await persistentSubscribe(log, (error) => told.push(error.message)).subscribe(
    { group: 'g', topics: ['t'] },
    () => Promise.resolve(),
  )
  await subscription.stop()
  expect(attempts).toBe(2)
  expect(told).toEqual(['broker weg'])
})
