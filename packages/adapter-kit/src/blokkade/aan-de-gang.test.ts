import { expect, test } from 'vitest'
import { maakAanDeGang } from './aan-de-gang.ts'

test('a block ends all that is being sent about a household to that partner, and nothing else', () => {
  const aanDeGang = maakAanDeGang()
  const [een, twee] = [aanDeGang.meld('cjg', 'h-1'), aanDeGang.meld('cjg', 'h-1')]
  const [ander, elders] = [aanDeGang.meld('cjg', 'h-2'), aanDeGang.meld('jeugdhulp', 'h-1')]
  aanDeGang.breekAf('cjg', ['h-1', 'h-9'])
  expect([een, twee, ander, elders].map(({ signal }) => signal.aborted)).toEqual([true, true, false, false])
})

test('what is done is not broken off, and what comes after a block begins whole', () => {
  const aanDeGang = maakAanDeGang()
  const een = aanDeGang.meld('cjg', 'h-1')
  een.klaar()
  const twee = aanDeGang.meld('cjg', 'h-1')
  een.klaar()
  aanDeGang.breekAf('cjg', ['h-1'])
  expect([een.signal.aborted, twee.signal.aborted]).toEqual([false, true])
  twee.klaar()
  expect(aanDeGang.meld('cjg', 'h-1').signal.aborted).toBe(false)
})
