import { expect, test } from 'vitest'
import { bewaakPoort } from './poort.ts'

/** A log whose marks are passed when the test says so, and a clock of the test's own. */
function proef({ hoogstensMs = 60_000 } = {}) {
  let tijd = 0
  const marks: { passed: boolean; asked: number }[] = []
  const fouten: string[] = []
  let geopend = 0
  let stuk = false
  const poort = bewaakPoort({
    group: 'adapter-cjg',
    hoogstensMs,
    kijkMs: 1,
    klok: () => tijd,
    onError: (error) => fouten.push(error.message),
    onOpen: () => (geopend += 1),
    eventLog: {
      mark: async () => {
        if (stuk) throw new Error('broker weg')
        const mark = { passed: false, asked: 0 }
        marks.push(mark)
        return async () => {
          mark.asked += 1
          return mark.passed
        }
      },
    },
  })
  return {
    poort,
    fouten,
    marks,
    geopend: () => geopend,
    vooruit: (ms: number) => (tijd += ms),
    maakStuk: (is: boolean) => (stuk = is),
    gezien: (aantal: number) => expect.poll(() => marks.length).toBeGreaterThanOrEqual(aantal),
  }
}

test('shut until all that stood in the log at the start was read, then it opens once', async () => {
  const { poort, marks, geopend, gezien } = proef()
  await gezien(1)
  await expect.poll(() => marks[0]!.asked).toBeGreaterThan(1)
  expect([poort.isOpen(), geopend()]).toEqual([false, 0])
  marks[0]!.passed = true
  await gezien(2)
  expect([poort.isOpen(), geopend()]).toEqual([true, 1])
  marks[1]!.passed = true
  await gezien(3)
  expect(geopend()).toBe(1)
  await poort.stop()
})

test('shut when the newest thing that was read for certain is older than a minute, and open again when it is read', async () => {
  const { poort, marks, gezien, vooruit, geopend } = proef()
  await gezien(1)
  marks[0]!.passed = true
  await gezien(2)
  vooruit(60_000)
  expect(poort.isOpen()).toBe(true)
  vooruit(1)
  expect(poort.isOpen()).toBe(false)
  // What it waits for was marked a minute ago: passing it now says nothing of the minute since.
  marks[1]!.passed = true
  await gezien(3)
  expect(poort.isOpen()).toBe(false)
  marks[2]!.passed = true
  await gezien(4)
  expect([poort.isOpen(), geopend()]).toEqual([true, 2])
  await poort.stop()
})

test('a log that cannot be asked is told of, asked again, and after a minute nothing is sent', async () => {
  const { poort, marks, gezien, vooruit, fouten, maakStuk } = proef()
  await gezien(1)
  maakStuk(true)
  marks[0]!.passed = true
  await expect.poll(() => fouten.length).toBeGreaterThan(0)
  expect([poort.isOpen(), fouten[0]]).toEqual([true, 'broker weg'])
  vooruit(60_001)
  expect(poort.isOpen()).toBe(false)
  maakStuk(false)
  await gezien(2)
  marks.at(-1)!.passed = true
  await expect.poll(() => poort.isOpen()).toBe(true)
  await poort.stop()
})
