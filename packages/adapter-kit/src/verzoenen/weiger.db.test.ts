import { randomUUID } from 'node:crypto'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { maakProefpartner } from '@wijkhub/builders/proefpartner'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAdapterService } from '../adapter-service.ts'
import type { Uitkomst } from '../adapter.ts'
import { maakKitDeps, type KitDeps } from '../kit-deps.ts'
import { neemGewenstOver } from '../koppeling/overgangen/neem-gewenst-over.ts'
import { leesTeDoen } from '../koppeling/te-doen.ts'
import { verzoen } from './verzoen.ts'

const schema = 'weigering'
const audience = 'menscentraal'
const geweigerd: Uitkomst = { soort: 'geweigerd', foutcode: 'Fo03', reden: 'verplicht veld ontbreekt' }
let omgeving: Awaited<ReturnType<typeof startHubOmgeving>>
let kit: KitDeps
beforeAll(async () => {
  omgeving = await startHubOmgeving()
  await migrateAdapterService({ pool: omgeving.pool, schema })
  kit = maakKitDeps(await omgeving.deps(schema))
})
afterAll(() => omgeving.stop())

const wens = (huishoudenId: string, versie: number, telefoonnummer: string | null) =>
  neemGewenstOver(kit.pool, audience, [
    {
      huishoudenId,
      versie,
      bijdrage: 0,
      document: telefoonnummer && { huishoudenId, inwoners: { [huishoudenId]: { telefoonnummer } } },
      op: new Date().toISOString(),
    },
  ])

test.each([
  ['a change', '0600000002'],
  ['the end of the right', null],
])('%s that comes while a message is under way is tried, though the partner refuses that message', async (_, nieuw) => {
  const id = randomUUID()
  const partner = maakProefpartner(audience)
  await wens(id, 1, '0600000001')
  partner.gedraag(async ({ soort }) => {
    if (soort === 'nummer') return 'verwerk'
    await wens(id, 2, nieuw)
    return geweigerd
  })
  expect(await verzoen(kit, partner.adapter, id)).toEqual({ soort: 'klaar' })
  expect(await leesTeDoen(kit.pool, audience, new Date(), 10)).toEqual([id])
  partner.gedraag(async () => 'verwerk')
  expect(await verzoen(kit, partner.adapter, id)).toEqual({ soort: 'klaar' })
  const { rows } = await kit.pool.query('select status, geleverde_versie from koppeling where huishouden_id = $1', [id])
  expect(rows).toEqual([{ status: nieuw === null ? 'beeindigd' : 'verwerkt', geleverde_versie: '2' }])
})

test('the very wish that was refused is not tried again by itself', async () => {
  const id = randomUUID()
  const partner = maakProefpartner(audience)
  await wens(id, 1, '0600000001')
  partner.gedraag(async () => geweigerd)
  await verzoen(kit, partner.adapter, id)
  expect(await leesTeDoen(kit.pool, audience, new Date(), 10)).toEqual([])
})
