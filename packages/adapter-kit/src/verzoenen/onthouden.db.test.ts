import { randomUUID } from 'node:crypto'
import { topicLevering, type Levering } from '@wijkhub/model'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateAdapterService } from '../adapter-service.ts'
import { defineInkomend, type Adapter, type Koppeling, type Uitkomst } from '../adapter.ts'
import { verwerk } from '../inkomend/ontvang.ts'
import { bewaarRuw } from '../inkomend/bewaar-ruw.ts'
import { maakKitDeps, type KitDeps } from '../kit-deps.ts'
import { neemGewenstOver } from '../koppeling/overgangen/neem-gewenst-over.ts'
import { leesTeDoen } from '../koppeling/te-doen.ts'
import { herhaal } from '../beheer/herhaal.ts'
import { verzoen } from './verzoen.ts'

/** What an adapter remembers is part of what it has to say: an answer or a verdict may change it. */

const schema = 'onthouden'
const audience = 'wijkverpleging'
const onderdeel = `contactmomenten/${randomUUID()}`
let omgeving: Awaited<ReturnType<typeof startHubOmgeving>>
let kit: KitDeps
beforeAll(async () => {
  omgeving = await startHubOmgeving()
  await migrateAdapterService({ pool: omgeving.pool, schema })
  kit = maakKitDeps(await omgeving.deps(schema))
})
afterAll(() => omgeving.stop())

/** Sends one line per household; a line that is remembered as refused is said, and one that waits is not sent. */
function maakAdapter(antwoord: (koppeling: Koppeling) => Uitkomst) {
  let gezien: Koppeling
  let verzonden = 0
  let tussendoor: (() => Promise<void>) | undefined
  const retour = defineInkomend<string>({
    methode: 'POST',
    pad: '/proef/retour',
    contentTypes: ['application/json'],
    maxBytes: 1000,
    beschrijving: { summary: 'Een bericht van de proef' },
    decode: (ruw) => ({ kenmerk: randomUUID(), vindplaats: { huishoudenId: ruw }, bericht: ruw }),
    vertaal: () => ({ bijdragen: [], geheugen: { 'afgekeurd regel': 'ja' } }),
  })
  const adapter: Adapter = {
    audience,
    formaat: 'proef',
    tegelijk: 1,
    encode(koppeling, door) {
      gezien = koppeling
      const { geheugen, gewenst, huishoudenId } = koppeling
      if (geheugen['afgekeurd regel']) return { onverzendbaar: [{ code: 'ontvanger-keurt-af', onderdeel }] }
      if (geheugen['regel'] || geheugen['wacht regel']) return undefined
      return {
        soort: 'regel',
        formaat: 'proef',
        contentType: 'text/plain',
        referentie: door.nieuweReferentie(),
        inhoud: 'regel',
        route: { huishouden: huishoudenId },
        stand: gewenst,
        geheugen: { regel: 'gedeclareerd' },
      }
    },
    async transport() {
      verzonden++
      await tussendoor?.()
      return antwoord(gezien)
    },
    inkomend: [retour],
  }
  return {
    adapter,
    verzonden: () => verzonden,
    tijdensBericht(werk: () => Promise<void>) {
      tussendoor = werk
    },
    async meldAf(huishoudenId: string) {
      const bericht = { id: randomUUID(), ruw: huishoudenId, parameters: {}, op: new Date() }
      await bewaarRuw(kit.pool, { ...bericht, audience, pad: retour.pad })
      expect(await verwerk(kit, adapter, retour, bericht)).toMatchObject({ soort: 'aangenomen' })
    },
  }
}

async function nieuw(): Promise<string> {
  const huishoudenId = randomUUID()
  const op = new Date().toISOString()
  await neemGewenstOver(kit.pool, audience, [{ huishoudenId, versie: 1, bijdrage: 0, document: { huishoudenId }, op }])
  return huishoudenId
}

async function bewijs(huishoudenId: string): Promise<Levering | undefined> {
  const { rows } = await omgeving.pool.query<{ data: Levering }>(
    'select data from eventlog.outbox where topic = $1 and key = $2 order by id desc limit 1',
    [topicLevering, huishoudenId],
  )
  return rows[0]?.data
}

const geheugenVan = async (huishoudenId: string) =>
  (await kit.pool.query('select geheugen from koppeling where huishouden_id = $1', [huishoudenId])).rows[0].geheugen

test('what an answer says of the parts of a message is remembered in place of the message’s own', async () => {
  const { adapter, verzonden } = maakAdapter(() => ({ soort: 'verwerkt', geheugen: { 'afgekeurd regel': 'ja' } }))
  const id = await nieuw()
  await verzoen(kit, adapter, id)
  expect(await geheugenVan(id)).toEqual({ 'afgekeurd regel': 'ja' })
  expect(await bewijs(id)).toMatchObject({
    status: 'verwerkt',
    onverzendbaar: [{ code: 'ontvanger-keurt-af', onderdeel }],
  })
  expect(verzonden()).toBe(1)
})

test('a verdict that changes the memory makes the link look again, and the receipt says what it finds', async () => {
  const partner = maakAdapter(() => ({ soort: 'verwerkt' }))
  const id = await nieuw()
  await verzoen(kit, partner.adapter, id)
  expect(await bewijs(id)).not.toHaveProperty('onverzendbaar')
  await partner.meldAf(id)
  expect(await leesTeDoen(kit.pool, audience, new Date(), 10)).toEqual([id])
  await verzoen(kit, partner.adapter, id)
  expect(await bewijs(id)).toMatchObject({ onverzendbaar: [{ onderdeel }] })
  expect(await leesTeDoen(kit.pool, audience, new Date(), 10)).toEqual([])
})

test('a verdict that comes while the answer is still on its way is not lost', async () => {
  const partner = maakAdapter(() => ({ soort: 'verwerkt' }))
  const id = await nieuw()
  partner.tijdensBericht(() => partner.meldAf(id))
  await verzoen(kit, partner.adapter, id)
  expect(await geheugenVan(id)).toEqual({ regel: 'gedeclareerd', 'afgekeurd regel': 'ja' })
  expect(await bewijs(id)).toMatchObject({ onverzendbaar: [{ onderdeel }] })
})

test('a replay from quarantine forgets what waited, and nothing else', async () => {
  let weigert = true
  const partner = maakAdapter(() =>
    weigert ? { soort: 'geweigerd', foutcode: 'nee', reden: 'nu niet' } : { soort: 'verwerkt' },
  )
  const id = await nieuw()
  await verzoen(kit, partner.adapter, id)
  expect(await bewijs(id)).toMatchObject({ status: 'geweigerd' })
  await kit.pool.query(
    `update koppeling set geheugen = '{"wacht regel": "1", "anders": "blijft"}' where huishouden_id = $1`,
    [id],
  )
  weigert = false
  await herhaal(kit, partner.adapter)
  await verzoen(kit, partner.adapter, id)
  expect(await geheugenVan(id)).toEqual({ anders: 'blijft', regel: 'gedeclareerd' })
  expect(await bewijs(id)).toMatchObject({ status: 'verwerkt' })
})
