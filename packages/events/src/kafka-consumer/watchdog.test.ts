import { expect, test } from 'vitest'
import { createWatchdog } from './watchdog.ts'

function scene() {
  const state = { at: 0, handled: 0, divided: 0, handling: false, waiting: 0, rebuilt: [] as number[] }
  const watchdog = createWatchdog({
    lastHandledAt: () => state.handled,
    lastDividedAt: () => state.divided,
    isHandling: () => state.handling,
    waiting: () => Promise.resolve(state.waiting),
    rebuild() {
      state.rebuilt.push(state.at)
      state.divided = state.at
    },
    silentMs: 8_000,
    now: () => state.at,
  })
  async function untilSecond(end: number) {
    for (; state.at <= end * 1000; state.at += 1_000) await watchdog.look()
  }
  return { state, untilSecond }
}

test('a consumer that is silent while events wait is rebuilt within ten seconds', async () => {
  const { state, untilSecond } = scene()
  state.waiting = 5
  await untilSecond(12)
  expect(state.rebuilt).toEqual([9_000])
})

test('an idle consumer is left alone', async () => {
  const { state, untilSecond } = scene()
  await untilSecond(600)
  expect(state.rebuilt).toEqual([])
})

test('a handler that takes long is not a consumer that hangs', async () => {
  const { state, untilSecond } = scene()
  state.waiting = 5
  state.handling = true
  await untilSecond(600)
  expect(state.rebuilt).toEqual([])
})

test('a rebuild that does not help is repeated ever more slowly', async () => {
  const { state, untilSecond } = scene()
  state.waiting = 5
  await untilSecond(100)
  const gaps = state.rebuilt.slice(1).map((at, i) => at - state.rebuilt[i]!)
  expect(gaps).toEqual([17_000, 33_000])
})

test('a rebuild that helps makes it watchful again', async () => {
  const { state, untilSecond } = scene()
  state.waiting = 5
  await untilSecond(30)
  expect(state.rebuilt).toHaveLength(2)
  state.handled = state.at
  await untilSecond(45)
  expect(state.rebuilt[2]! - state.handled).toBe(9_000)
})
