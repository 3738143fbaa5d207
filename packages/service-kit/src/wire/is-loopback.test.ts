import { expect, test } from 'vitest'
import { isLoopback } from './is-loopback.ts'

test.each([
  ['localhost', true],
  ['LOCALHOST', true],
  ['127.0.0.1', true],
  ['127.9.8.7', true],
  ['::1', true],
  ['[::1]', true],
  ['0:0:0:0:0:0:0:1', true],
  ['::ffff:127.0.0.1', true],
  ['[::FFFF:7f00:1]', true],
  ['', false],
  ['0.0.0.0', false],
  ['::', false],
  ['::2', false],
  ['::ffff:10.0.0.1', false],
  ['fe80::1', false],
  ['126.0.0.1', false],
  ['127.0.0.1.example', false],
  ['127.1', false],
  ['localhost.example', false],
  ['wijkhub.localhost', false],
  ['postgres', false],
])('%s is this machine: %s', (host, verwacht) => {
  expect(isLoopback(host)).toBe(verwacht)
})
