import { expect, test } from 'vitest'
import { wachtOpDeTik } from './op-de-tik.ts'

test.each([
  [0, 1],
  [3, 1],
  [45, 2],
  [81, 3],
])('what took %s ms is answered after tick %s', async (duur, tik) => {
  const sinds = performance.now() - duur
  await wachtOpDeTik(sinds, 40)
  expect(performance.now() - sinds).toBeGreaterThanOrEqual(tik * 40)
})

test('without a tick nothing waits', async () => {
  const sinds = performance.now()
  expect(await Promise.race([wachtOpDeTik(sinds, 0), new Promise((klaar) => setImmediate(klaar, 'later'))])).toBe(
    undefined,
  )
})
