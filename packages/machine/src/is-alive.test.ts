import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { hasEnded, isAlive } from './is-alive.ts'

test('this process lives, a child lives until it ends', async () => {
  expect(isAlive(process.pid)).toBe(true)
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await once(child, 'spawn')
  expect(isAlive(child.pid!)).toBe(true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isAlive(child.pid!)).toBe(false)
})

test('a killed process has ended when its last thread is gone, for until then its ports are taken', () => {
  expect(hasEnded('Name:\tjava\nState:\tZ (zombie)\nThreads:\t1\n')).toBe(true)
  expect(hasEnded('Name:\tjava\nState:\tZ (zombie)\n')).toBe(true)
  expect(hasEnded('Name:\tjava\nState:\tZ (zombie)\nThreads:\t2\n')).toBe(false)
  expect(hasEnded('Name:\tjava\nState:\tZ (zombie)\nThreads:\t41\n')).toBe(false)
  expect(hasEnded('Name:\tjava\nState:\tS (sleeping)\nThreads:\t1\n')).toBe(false)
})
