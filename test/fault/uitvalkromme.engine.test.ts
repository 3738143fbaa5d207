import { expect, test } from 'vitest'
import { uitvalkromme } from './uitvalkromme.ts'

test('a partner that was away for ten seconds or for seven days gets everything, in order, as one message per family', async () => {
  const regels = await uitvalkromme({ durenS: [10, 7 * 86_400], gezinnen: 12, wijzigingen: 3 })
  console.table(regels)
  for (const regel of regels) {
    expect(regel).toMatchObject({ verloren: 0, volgordefouten: 0, wijzigingen: 36, berichten: 12 })
    // The circuit's longest pause is thirty seconds; a sweep may come two seconds later.
    expect(regel.eersteNaS).toBeLessThan(60)
    expect(regel.leegloopMs).toBeLessThan(30_000)
  }
})
