import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { maakJeugdhulp, startSimulator } from '@wijkhub/simulators'
import { fouten, standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startProefhub, type Proefhub } from '../proefhub.ts'
import { inhoudVan } from '@wijkhub/jeugdhulp/fixtures/berichten'
import { gezin, jeugdhulpOp, startGgkProef, type Stand } from './ggk-proef.ts'

let hub: Proefhub
let ggk: Awaited<ReturnType<typeof startSimulator>>
beforeEach(async () => {
  ;({ hub, ggk } = await startGgkProef(() => ggk.url))
})
afterEach(async () => {
  await ggk.stop()
  await hub.stop()
})
const stand = () => ggk.stand() as Stand
const jeugdhulp = () => jeugdhulpOp(ggk.url)
/** Everything both sides had to say has been said. */
const rust = () =>
  vi.waitFor(async () => {
    await ggk.rust()
    expect(stand().retouren.open).toBe(0)
  })

test('an allocation is taken, accepted by JW302, started by JW305, and the start is answered by one JW306', async () => {
  expect(await hub.lever(gezin)).toEqual([{ soort: 'geaccepteerd' }])
  await rust()
  expect(hub.verdicten).toEqual([{ referentie: hub.verzonden[0]!.referentie, uitkomst: 'verwerkt' }])
  expect(hub.bijdragen.map(({ soort }) => soort)).toEqual(['zorg-gestart', 'zorg-gestart'])
  expect(stand().toewijzingen.map(({ nummer, gestartOp }) => [nummer, gestartOp])).toEqual([
    ['39200017', '2026-12-01'],
    ['39200018', '2026-12-01'],
  ])
  expect(stand().retouren).toEqual({ open: 0, goedgekeurd: 1, afgekeurd: 0, codes: {}, fouten: [] })
  expect(ggk.fouten()).toEqual([])
  expect(stand().gebrokenRegels).toEqual({})
})

test('a restarted simulator relives its diary and still knows every allocation, start and retour', async () => {
  const dagboek = join(mkdtempSync(join(tmpdir(), 'wijkhub-ggk-')), 'dagboek.jsonl')
  await ggk.stop()
  const opties = { port: 0, hub: { url: hub.url, token: 'x' }, opnieuwMs: 5, dagboek }
  ggk = await startSimulator(maakJeugdhulp, opties)
  await hub.lever(gezin)
  await rust()
  const voor = stand()
  await ggk.stop()
  ggk = await startSimulator(maakJeugdhulp, opties)
  expect(stand()).toEqual(voor)
  expect(voor.retouren).toMatchObject({ open: 0, goedgekeurd: 1 })
})

test('what the provider told is no reason to write again, and a later change starts no care twice', async () => {
  await hub.lever(gezin)
  await rust()
  expect(await hub.lever(hub.koppeling().stand)).toEqual([])
  const [id, besluit] = Object.entries(hub.koppeling().stand!.besluiten!)[0]!
  const verlengd = { ...besluit, einddatum: '2027-08-31', toegewezenOp: '2026-11-22T10:30:00Z' }
  await hub.lever({ ...hub.koppeling().stand!, besluiten: { ...hub.koppeling().stand!.besluiten, [id]: verlengd } })
  await rust()
  expect(stand().toewijzingen.map(({ einddatum }) => einddatum)).toContain('2027-08-31')
  expect(hub.bijdragen).toHaveLength(2)
  expect(stand()).toMatchObject({ dubbelen: 0, volgordefouten: 0 })
})

test.skipIf(!standaardenMap)(
  `the simulator's own messages keep the official schemas too (${standaardenMap ? 'XSD' : zonderStandaarden})`,
  async () => {
    const ontvangen: string[] = []
    const adapter = jeugdhulp()
    await hub.stop()
    hub = await startProefhub({
      audience: 'jeugdhulp',
      huishoudenId: gezin.huishoudenId,
      adapter: () => ({
        ...adapter,
        transport: jeugdhulp().transport,
        inkomend: adapter.inkomend.map((inkomend) => ({
          ...inkomend,
          decode: (ruw: string) => (ontvangen.push(ruw), inkomend.decode(ruw, {})),
        })),
      }),
    })
    await ggk.stop()
    ggk = await startSimulator(maakJeugdhulp, { port: 0, hub: { url: hub.url, token: 'x' }, opnieuwMs: 5 })
    await hub.lever(gezin)
    await rust()
    await ggk.gedrag({ modus: 'half' })
    await hub.lever({ ...gezin, adres: { ...gezin.adres, huisnummer: 14 } })
    await rust()
    expect(ontvangen).toHaveLength(3)
    for (const envelop of ontvangen) {
      expect(fouten(envelop, 'ggk-envelop/xsd/ggk0210/ggkberichten/ggk0210_msg_ggkberichten.xsd')).toEqual([])
      const functie = /functie>(JW\d+)</.exec(envelop)![1]
      expect(fouten(inhoudVan(envelop), `ijw/xsd/${functie}.xsd`)).toEqual([])
    }
  },
)

describe('a refusal', () => {
  test('of the provider names its code and the class it stands on', async () => {
    await ggk.gedrag({ modus: 'weiger' })
    await hub.lever(gezin)
    await rust()
    expect(hub.verdicten).toMatchObject([{ uitkomst: 'geweigerd', foutcode: 'S300' }])
    expect(stand().toewijzingen).toEqual([])
  })

  test('of one product refuses the whole message', async () => {
    await ggk.gedrag({ modus: 'half' })
    await hub.lever(gezin)
    await rust()
    expect(hub.verdicten).toMatchObject([
      { foutcode: 'S329', reden: expect.stringContaining('S329 op ToegewezenProduct') },
    ])
    expect(stand().toewijzingen).toEqual([])
  })

  test('of the GGk itself is definitive and carries its code', async () => {
    const naarAnder = {
      ...gezin,
      besluiten: Object.fromEntries(
        Object.entries(gezin.besluiten).map(([id, besluit]) => [id, { ...besluit, aanbiederAgb: '98000002' }]),
      ),
    }
    expect(await hub.lever(naarAnder)).toMatchObject([{ soort: 'geweigerd', foutcode: 'IB010' }])
  })

  test('of our own rules sends nothing at all', async () => {
    const [id, besluit] = Object.entries(gezin.besluiten)[0]!
    const zonderEinde = { ...gezin, besluiten: { [id]: { ...besluit, einddatum: undefined } } }
    expect(await hub.lever(zonderEinde)).toEqual([])
    expect(ggk.ontvangen().totaal).toBe(0)
  })
})

describe('trouble on the line', () => {
  test.each(['antwoord-kwijt', 'verbreek', 'fout-500'] as const)(
    '(%s) is followed by the identical envelope, and the provider has one allocation and one start',
    async (modus) => {
      await ggk.gedrag({ modus, keer: 1 })
      const uitkomsten = await hub.lever(gezin)
      expect(uitkomsten.map(({ soort }) => soort)).toEqual(['onzeker', 'geaccepteerd'])
      await rust()
      expect(stand()).toMatchObject({ dubbelen: 0, retouren: { goedgekeurd: 1 } })
      expect(hub.bijdragen).toHaveLength(2)
    },
  )

  test('that doubles the provider’s messages changes nothing: one verdict, one start, one retour', async () => {
    await ggk.gedrag({ modus: 'dubbel' })
    await hub.lever(gezin)
    await rust()
    expect(hub.ontvangsten).toHaveLength(4)
    expect(hub.verdicten).toHaveLength(1)
    expect(hub.bijdragen).toHaveLength(2)
    expect(stand().retouren).toMatchObject({ goedgekeurd: 1, fouten: [] })
  })

  test('that closes the door is known to have reached nobody', async () => {
    await hub.lever(gezin)
    await rust()
    await ggk.gedrag({ modus: 'uit' })
    const uitkomst = await jeugdhulp().transport(hub.verzonden[0]!, AbortSignal.timeout(2_000))
    expect(uitkomst).toMatchObject({ soort: 'niet-bereikt', foutcode: 'ECONNREFUSED' })
  })
})

describe('a start of care that is wrong', () => {
  test('about an allocation nobody knows gets its JW306 with 9019', async () => {
    await ggk.partner.acties['startZorg']!({ toewijzingNummer: 39299999 })
    await rust()
    expect(stand().retouren).toMatchObject({ afgekeurd: 1, codes: { '9019': 1 }, fouten: [] })
    expect(hub.bijdragen).toEqual([])
  })

  test('against the schema gets a Fo01 and no JW306', async () => {
    await ggk.partner.acties['startZorg']!({ toewijzingNummer: 39299999, zonderBegindatum: true })
    expect(stand()).toMatchObject({ foutberichten: 1, retouren: { open: 0, goedgekeurd: 0, afgekeurd: 0 } })
  })

  test('because it started before gets 9074', async () => {
    await hub.lever(gezin)
    await rust()
    await ggk.partner.acties['startZorg']!({ toewijzingNummer: 39200017 })
    await rust()
    expect(stand().retouren).toMatchObject({ goedgekeurd: 1, afgekeurd: 1, codes: { '9074': 1 } })
  })
})
