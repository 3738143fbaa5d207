import { randomUUID } from 'node:crypto'
import { topicLevering, type Levering } from '@wijkhub/model'
import { totdat } from '@wijkhub/builders/hub'
import { maakProefpartner } from '@wijkhub/builders/proefpartner'
import { afterAll, afterEach, expect, test } from 'vitest'
import { herhaal } from '../beheer/herhaal.ts'
import { leesQuarantaine } from '../quarantaine/lees-quarantaine.ts'
import { inwonerId, startVerzoenproef } from './fixtures/verzoenproef.ts'

const proef = await startVerzoenproef()
const { start, publiceer, koppeling, bij, events } = proef
afterEach(() => proef.ruimOp())
afterAll(() => proef.stop())

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
