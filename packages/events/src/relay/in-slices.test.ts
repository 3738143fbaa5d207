import { expect, test } from 'vitest'
import { toOutboxEvent } from '../outbox/outbox-event.ts'
import { anEvent, upTo } from '@wijkhub/builders/events'
import { inSlices } from './in-slices.ts'

const events = (sizes: readonly number[]) =>
  sizes.map((size, number) => toOutboxEvent(anEvent('x', 'a', number, { data: 'x'.repeat(size) })))
const sizesOf = (sizes: readonly number[], most: number) =>
  [...inSlices(events(sizes), most)].map((slice) => slice.map(({ json }) => json!.length - 2))

test('events are cut into runs below the limit, in order, and none is left out', () => {
  expect(sizesOf([400, 400, 400, 400, 400], 2_000)).toEqual([[400, 400], [400, 400], [400]])
})

test('an event that is too large alone travels alone', () => {
  expect(sizesOf([10, 5_000, 10], 2_000)).toEqual([[10], [5_000], [10]])
})

test('without events there is nothing to send', () => {
  expect([...inSlices(events(upTo(0)))]).toEqual([])
})
