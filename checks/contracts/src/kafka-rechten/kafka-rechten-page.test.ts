import { doelbinding, inrichting, volgers } from '@wijkhub/builders'
import { kafkaGebruikers, kafkaRechten } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { kafkaRechtenPage } from './kafka-rechten-page.ts'

const page = kafkaRechtenPage(inrichting)

test('the page names every user and every rule, and no rule that is not there', () => {
  for (const { naam } of kafkaGebruikers(doelbinding, volgers)) expect(page).toContain(`\n| \`${naam}\``)
  const regels = page.split('\n').filter((regel) => regel.startsWith('| `User:'))
  expect(regels).toHaveLength(kafkaRechten(kafkaGebruikers(doelbinding, volgers)).length)
})

test('the page says in one line that only the registry and the two readers of the CJG touch its projection', () => {
  expect(page).toContain('| `wijkhub.projectie.cjg` | `case-registry` | `cjg-bridge`, `lezer-cjg` |')
})
