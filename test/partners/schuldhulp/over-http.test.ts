import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { maakSchuldhulp, startSimulator } from '@wijkhub/simulators'
import { inrichting, jsonFouten, standaardenMap, tellendeIds, voorbeeldHuishouden } from '@wijkhub/builders'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { adapter, config } from '@wijkhub/schuldhulp'
import { geenKoppeling, projectieVoor, verzoen } from '@wijkhub/schuldhulp/fixtures/verzoen-in-geheugen'
import type { Terugmelding } from '@wijkhub/schuldhulp/wire'

const signal = new AbortController().signal
const nieuweReferentie = tellendeIds()
const { berichten, koppeling } = verzoen(
  {
    ...geenKoppeling,
    gewensteVersie: 3,
    gewenst: projectieVoor(voorbeeldHuishouden())!,
  },
  nieuweReferentie,
)
const traject = berichten[0]!
const einde = verzoen({ ...koppeling, gewenst: undefined }, nieuweReferentie).berichten[0]!

let simulator: Awaited<ReturnType<typeof startSimulator>>
let hub: Server
/** What the simulator called the hub with: path and body. */
let gebeld: { pad: string; inhoud: string }[]

beforeEach(async () => {
  gebeld = []
  hub = createServer((request, response) => {
    let inhoud = ''
    request.on('data', (deel: Buffer) => (inhoud += deel.toString()))
    request.on('end', () => {
      gebeld.push({ pad: `${request.method} ${request.url}`, inhoud })
      response.end('{}')
    })
  })
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`
  simulator = await startSimulator(maakSchuldhulp, { port: 0, hub: { url, token: 'partner' } })
})
afterEach(async () => {
  await simulator.stop()
  hub.closeAllConnections()
  await new Promise((resolve) => hub.close(resolve))
})

const schuldhulp = () =>
  adapter(config.parse({ SCHULDHULP_URL: simulator.url, SCHULDHULP_TOKEN: 'geheim', SCHULDHULP_TIMEOUT_MS: 1_500 }), {
    inrichting,
  })
const stuur = (bericht = traject) => schuldhulp().transport(bericht, signal)
const stand = () =>
  simulator.stand() as {
    volgordefouten: number
    heropend: number
    trajecten: { ontvangen: number; beeindigdOp?: string; clienten: unknown[] }[]
  }

test('a referral is processed and gets a number; the same one again gets the same number and counts once', async () => {
  const eerst = await stuur()
  expect(eerst).toEqual({ soort: 'verwerkt', nummer: 'SHV-000001' })
  expect(await stuur()).toEqual(eerst)
  expect(stand().trajecten).toMatchObject([{ ontvangen: 1 }])
})

test('a new referral makes a worker plan an intake, in a message this adapter can read', async () => {
  await stuur()
  await simulator.rust()
  expect(simulator.fouten()).toEqual([])
  const [{ pad, inhoud }] = gebeld as [(typeof gebeld)[0]]
  const verwijzingId = traject.nummerAls!
  expect(pad).toBe(`PUT /schuldhulp/v1/trajecten/${verwijzingId}`)
  expect(schuldhulp().inkomend[0]!.decode(inhoud, { verwijzingId })).toMatchObject({
    vindplaats: { nummer: verwijzingId },
  })
  if (standaardenMap)
    expect(
      jsonFouten(
        (JSON.parse(inhoud) as Terugmelding).traject,
        'ddas/schuldhulpverlening-v1.0/json_schema_Uitwisselmodel.json',
      ),
    ).toEqual([])
})

test('its workers change a telephone number, finish and reject', async () => {
  await stuur()
  await simulator.rust()
  gebeld = []
  const { wijzigTelefoonnummer, rondAf, wijsAf } = simulator.partner.acties
  await wijzigTelefoonnummer!({ telefoonnummer: '0699999999' })
  await rondAf!({})
  await wijsAf!({})
  expect(gebeld.map(({ inhoud }) => JSON.parse(inhoud) as Terugmelding)).toMatchObject([
    { overdracht: { clienten: [{ telefoonnummer: '0699999999' }] } },
    { traject: { leveringen: [{ schuldhulptrajecten: [{ uitstroom: { reden: 'Afgerond' } }] }] } },
    {
      traject: { leveringen: [{ schuldhulptrajecten: [{ intake: { beschikkingssoort: 'Afwijzingsbeschikking' } }] }] },
    },
  ])
})

test('after the end nothing of the person is held, and a later referral reopens the same trajectory', async () => {
  await stuur()
  expect(await stuur(einde)).toMatchObject({ soort: 'verwerkt', nummer: 'SHV-000001' })
  expect(stand().trajecten).toMatchObject([{ clienten: [], beeindigdOp: '2026-11-22' }])
  const weer = verzoen({ ...geenKoppeling, gewensteVersie: 9, gewenst: koppeling.gewenst }, nieuweReferentie)
    .berichten[0]!
  expect(await stuur(weer)).toMatchObject({ soort: 'verwerkt', nummer: 'SHV-000001' })
  expect(stand().heropend).toBe(1)
})

describe('failures', () => {
  test.each([
    [{ modus: 'weiger' }, 'geweigerd', 0],
    [{ modus: 'fout-500' }, 'onzeker', 0],
    [{ modus: 'verbreek' }, 'onzeker', 0],
    [{ modus: 'antwoord-kwijt' }, 'onzeker', 1],
    [{ modus: 'traag', ms: 4_000 }, 'onzeker', 0],
    [{ modus: 'uit' }, 'niet-bereikt', 0],
  ] as const)('%j ends as %s', async (gedrag, soort, bewaard) => {
    await simulator.gedrag(gedrag)
    expect(await stuur()).toMatchObject({ soort })
    expect(stand().trajecten).toHaveLength(bewaard)
  })

  test('a lost answer is made up for by the identical repeat', async () => {
    await simulator.gedrag({ modus: 'antwoord-kwijt', keer: 1 })
    await stuur()
    expect(await stuur()).toMatchObject({ soort: 'verwerkt' })
    expect(stand().trajecten).toMatchObject([{ ontvangen: 1 }])
  })

  test('an older version after a newer one is refused and counted', async () => {
    await stuur()
    const referentie = '00000000-0000-4000-8000-00000000cafe'
    const inhoud = traject.inhoud.replace(traject.referentie, referentie).replace('"versie":3', '"versie":2')
    expect(await stuur({ ...traject, referentie, inhoud })).toMatchObject({ soort: 'geweigerd', foutcode: 'http-409' })
    expect(stand().volgordefouten).toBe(1)
  })

  test.each([
    ['null', (inhoud: string) => inhoud.replace('"teller":1', '"teller":null'), '/teller'],
    [
      'a BSN that fails the 11-proef',
      (inhoud: string) => inhoud.replace('999999357', '999999358'),
      '/Burgerservicenummer',
    ],
    [
      'a field DDAS does not know',
      (inhoud: string) => inhoud.replace('"aanmelding":{', '"aanmelding":{"reden":"schulden",'),
      '/reden',
    ],
  ])('the partner refuses %s by its own rules and names the place', async (_, maakFout, pad) => {
    expect(await stuur({ ...traject, inhoud: maakFout(traject.inhoud) })).toMatchObject({
      soort: 'geweigerd',
      reden: expect.stringContaining(pad),
    })
  })
})
