import { randomUUID } from 'node:crypto'
import { dagInNederland, topicLevering, type Levering, type Projectie } from '@wijkhub/model'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAdapterService } from '../adapter-service.ts'
import type { Adapter, Koppeling, Omgeving, Rust } from '../adapter.ts'
import { maakKitDeps, type KitDeps } from '../kit-deps.ts'
import { neemGewenstOver } from '../koppeling/overgangen/neem-gewenst-over.ts'
import { leesTeDoen } from '../koppeling/te-doen.ts'
import { maakProefpartner } from '@wijkhub/builders/proefpartner'
import { sweep } from '../sweep.ts'
import { verzoen } from './verzoen.ts'

const schema = 'rust'
const audience = 'wijkverpleging'
const onderdeel = `contactmomenten/${randomUUID()}`
let omgeving: Awaited<ReturnType<typeof startHubOmgeving>>
let kit: KitDeps
let now = new Date('2026-11-28T12:00:00Z')
beforeAll(async () => {
  omgeving = await startHubOmgeving()
  await migrateAdapterService({ pool: omgeving.pool, schema })
  kit = maakKitDeps(await omgeving.deps(schema, () => now))
})
afterAll(() => omgeving.stop())

const partner = maakProefpartner(audience)
/** The test partner, which rests first and speaks when its rest says nothing more. */
function rustend(rust: (koppeling: Koppeling, omgeving: Omgeving) => Rust | undefined): Adapter {
  const { adapter } = partner
  return { ...adapter, encode: (koppeling, door) => rust(koppeling, door) ?? adapter.encode(koppeling, door) }
}

async function wens(huishoudenId: string, versie: number, telefoonnummer: string | null) {
  const document: Projectie | null = telefoonnummer
    ? { huishoudenId, inwoners: { [randomUUID()]: { telefoonnummer } } }
    : null
  await neemGewenstOver(kit.pool, audience, [{ huishoudenId, versie, bijdrage: 0, document, op: now.toISOString() }])
}

async function bewijs(huishoudenId: string): Promise<Levering | undefined> {
  const { rows } = await omgeving.pool.query<{ data: Levering }>(
    'select data from eventlog.outbox where topic = $1 and key = $2 order by id desc limit 1',
    [topicLevering, huishoudenId],
  )
  return rows[0]?.data
}

async function stand(huishoudenId: string) {
  const { rows } = await kit.pool.query('select stand, vanaf from koppeling where huishouden_id = $1', [huishoudenId])
  return rows[0] as { stand: unknown; vanaf: string | null }
}

test('what can only be sent later waits visibly, and goes on that day in the Netherlands', async () => {
  const id = randomUUID()
  const adapter = rustend((_, door) => (dagInNederland(door.op) < '2026-12-01' ? { later: '2026-12-01' } : undefined))
  await wens(id, 1, '0612345678')
  expect(await verzoen(kit, adapter, id)).toEqual({ soort: 'klaar' })
  expect(await bewijs(id)).toMatchObject({ status: 'wacht', vanaf: '2026-12-01', berichten: 0, versie: 1 })
  // Nothing was sent, so the partner does not hold it.
  expect((await stand(id)).stand).toBeNull()

  now = new Date('2026-11-30T22:59:00Z')
  await sweep(kit, adapter, { grondig: true })
  expect(await leesTeDoen(kit.pool, audience, now, 10)).toEqual([])
  now = new Date('2026-11-30T23:00:00Z') // midnight in Haarlem
  await sweep(kit, adapter, { grondig: true })
  expect(await leesTeDoen(kit.pool, audience, now, 10)).toEqual([id])
  await verzoen(kit, adapter, id)
  const levering = await bewijs(id)
  expect(levering).toMatchObject({ status: 'verwerkt', berichten: 2 })
  expect(levering).not.toHaveProperty('vanaf')
})

test('what cannot be sent at all is no delivery: the receipt says so, with the part and why', async () => {
  const id = randomUUID()
  const onverzendbaar = [{ code: 'geslacht-niet-te-melden' as const, onderdeel }]
  const adapter = rustend(() => ({ onverzendbaar }))
  await wens(id, 1, '0612345678')
  await verzoen(kit, adapter, id)
  expect(await bewijs(id)).toMatchObject({ status: 'onverzendbaar', onverzendbaar, berichten: 0 })
  // Mended by a change.
  await wens(id, 2, '0687654321')
  await verzoen(kit, partner.adapter, id)
  expect(await bewijs(id)).toMatchObject({ status: 'verwerkt', versie: 2 })
  expect(await bewijs(id)).not.toHaveProperty('onverzendbaar')
})

test('what was sent stands beside what could not be', async () => {
  const id = randomUUID()
  await wens(id, 1, '0612345678')
  await verzoen(kit, partner.adapter, id)
  await wens(id, 2, '0612345679')
  await verzoen(
    kit,
    rustend(() => ({ onverzendbaar: [{ code: 'bsn-ontbreekt' }], later: '2027-01-01' })),
    id,
  )
  expect(await bewijs(id)).toMatchObject({
    status: 'verwerkt',
    versie: 2,
    vanaf: '2027-01-01',
    onverzendbaar: [{ code: 'bsn-ontbreekt' }],
  })
  expect((await stand(id)).stand).toMatchObject({ inwoners: expect.anything() })
})

test('a right that ends while something waits for its day ends; nothing goes on that day', async () => {
  const id = randomUUID()
  await wens(id, 1, '0612345678')
  await verzoen(
    kit,
    rustend(() => ({ later: '2027-01-01' })),
    id,
  )
  await wens(id, 2, null)
  await verzoen(kit, partner.adapter, id)
  expect(await bewijs(id)).toMatchObject({ status: 'beeindigd' })
  expect((await stand(id)).vanaf).toBeNull()
  expect(partner.ontvangen(id)).toEqual([])
})

test('an adapter that names a day of the past is asked again tomorrow, not at every sweep', async () => {
  const id = randomUUID()
  await wens(id, 1, '0612345678')
  await verzoen(
    kit,
    rustend(() => ({ later: '2026-01-01' })),
    id,
  )
  expect((await stand(id)).vanaf).toBe('2026-12-02')
})
