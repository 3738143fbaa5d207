import { expect, test } from 'vitest'
import { meetBuren } from './buren.ts'
import { kiesSeed } from './willekeur.ts'

test('one stuck household and one dead partner delay nobody else: a coarse bound, the figures are in docs/fault-tests.md', async () => {
  const uitslag = await meetBuren({ seed: kiesSeed(), rondes: 2, vensterMs: 3_000, perSeconde: 25 })
  console.log(JSON.stringify(uitslag))
  // What would break this: the stuck household (ten seconds) or the dead partner holding up a lane, a queue or a worker.
  expect(uitslag.gestoord.p99).toBeLessThan(Math.max(2_000, 4 * uitslag.rustig.p99))
  expect(uitslag.gestoord.aantal).toBeGreaterThan(50)
})
