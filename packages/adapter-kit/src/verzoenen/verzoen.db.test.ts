import { randomUUID } from 'node:crypto'
import { eventTypes, topicBijdrage, topicLevering, topicProjectie, type Levering, type Projectie } from '@wijkhub/model'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createAdapterService, migrateAdapterService, type AdapterService } from '../adapter-service.ts'
import { ontvang } from '../inkomend/ontvang.ts'
import { maakKitDeps, type KitDeps } from '../kit-deps.ts'
import { maakProefpartner } from '@wijkhub/builders/proefpartner'
import { herhaal } from '../beheer/herhaal.ts'
import { leesQuarantaine } from '../quarantaine/lees-quarantaine.ts'

const schema = 'proef'
const inwonerId = '00000000-0000-4000-8000-000000000001'
let omgeving: Awaited<ReturnType<typeof startHubOmgeving>>
const services: AdapterService[] = []

beforeAll(async () => {
  omgeving = await startHubOmgeving()
  await migrateAdapterService({ pool: omgeving.pool, schema })
})
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.stop()))
  await omgeving.pool.query(
    `truncate ${schema}.koppeling, ${schema}.onderbreker, ${schema}.quarantaine, ${schema}.uitgaand_bericht, ${schema}.inkomend_bericht`,
  )
})
afterAll(() => omgeving.stop())

async function start(partner = maakProefpartner(), now?: () => Date) {
  const deps = await omgeving.deps(schema, now)
  const service = createAdapterService(deps, [partner.adapter])
  services.push(service)
  await service.start()
  const kit = maakKitDeps(deps)
  return { partner, deps, kit, service }
}

const document = (huishoudenId: string, telefoonnummer: string): Projectie => ({
  huishoudenId,
  inwoners: { [inwonerId]: { telefoonnummer } },
})

async function publiceer(
  deps: { outbox: KitDeps['outbox']; pool: KitDeps['pool'] },
  huishoudenId: string,
  versie: number,
  telefoonnummer: string | null,
  bijdrage = 0,
  audience = 'menscentraal',
) {
  await deps.outbox.append(deps.pool, [
    {
      topic: topicProjectie(audience),
      key: huishoudenId,
      type: eventTypes.projectie,
      id: randomUUID(),
      time: new Date().toISOString(),
      source: 'test',
      attributes: { huishouden: huishoudenId, versie: String(versie), bijdrage: String(bijdrage) },
      data: telefoonnummer === null ? null : document(huishoudenId, telefoonnummer),
    },
  ])
  deps.outbox.wake([{ topic: topicProjectie(audience) }])
}

async function koppeling(huishoudenId: string) {
  const { rows } = await omgeving.pool.query(`select * from ${schema}.koppeling where huishouden_id = $1`, [
    huishoudenId,
  ])
  return rows[0] as
    | {
        status: string
        nummer: string
        geleverde_versie: string
        gewenste_versie: string
        berichten: number
        bijdrage_verzonden: number
      }
    | undefined
}
const bij = (huishoudenId: string, versie: number) =>
  totdat(
    () => koppeling(huishoudenId),
    (rij) => Number(rij?.geleverde_versie) >= versie,
  )

async function events<T>(topic: string, huishoudenId: string): Promise<T[]> {
  const { rows } = await omgeving.pool.query<{ data: T }>(
    'select data from eventlog.outbox where topic = $1 and key = $2 order by id',
    [topic, huishoudenId],
  )
  return rows.map((row) => row.data)
}

test("a wanted document reaches the partner, and its receipt says processed with the partner's number", async () => {
  const { partner, deps } = await start()
  const id = randomUUID()
  await publiceer(deps, id, 1, '0612345678')
  await bij(id, 1)
  const nummer = partner.gevallen.get(id)!.nummer
  expect(partner.gevallen.get(id)).toEqual({ nummer, document: { nummer, telefoons: { [inwonerId]: '0612345678' } } })
  const bewijs = (await events<Levering>(topicLevering, id)).at(-1)
  expect(bewijs).toMatchObject({ status: 'verwerkt', versie: 1, partnerNummer: nummer, berichten: 2 })
})

test('changes while the partner is switched off arrive as one message with the latest state', async () => {
  const { partner, deps } = await start()
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  partner.gedraag(async () => ({ soort: 'niet-bereikt', foutcode: 'uit', reden: 'verbinding geweigerd' }))
  for (const versie of [2, 3, 4]) await publiceer(deps, id, versie, `060000000${versie}`)
  await totdat(
    () => koppeling(id),
    (rij) => rij?.status === 'wacht' && Number(rij.gewenste_versie) === 4,
  )
  const eerder = partner.ontvangen(id).length
  partner.gedraag(async () => 'verwerk')
  await bij(id, 4)
  expect(
    partner
      .ontvangen(id)
      .slice(eerder)
      .map(({ inhoud }) => JSON.parse(inhoud).telefoons),
  ).toEqual([{ [inwonerId]: '0600000004' }])
})

test('after an uncertain outcome the identical message is sent again and the partner sees one change', async () => {
  const { partner, deps } = await start()
  const id = randomUUID()
  let keren = 0
  partner.gedraag(async () => (++keren <= 2 ? 'verwerk-antwoord-kwijt' : 'verwerk'))
  await publiceer(deps, id, 1, '0612345678')
  await bij(id, 1)
  const nummers = partner.ontvangen(id).filter(({ soort }) => soort === 'nummer')
  expect(nummers.length).toBeGreaterThan(1)
  expect(new Set(nummers.map(({ referentie }) => referentie)).size).toBe(1)
  expect(partner.gevallen.get(id)?.nummer).toBeDefined()
})

test('many nudges on two instances lead to each message being sent once', async () => {
  const partner = maakProefpartner()
  const { deps, service } = await start(partner)
  const second = await start(partner)
  const ids = Array.from({ length: 20 }, () => randomUUID())
  for (const id of ids) await publiceer(deps, id, 1, '0612345678')
  await Promise.all([service.sweep(), second.service.sweep(), service.sweep(), second.service.sweep()])
  for (const id of ids) await bij(id, 1)
  expect(partner.ontvangen(...ids)).toHaveLength(40)
})

test('a refusal goes to quarantine with its reason, and a replay pressed twice is one delivery', async () => {
  const { partner, deps, kit } = await start()
  const id = randomUUID()
  partner.gedraag(async ({ soort }) =>
    soort === 'wijzig' ? { soort: 'geweigerd', foutcode: 'Fo03', reden: 'verplicht veld ontbreekt' } : 'verwerk',
  )
  await publiceer(deps, id, 1, '0612345678')
  await totdat(
    () => koppeling(id),
    (rij) => rij?.status === 'geweigerd',
  )
  expect(await leesQuarantaine(deps.pool, 'menscentraal')).toMatchObject([
    { huishouden_id: id, foutcode: 'Fo03', reden: 'verplicht veld ontbreekt' },
  ])
  partner.gedraag(async () => 'verwerk')
  const herhaald = await Promise.all([herhaal(kit, partner.adapter), herhaal(kit, partner.adapter)])
  expect(herhaald.toSorted((a, b) => a - b)).toEqual([0, 1])
  await bij(id, 1)
  expect(partner.ontvangen(id).map(({ soort }) => soort)).toEqual(['nummer', 'wijzig'])
  expect((await koppeling(id))?.nummer).toBe(partner.gevallen.get(id)!.nummer)
})

test('one stuck household delays no other', async () => {
  const { partner, deps } = await start()
  const vast = randomUUID()
  let laatLos = () => {}
  const geduld = new Promise<void>((resolve) => (laatLos = resolve))
  partner.gedraag(async (bericht) => {
    if (bericht.route['huishouden'] === vast) await geduld
    return 'verwerk'
  })
  await publiceer(deps, vast, 1, '0612345678')
  const anderen = Array.from({ length: 30 }, () => randomUUID())
  for (const id of anderen) await publiceer(deps, id, 1, '0612345678')
  for (const id of anderen) await bij(id, 1)
  expect(await koppeling(vast)).toMatchObject({ geleverde_versie: '0' })
  laatLos()
  await bij(vast, 1)
})

test('what the partner told us itself is never sent back to it', async () => {
  const { partner, deps, kit } = await start()
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  const eerder = partner.ontvangen(id).length
  const inkomend = partner.adapter.inkomend[0]!
  const melding = JSON.stringify({ kenmerk: 'M-1', huishoudenId: id, inwonerId, telefoonnummer: '0611111111' })
  const ontvangsten = await Promise.all([1, 2, 3].map(() => ontvang(kit, partner.adapter, inkomend, melding, {})))
  expect(
    ontvangsten
      .map((ontvangst) => ontvangst.soort === 'aangenomen' && ontvangst.herhaling)
      .toSorted((a, b) => Number(a) - Number(b)),
  ).toEqual([false, true, true])
  expect(await events(topicBijdrage, id)).toMatchObject([
    { volgnummer: 1, inhoud: { wijziging: { telefoonnummer: '0611111111' } } },
  ])
  // A version that does not contain the contribution yet must wait: delivering it would undo what the partner just told.
  await publiceer(deps, id, 2, '0600000001', 0)
  await totdat(
    () => koppeling(id),
    (rij) => Number(rij?.gewenste_versie) === 2,
  )
  await publiceer(deps, id, 3, '0611111111', 1)
  await bij(id, 3)
  expect(partner.ontvangen(id).length).toBe(eerder)
})

test('a delivery under way while the partner changes something does not bring the old value back', async () => {
  const { partner, deps, kit } = await start()
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  partner.gedraag(async () => {
    const melding = JSON.stringify({ kenmerk: 'M-2', huishoudenId: id, inwonerId, telefoonnummer: '0622222222' })
    await ontvang(kit, partner.adapter, partner.adapter.inkomend[0]!, melding, {})
    partner.gedraag(async () => 'verwerk')
    return 'verwerk'
  })
  await publiceer(deps, id, 2, '0600000002')
  await totdat(
    () => koppeling(id),
    (rij) => rij?.bijdrage_verzonden === 1,
  )
  await publiceer(deps, id, 3, '0622222222', 1)
  await bij(id, 3)
  expect(partner.ontvangen(id).filter(({ soort }) => soort === 'wijzig')).toHaveLength(2)
})

test('the end of a right reaches the partner and the receipt says ended', async () => {
  const { partner, deps } = await start()
  const id = randomUUID()
  await publiceer(deps, id, 1, '0612345678')
  await bij(id, 1)
  await publiceer(deps, id, 2, null)
  await bij(id, 2)
  expect(partner.gevallen.get(id)?.document).toMatchObject({ telefoons: null })
  expect((await koppeling(id))?.status).toBe('beeindigd')
})

test('a version the adapter cannot make a message of waits in quarantine, and the next one is delivered', async () => {
  const partner = maakProefpartner()
  const encode = partner.adapter.encode
  partner.adapter.encode = (koppeling, omgeving) => {
    if (koppeling.gewensteVersie === 1) throw new TypeError('kapot')
    return encode(koppeling, omgeving)
  }
  const { deps } = await start(partner)
  const id = randomUUID()
  await publiceer(deps, id, 1, '0612345678')
  await totdat(
    () => koppeling(id),
    (rij) => rij?.status === 'geweigerd',
  )
  expect(await leesQuarantaine(deps.pool, 'menscentraal')).toMatchObject([{ huishouden_id: id, foutcode: 'defect' }])
  await publiceer(deps, id, 2, '0612345679')
  await bij(id, 2)
})
