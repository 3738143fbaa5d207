import { openWire, type Bericht } from '@wijkhub/adapter-kit'
import { project } from '@wijkhub/model'
import { maakCjg, startSimulator } from '@wijkhub/simulators'
import { doelbinding, voorbeeldHuishouden, zoon } from '@wijkhub/builders'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startProefhub, type Proefhub } from '../proefhub.ts'
import { adapter } from '@wijkhub/cjg'
import { transport } from '@wijkhub/cjg/transport'

const huishouden = voorbeeldHuishouden()
const gezin = project(huishouden, doelbinding.regelVoor('cjg')!, doelbinding, '2026-11-22')!
const verhuisd = { ...gezin, adres: { ...gezin.adres, huisnummer: 14 } }

interface Stand {
  dossiers: Record<string, { dossiernummer: string; gezin?: { adres: { huisnummer: number } }; beeindigdPer?: string }>
  dubbelen: number
  volgordefouten: number
}

let hub: Proefhub
let cjg: Awaited<ReturnType<typeof startSimulator>>
const stand = () => cjg.stand() as Stand
const dossier = () => stand().dossiers[huishouden.huishoudenId]

beforeEach(async () => {
  hub = await startProefhub({
    audience: 'cjg',
    huishoudenId: huishouden.huishoudenId,
    adapter: () => adapter({ CJG_URL: cjg.url, CJG_TOKEN: 'geheim' }),
  })
  cjg = await startSimulator(maakCjg, { port: 0, hub: { url: hub.url, token: 'x' }, opnieuwMs: 5 })
})
afterEach(async () => {
  await cjg.stop()
  await hub.stop()
})

test('the CJG takes the family, gives its number, and keeps it through change, end and return', async () => {
  expect(await hub.lever(gezin)).toEqual([{ soort: 'verwerkt', nummer: 'CJG-2026-0001' }])
  await hub.lever(verhuisd)
  expect(dossier()?.gezin?.adres.huisnummer).toBe(14)
  await hub.lever(undefined)
  expect(dossier()).not.toHaveProperty('gezin.adres')
  expect(dossier()?.beeindigdPer).toBeDefined()
  expect(await hub.lever(gezin)).toEqual([{ soort: 'verwerkt', nummer: 'CJG-2026-0001' }])
  expect(hub.verzonden.map(({ soort }) => soort)).toEqual(['gezin', 'gezin', 'beeindiging', 'gezin'])
  expect(stand()).toMatchObject({ dubbelen: 0, volgordefouten: 0 })
})

describe('a lost answer', () => {
  test.each(['antwoord-kwijt', 'verbreek', 'fout-500'] as const)(
    '(%s) is followed by the identical message, and the CJG has it once',
    async (modus) => {
      await cjg.gedrag({ modus, keer: 1 })
      const uitkomsten = await hub.lever(gezin)
      expect(uitkomsten.map(({ soort }) => soort)).toEqual(['onzeker', 'verwerkt'])
      expect(hub.verzonden[0]!.inhoud).toBe(hub.verzonden[1]!.inhoud)
      expect(Object.keys(stand().dossiers)).toHaveLength(1)
      expect(stand().dubbelen).toBe(0)
    },
  )

  test('by slowness beyond the time-out is uncertain', async () => {
    await cjg.gedrag({ modus: 'traag', ms: 100, keer: 1 })
    const bericht = adapter({ CJG_URL: cjg.url, CJG_TOKEN: 'x' }).encode(
      { ...hub.koppeling(), gewenst: gezin },
      { op: '2026-11-22T10:00:00Z', nieuweReferentie: () => crypto.randomUUID() },
    ) as Bericht
    expect(
      await transport({ url: cjg.url, wire: openWire({ token: 'x' }) })(bericht, AbortSignal.timeout(20)),
    ).toMatchObject({
      soort: 'onzeker',
      foutcode: 'time-out',
    })
  })
})

test('a partner that is switched off was certainly not reached', async () => {
  await cjg.gedrag({ modus: 'uit' })
  const bericht = { pad: '/gezinnen/x', methode: 'PUT' }
  const uitkomst = await transport({ url: cjg.url, wire: openWire({ token: 'x' }) })(
    {
      soort: 'gezin',
      formaat: '',
      contentType: 'application/json',
      referentie: '',
      inhoud: '',
      route: bericht,
      stand: undefined,
    },
    AbortSignal.timeout(2_000),
  )
  expect(uitkomst).toMatchObject({ soort: 'niet-bereikt', foutcode: 'ECONNREFUSED' })
})

test('a refusal carries the CJG’s own code and words', async () => {
  await cjg.gedrag({ modus: 'weiger' })
  expect(await hub.lever(gezin)).toEqual([
    { soort: 'geweigerd', foutcode: 'geen-plaats', reden: 'het CJG neemt dit gezin niet aan' },
  ])
})

test('the CJG refuses a document with a field it may not have, a person it does not know, or a used reference', async () => {
  await hub.lever(gezin)
  const [bericht] = hub.verzonden
  const stuur = (wijziging: object, referentie: string = crypto.randomUUID()) =>
    transport({ url: cjg.url, wire: openWire({ token: 'x' }) })(
      { ...bericht!, referentie, inhoud: JSON.stringify({ ...(JSON.parse(bericht!.inhoud) as object), ...wijziging }) },
      AbortSignal.timeout(2_000),
    )
  expect(await stuur({ toestemmingen: [] })).toMatchObject({ foutcode: 'ongeldige-invoer' })
  expect(await stuur({ gezinsleden: [] })).toMatchObject({ foutcode: 'ongeldige-invoer' })
  expect(await stuur({ versie: 0 })).toMatchObject({ foutcode: 'verouderd' })
  expect(await stuur({ hulpvragen: [] }, bericht!.referentie)).toMatchObject({ foutcode: 'referentie-hergebruikt' })
  expect(stand()).toMatchObject({ volgordefouten: 1 })
})

test('a decision of the CJG comes in once, also when it is sent twice, for the oldest child under age', async () => {
  await hub.lever(gezin)
  await cjg.gedrag({ modus: 'dubbel' })
  expect(await cjg.partner.acties['neemBesluit']!({})).toMatchObject({ status: 200 })
  expect(hub.bijdragen).toHaveLength(1)
  expect(hub.bijdragen[0]).toMatchObject({ soort: 'besluit-genomen', bsn: zoon.bsn })
  expect(await cjg.partner.acties['meldStatus']!({ status: 'intake-gepland' })).toMatchObject({ status: 200 })
  expect(hub.bijdragen[1]).toMatchObject({ soort: 'verwijzing-bijgewerkt', status: 'intake-gepland' })
})
