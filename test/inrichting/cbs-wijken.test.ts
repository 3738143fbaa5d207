import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inrichting, standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { expect, test } from 'vitest'

test.skipIf(!standaardenMap)(`Haarlem has every wijk of the CBS, by its name (${zonderStandaarden})`, () => {
  const [, ...regels] = readFileSync(join(standaardenMap!, 'cbs/haarlem-wijken.csv'), 'utf8').trim().split(/\r?\n/)
  const cbs = regels.map((regel) => regel.split(';').slice(0, 2))
  expect(cbs.length).toBeGreaterThan(20)
  expect(inrichting.wijken.map(({ cbs: code, naam }) => [code, naam])).toEqual(cbs)
})
