import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Job, Jobs } from '@wijkhub/jobs'

export interface JobsDriver {
  /** A further instance, as another process would have. */
  open(onError: (error: Error) => void): Promise<Jobs>
  /** How many jobs the backend still holds of a queue, in any state. */
  count(queue: string): Promise<number>
}

/** What jobs promise on either backend. */
export function jobsSuite(name: string, driver: JobsDriver): void {
  describe(`jobs on ${name}`, { timeout: 30_000 }, () => {
    const open: Jobs[] = []
    let errors: Error[]
    let jobs: Jobs
    let queue: string
    let number = 0

    async function openJobs(): Promise<Jobs> {
      const opened = await driver.open((error) => errors.push(error))
      open.push(opened)
      return opened
    }

    beforeEach(async () => {
      errors = []
      queue = `rij-${process.pid}-${++number}`
      jobs = await openJobs()
    })
    afterEach(async () => {
      await Promise.all(open.splice(0).map((opened) => opened.close()))
    })

    const aJob = (id: string, over: Partial<Job> = {}): Job => ({ queue, id, data: { huishouden: id }, ...over })
    const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000, interval: 10 })

    /** Works on the queue and remembers the ids that began and that ended. */
    async function startWork(by: Jobs, concurrency: number, task: (id: string) => Promise<void> = async () => {}) {
      const began: string[] = []
      const ended: string[] = []
      const worker = await by.work(queue, { concurrency }, async (data) => {
        began.push(String(data['huishouden']))
        await task(String(data['huishouden']))
        ended.push(String(data['huishouden']))
      })
      return { began, ended, worker }
    }

    test('an added job runs with its data and its trace, and nothing of it stays behind', async () => {
      const seen: unknown[] = []
      await jobs.work(queue, { concurrency: 1 }, async (data, context) => void seen.push([data, context]))
      await jobs.add([aJob('a', { data: { huishouden: 'a', versie: 3 }, traceparent: '00-ab' }), aJob('b')])
      await eventually(() => seen).toEqual([
        [{ huishouden: 'a', versie: 3 }, { traceparent: '00-ab' }],
        [{ huishouden: 'b' }, {}],
      ])
      await eventually(() => driver.count(queue)).toBe(0)
    })

    test('an idle worker is woken within a second', async () => {
      const { ended } = await startWork(jobs, 1)
      await jobs.add([aJob('warm')])
      await eventually(() => ended).toEqual(['warm'])
      const before = performance.now()
      await jobs.add([aJob('a')])
      await eventually(() => ended).toEqual(['warm', 'a'])
      expect(performance.now() - before).toBeLessThan(1000)
    })

    test('two adds with one id while the first waits are one run', async () => {
      await jobs.add([aJob('a'), aJob('a')])
      await jobs.add([aJob('a'), aJob('last')])
      const { ended } = await startWork(jobs, 1)
      await eventually(() => ended).toContain('last')
      await eventually(() => driver.count(queue)).toBe(0)
      expect(ended).toEqual(['a', 'last'])
    })

    test('adds while the job runs make it run once more, not at the same time', async () => {
      const gate = Promise.withResolvers<void>()
      const { began, ended } = await startWork(jobs, 5, () => gate.promise)
      await jobs.add([aJob('a')])
      await eventually(() => began).toEqual(['a'])
      await jobs.add([aJob('a')])
      await jobs.add([aJob('a'), aJob('b')])
      await eventually(() => began).toEqual(['a', 'b'])
      gate.resolve()
      await eventually(() => ended.toSorted()).toEqual(['a', 'a', 'b'])
      await eventually(() => driver.count(queue)).toBe(0)
    })

    test('a job that adds itself again with a delay runs again after it', async () => {
      const times: number[] = []
      await startWork(jobs, 1, async (id) => {
        times.push(performance.now())
        if (times.length < 3) await jobs.add([aJob(id, { delayMs: 200 })])
      })
      await jobs.add([aJob('a')])
      await eventually(() => times.length).toBe(3)
      expect(times[2]! - times[0]!).toBeGreaterThan(350)
      await eventually(() => driver.count(queue)).toBe(0)
    })

    test('a delayed job waits, and an add without delay lets it start now', async () => {
      const { ended } = await startWork(jobs, 1)
      const before = performance.now()
      await jobs.add([aJob('soon', { delayMs: 400 }), aJob('later', { delayMs: 60_000 })])
      await eventually(() => ended).toEqual(['soon'])
      expect(performance.now() - before).toBeGreaterThan(350)
      await jobs.add([aJob('later', { delayMs: 120_000 })])
      await jobs.add([aJob('later')])
      await eventually(() => ended).toEqual(['soon', 'later'])
    })

    test('no more jobs run at once than allowed', async () => {
      let now = 0
      let most = 0
      const { ended } = await startWork(jobs, 3, async () => {
        most = Math.max(most, ++now)
        await new Promise((resolve) => setTimeout(resolve, 20))
        now--
      })
      await jobs.add(Array.from({ length: 15 }, (_, index) => aJob(`nr-${index}`)))
      await eventually(() => ended.length).toBe(15)
      expect(most).toBe(3)
    })

    test('two workers share the jobs, each job runs once', async () => {
      const one = await startWork(jobs, 1, () => new Promise((resolve) => setTimeout(resolve, 5)))
      const two = await startWork(await openJobs(), 1, () => new Promise((resolve) => setTimeout(resolve, 5)))
      await jobs.add(Array.from({ length: 40 }, (_, index) => aJob(`nr-${index}`)))
      await eventually(() => one.ended.length + two.ended.length).toBe(40)
      expect(new Set([...one.ended, ...two.ended]).size).toBe(40)
      expect(Math.min(one.ended.length, two.ended.length)).toBeGreaterThan(0)
    })

    test('a handler that rejects is reported, its job is gone and the worker goes on', async () => {
      const { ended } = await startWork(jobs, 1, async (id) => {
        if (id === 'faulty') throw new Error('a defect')
      })
      await jobs.add([aJob('faulty'), aJob('fine')])
      await eventually(() => ended).toEqual(['fine'])
      expect(errors.map(({ message }) => message)).toEqual(['a defect'])
      await eventually(() => driver.count(queue)).toBe(0)
    })

    test('stop waits for the job in hand and takes no other', async () => {
      const gate = Promise.withResolvers<void>()
      const { began, ended, worker } = await startWork(jobs, 1, () => gate.promise)
      await jobs.add([aJob('a'), aJob('b')])
      await eventually(() => began).toEqual(['a'])
      const stopping = worker.stop()
      gate.resolve()
      await stopping
      expect([began, ended]).toEqual([['a'], ['a']])
      const next = await startWork(jobs, 1)
      await eventually(() => next.ended).toEqual(['b'])
    })

    test('refuses an id that a backend could take for something else', async () => {
      await expect(jobs.add([aJob('a:b')])).rejects.toThrow(/Not a usable job id/)
    })
  })
}
