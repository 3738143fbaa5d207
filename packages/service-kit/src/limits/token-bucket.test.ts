import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeOne, type Bucket } from './token-bucket.ts'

/** What passes of requests at these moments. */
function passes(perMinute: number, moments: readonly number[]): number[] {
  let bucket: Bucket | undefined
  return moments.filter((atMs) => {
    const uitslag = takeOne(bucket, perMinute, atMs)
    if ('taken' in uitslag) bucket = uitslag.taken
    return 'taken' in uitslag
  })
}

test('a minute’s worth passes at once, the next one when its share of the minute is over', () => {
  const moments = [...Array.from({ length: 31 }, () => 0), 1_999, 2_000, 2_001, 4_000]
  expect(passes(30, moments)).toEqual([...Array.from({ length: 30 }, () => 0), 2_000, 4_000])
})

test('nobody passes more than the minute’s worth and what the time gave, whatever the moments', () => {
  const limit = fc.integer({ min: 1, max: 50 })
  const gaps = fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 200 })
  fc.assert(
    fc.property(limit, gaps, (perMinute, steps) => {
      let atMs = 0
      const moments = steps.map((step) => (atMs += step))
      const through = passes(perMinute, moments)
      for (const from of through) {
        const inMinute = through.filter((moment) => moment >= from && moment < from + 60_000)
        // The bucket that was full, and what flowed in during that minute.
        expect(inMinute.length).toBeLessThanOrEqual(2 * perMinute)
      }
      expect(through.length).toBeLessThanOrEqual(perMinute + (atMs * perMinute) / 60_000)
    }),
  )
})

test('who waits as long as was asked passes, and is asked to wait a minute at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: 60_000 }), (perMinute, later) => {
      let bucket: Bucket | undefined
      let uitslag = takeOne(bucket, perMinute, 0)
      while ('taken' in uitslag) {
        bucket = uitslag.taken
        uitslag = takeOne(bucket, perMinute, 0)
      }
      const then = takeOne(bucket, perMinute, later)
      const { waitSeconds } = 'waitSeconds' in then ? then : { waitSeconds: 0 }
      expect(waitSeconds).toBeLessThanOrEqual(60)
      expect(takeOne(bucket, perMinute, later + waitSeconds * 1000)).toHaveProperty('taken')
    }),
  )
})

test('a clock that is put back gives nothing, and does not hold anybody for longer', () => {
  const { taken } = takeOne({ left: 1, atMs: 60_000 }, 1, 0) as { taken: Bucket }
  expect(taken).toEqual({ left: 0, atMs: 0 })
  expect(takeOne(taken, 1, 60_000)).toHaveProperty('taken')
})
