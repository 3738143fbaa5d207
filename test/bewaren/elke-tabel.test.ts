import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tabellen as vanAdapters } from '@wijkhub/adapter-kit'
import type { Tabel } from '@wijkhub/bewaren'
import { service as registratie } from '@wijkhub/case-registry'
import { outboxTabellen } from '@wijkhub/events/outbox'
import { logboekTabellen } from '@wijkhub/logboek'
import { Termijnnaam } from '@wijkhub/model'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

const termijnVan = (tabel: Exclude<Tabel, { geenPersonen: string }>) =>
  'termijn' in tabel ? tabel.termijn : tabel.vanMedewerkers

/** Who owns the tables of each schema: a new schema.sql without an owner fails. */
const eigenaars: Record<string, readonly Tabel[]> = {
  'services/case-registry/schema.sql': registratie.tabellen,
  'packages/adapter-kit/schema.sql': vanAdapters,
  'packages/logboek/schema.sql': logboekTabellen,
  'packages/events/schema.sql': outboxTabellen('eventlog'),
}
const dumps = globSync('{packages,services}/**/schema.sql', { cwd: root, exclude: (naam) => naam === 'node_modules' })

test('every schema has an owner', () => {
  expect(new Set(dumps.map((dump) => dump.replaceAll('\\', '/')))).toEqual(new Set(Object.keys(eigenaars)))
})

test.each(Object.keys(eigenaars))('%s: every table has an owner and a term, and every owned table exists', (dump) => {
  const bestaan = [...readFileSync(join(root, dump), 'utf8').matchAll(/^table (\w+)/gm)].map(([, naam]) => naam)
  const genoemd = eigenaars[dump]!.map(({ naam }) => naam.replace(/^.*\./, ''))
  // The outbox has its own list of migrations in the schema it stands in.
  const elders = dump.startsWith('packages/events') ? ['migratie'] : []
  expect(new Set([...genoemd, ...elders])).toEqual(new Set(bestaan))
})

test.each(Object.entries(eigenaars))('%s: whoever holds nothing of persons says what it holds', (_dump, tabellen) => {
  for (const tabel of tabellen)
    expect(
      'geenPersonen' in tabel ? tabel.geenPersonen.length > 10 : Termijnnaam.safeParse(termijnVan(tabel)).success,
    ).toBe(true)
})
