import { expect, test } from 'vitest'
import { concerns, encodeTopics } from './wake.ts'

test('a wake-up is for the readers of its topics and for no others', () => {
  const wakeUp = encodeTopics(['wijkhub.levering', 'wijkhub.projectie.cjg'])
  expect(concerns(wakeUp, ['wijkhub.projectie.cjg'])).toBe(true)
  expect(concerns(wakeUp, ['wijkhub.bijdrage', 'wijkhub.levering'])).toBe(true)
  expect(concerns(wakeUp, ['wijkhub.projectie'])).toBe(false)
})

test('topics that do not fit into a notification wake everybody', () => {
  const many = Array.from({ length: 1000 }, (_, number) => `topic-${number}`)
  expect(concerns(encodeTopics(many), ['an.other'])).toBe(true)
})
