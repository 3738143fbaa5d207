import { randomUUID } from 'node:crypto'
import { isTransient } from '@wijkhub/postgres'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAdapterService } from '../adapter-service.ts'
import { maakKitDeps, type KitDeps } from '../kit-deps.ts'
import { neemGewenstOver } from '../koppeling/overgangen/neem-gewenst-over.ts'
import { maakProefpartner } from '@wijkhub/builders/proefpartner'
import { leesQuarantaine } from '../quarantaine/lees-quarantaine.ts'
import { ontvang } from './ontvang.ts'

const schema = 'inkomend'
let omgeving: Awaited<ReturnType<typeof startHubOmgeving>>
beforeAll(async () => {
  omgeving = await startHubOmgeving()
  await migrateAdapterService({ pool: omgeving.pool, schema })
})
afterAll(() => omgeving.stop())

test('a database that falls away in the middle is no reason for quarantine: the partner asks again, and it counts once', async () => {
  const deps = await omgeving.deps(schema)
  const kit = maakKitDeps(deps)
  const { adapter } = maakProefpartner()
  const [huishoudenId, inwonerId] = [randomUUID(), randomUUID()]
  const document = { huishoudenId, inwoners: { [inwonerId]: { telefoonnummer: '0600000001' } } }
  await neemGewenstOver(deps.pool, adapter.audience, [
    { huishoudenId, versie: 1, bijdrage: 0, document, op: new Date().toISOString() },
  ])
  await deps.pool.query('update koppeling set stand = gewenst where huishouden_id = $1', [huishoudenId])
  const melding = JSON.stringify({ kenmerk: 'M-1', huishoudenId, inwonerId, telefoonnummer: '0622222222' })
  const neem = (met: KitDeps) => ontvang(met, adapter, adapter.inkomend[0]!, melding, {})

  const vallend: KitDeps = {
    ...kit,
    outbox: {
      ...kit.outbox,
      append: async (tx) => void (await tx.query('select pg_terminate_backend(pg_backend_pid())')),
    },
  }
  const fout = await neem(vallend).catch((error: unknown) => error)
  expect(isTransient(fout)).toBe(true)
  expect(await leesQuarantaine(deps.pool, adapter.audience)).toEqual([])

  expect(await neem(kit)).toMatchObject({ soort: 'aangenomen', herhaling: false })
  expect(await neem(kit)).toMatchObject({ soort: 'aangenomen', herhaling: true })
  const { rows } = await deps.pool.query('select status, huishouden_id from inkomend_bericht')
  expect(new Set(rows.map(({ status }) => status as string))).toEqual(new Set(['afgebroken', 'herhaling', 'verwerkt']))
  const geplaatst = rows.filter(({ status }) => status !== 'afgebroken')
  expect(new Set(geplaatst.map((rij) => rij.huishouden_id as string))).toEqual(new Set([huishoudenId]))
})
