import { AuthenticationError, MultipleErrors, NetworkError } from '@platformatic/kafka'
import { expect, test } from 'vitest'
import { isRefusedLogin, readable, readably } from './reason-of.ts'

const refused = () =>
  new NetworkError('Connection to kafka:9092 failed.', {
    cause: new AuthenticationError('SASL authentication failed.'),
  })
const sixTimes = new MultipleErrors('metadata failed 6 times.', [
  new MultipleErrors('Cannot connect to any broker.', [refused()]),
  new MultipleErrors('Cannot connect to any broker.', [refused()]),
])

test("the library's errors are told by what is at their bottom, once", async () => {
  expect(readable(sixTimes).message).toBe('SASL authentication failed.')
  expect(readable(sixTimes).cause).toBe(sixTimes)
  await expect(readably(Promise.reject(sixTimes))).rejects.toThrow('SASL authentication failed.')
})

test('the error of a handler stays as it is', () => {
  const own = new Error('verwerken mislukt', { cause: new Error('dieper') })
  expect(readable(own)).toBe(own)
})

test('a refused login is known however deep it lies', () => {
  expect(isRefusedLogin(sixTimes)).toBe(true)
  expect(isRefusedLogin(new NetworkError('Connection to kafka:9092 failed.'))).toBe(false)
})
