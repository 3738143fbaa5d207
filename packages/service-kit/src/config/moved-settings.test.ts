import { inrichting } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { movedSettings } from './moved-settings.ts'

test('a setting of an installed hub that contradicts its inrichting is named with its new place', () => {
  const bezwaren = movedSettings(inrichting, { WIJKHUB_OIN: '00000001234567890000', GGK_GEMEENTECODE: '0479' })
  expect(bezwaren).toEqual([
    expect.stringMatching(/^WIJKHUB_OIN: .*gemeente\/oin/),
    expect.stringMatching(/^GGK_GEMEENTECODE: .*gemeente\/code.* 0392/),
  ])
})

test('a setting that says the same, or nothing, may stay', () => {
  const { oin, code } = inrichting.gemeente
  expect(movedSettings(inrichting, { WIJKHUB_OIN: oin, ZDS_GEMEENTECODE: code, DDAS_GEMEENTECODE: '' })).toEqual([])
})
