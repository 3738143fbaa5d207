import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import * as cjg from '@wijkhub/cjg'
import * as schuldhulp from '@wijkhub/schuldhulp'
import * as matchpoint from '@wijkhub/matchpoint'
import type { Projectie } from '@wijkhub/model'
import { gezinProjectie, inrichting } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { antwoordMet, startPartnerDubbel } from '@wijkhub/builders/dubbels'
import { startPartnerhub } from './partnerhub.ts'

let partner: Awaited<ReturnType<typeof startPartnerDubbel>>
let hub: Awaited<ReturnType<typeof startPartnerhub>>
/** What the clock of the hub is ahead of the real one. */
let voorMs = 0

beforeEach(async () => {
  voorMs = 0
  partner = await startPartnerDubbel()
  const { url } = partner
  hub = await startPartnerhub(
    [
      cjg.adapter(cjg.config.parse({ CJG_URL: url, CJG_TOKEN: 't' })),
      schuldhulp.adapter(schuldhulp.config.parse({ SCHULDHULP_URL: url, SCHULDHULP_TOKEN: 't' }), { inrichting }),
      matchpoint.adapter(matchpoint.config.parse({ MATCHPOINT_URL: url, MATCHPOINT_TOKEN: 't' }), { inrichting })!,
    ],
    () => new Date(Date.now() + voorMs),
  )
})
afterEach(async () => {
  partner.stop()
  await hub.stop()
})

let nummer = 0
const gezin = () => ({ id: randomUUID(), nummer: ++nummer })
const dossier = () => antwoordMet(200, { dossiernummer: 'CJG-2026-0001' })
const quarantaine = async (audience: string) =>
  (await hub.roep('gemeente', 'GET', `/beheer/v1/${audience}/quarantaine`)).json as {
    einden: { huishouden_id: string; status: string }[]
    quarantaine: { id: string; huishouden_id: string; foutcode: string; reden: string; einde_recht: boolean }[]
  }

it('H1: a proxy in front of Matchpoint that says 404 to eight households costs time, and nobody waits in quarantine', async () => {
  partner.antwoord((_, response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'))
  await hub.service.start()
  const gezinnen = Array.from({ length: 8 }, gezin)
  for (const g of gezinnen) await hub.publiceer('matchpoint', g.id, 1, gezinProjectie('matchpoint', g, 1))
  for (const g of gezinnen)
    await totdat(
      () => hub.bewijzen(g.id),
      () => partner.ontvangen.length >= 5,
    )
  await totdat(
    () => hub.rijen<{ fouten: number }>('select fouten from onderbreker where open_tot is not null'),
    (rijen) => rijen.length === 1,
  )
  expect((await quarantaine('matchpoint')).quarantaine).toEqual([])
  let meldingen = 0
  partner.antwoord((verzoek, response) =>
    antwoordMet(201, { meldingnummer: `MP-2026-${String(++meldingen).padStart(6, '0')}` })(
      verzoek,
      response,
      undefined!,
    ),
  )
  for (const g of gezinnen) await hub.bewijs(g.id, ({ status }) => status === 'verwerkt')
  expect((await quarantaine('matchpoint')).quarantaine).toEqual([])
})

it('H2: a partner that asks to wait for eleven days is asked again within the hour', async () => {
  partner.antwoord((_, response) => response.writeHead(429, { 'retry-after': '999999' }).end())
  await hub.service.start()
  const g = gezin()
  await hub.publiceer('cjg', g.id, 1, gezinProjectie('cjg', g, 1))
  expect(await hub.bewijs(g.id, ({ status }) => status === 'wacht')).toMatchObject({ foutcode: 'partner-bezet' })
  const [rij] = await hub.rijen<{ volgende_poging: Date }>('select volgende_poging from koppeling')
  expect(rij!.volgende_poging.getTime() - Date.now()).toBeLessThanOrEqual(3_600_000)
  partner.antwoord(dossier())
  voorMs = 3_601_000
  await hub.bewijs(g.id, ({ status }) => status === 'verwerkt')
})

it.each([
  [
    'endless',
    {},
    (schrijf: (deel: Buffer) => boolean) => {
      while (schrijf(Buffer.alloc(65_536, 'x')));
    },
  ],
  ['of 1 MB of gzip that becomes 100 times that', { 'content-encoding': 'gzip' }, undefined],
])('H3: an answer that is %s is given up on and costs no memory', async (_, koppen, stroom) => {
  const bom = gzipSync(Buffer.alloc(100 * 1024 * 1024))
  let weg = 0
  partner.antwoord((_verzoek, response) => {
    response.on('close', () => weg++)
    response.writeHead(200, { 'content-type': 'application/json', ...koppen })
    if (!stroom) return void response.end(bom)
    const door = () => stroom((deel) => !response.destroyed && response.write(deel))
    response.on('drain', door)
    door()
  })
  await hub.service.start()
  const g = gezin()
  await hub.publiceer('cjg', g.id, 1, gezinProjectie('cjg', g, 1))
  expect(await hub.bewijs(g.id, ({ status }) => status === 'wacht')).toMatchObject({ foutcode: 'antwoord-onleesbaar' })
  await totdat(
    () => weg,
    (keer) => keer > 0,
  )
  partner.antwoord(dossier())
  await hub.bewijs(g.id, ({ status }) => status === 'verwerkt')
})

it('H4: what a partner writes about a person reaches no receipt and no log; an administrator reads it in quarantine', async () => {
  const detail = 'Jeugdige Zoë van Dam, geboren 2012-03-04, BSN 9999.99.369, 2034JD, depressie'
  partner.antwoord(antwoordMet(422, { title: 'Niet verwerkt', detail }, 'application/problem+json'))
  await hub.service.start()
  const g = gezin()
  await hub.publiceer('cjg', g.id, 1, gezinProjectie('cjg', g, 1))
  const bewijs = await hub.bewijs(g.id, ({ status }) => status === 'geweigerd')
  expect(bewijs.foutcode).toBe('partner-weigert')
  expect(JSON.stringify(await hub.bewijzen(g.id))).not.toMatch(/Zoë|9999|2034JD|depressie/)
  const [koppeling] = await hub.rijen<object>('select foutcode, reden from koppeling')
  expect(koppeling).toEqual({ foutcode: 'partner-weigert', reden: null })
  const [item] = (await quarantaine('cjg')).quarantaine
  expect(item).toMatchObject({ foutcode: 'http-422', reden: expect.stringContaining('depressie') })
  expect(item!.reden).not.toContain('9999')
})

it.each(['cjg', 'schuldhulp', 'matchpoint'])(
  'H5: %s answers 500, the right ends, the partner is back: it gets the end and never again the message',
  async (audience) => {
    partner.antwoord((_, response) => response.writeHead(500).end())
    await hub.service.start()
    const g = gezin()
    await hub.publiceer(audience, g.id, 1, gezinProjectie(audience, g, 1))
    await hub.bewijs(g.id, ({ status }) => status === 'wacht')
    await hub.publiceer(audience, g.id, 2, null)
    await totdat(
      () => hub.rijen<{ gewenst: unknown }>('select gewenst from koppeling'),
      ([rij]) => rij!.gewenst === null,
    )
    // The first attempt that began before the end was known is over once the next one is on its way.
    const eerder = partner.ontvangen.length
    partner.antwoord(
      antwoordMet(404, { title: 'Niet bekend', detail: 'nooit van gehoord' }, 'application/problem+json'),
    )
    await hub.bewijs(g.id, ({ status }) => status === 'beeindigd')
    const daarna = partner.ontvangen.slice(eerder)
    expect(daarna.map(({ pad }) => pad)).toEqual([expect.stringMatching(/beeindiging|verwijdering/)])
    expect(daarna.map(({ inhoud }) => inhoud).join()).not.toMatch(/999999|Haarlem|geboortedatum|omschrijving/)
    expect(await quarantaine(audience)).toMatchObject({ einden: [], quarantaine: [] })
  },
)

it('H5: one of two referrals is withdrawn while its message is under way: its end goes, and nothing of it again', async () => {
  partner.antwoord((_, response) => response.writeHead(500).end())
  await hub.service.start()
  const g = gezin()
  const document = gezinProjectie('schuldhulp', g, 1)
  const [eerste, verwijzing] = Object.entries(document.verwijzingen!)[0]!
  const tweede = 'ffffffff-ffff-4fff-8fff-ffffffffffff'
  await hub.publiceer('schuldhulp', g.id, 1, {
    ...document,
    verwijzingen: { [eerste]: verwijzing, [tweede]: verwijzing },
  })
  await hub.bewijs(g.id, ({ status }) => status === 'wacht')
  expect(partner.ontvangen[0]!.pad).toContain(eerste)
  await hub.publiceer('schuldhulp', g.id, 2, { ...document, verwijzingen: { [tweede]: verwijzing } })
  await totdat(
    () => hub.rijen<{ gewenste_versie: string }>('select gewenste_versie from koppeling'),
    ([rij]) => rij!.gewenste_versie === '2',
  )
  const eerder = partner.ontvangen.length
  partner.antwoord(antwoordMet(200, { trajectnummer: 'SHV-000001' }))
  await hub.bewijs(g.id, ({ status, versie }) => status === 'verwerkt' && versie === 2)
  expect(partner.ontvangen.slice(eerder).map(({ methode, pad }) => `${methode} ${pad}`)).toEqual([
    `POST /trajecten/${eerste}/beeindiging`,
    `PUT /trajecten/${tweede}`,
  ])
})

it('H5: an end that is refused is tried again until it is done, and is what an administrator sees first', async () => {
  partner.antwoord(dossier())
  await hub.service.start()
  const [ander, g] = [gezin(), gezin()]
  await hub.publiceer('cjg', g.id, 1, gezinProjectie('cjg', g, 1))
  await hub.bewijs(g.id, ({ status }) => status === 'verwerkt')
  partner.antwoord(antwoordMet(422, { title: 'Nee', detail: 'Nee' }, 'application/problem+json'))
  await hub.publiceer('cjg', ander.id, 1, gezinProjectie('cjg', ander, 1))
  await hub.bewijs(ander.id, ({ status }) => status === 'geweigerd')
  await hub.publiceer('cjg', g.id, 2, null)
  await hub.bewijs(g.id, ({ status, poging }) => status === 'geweigerd' && poging >= 2)
  const lijst = await quarantaine('cjg')
  expect(lijst.einden).toMatchObject([{ huishouden_id: g.id, status: 'geweigerd' }])
  // One item, however often it was tried, and before the older one.
  expect(lijst.quarantaine.map((item) => [item.huishouden_id, item.einde_recht])).toEqual([
    [g.id, true],
    [ander.id, false],
  ])
  const cijfers = Object.fromEntries(
    (await hub.service.cijfers()).map(({ naam, waarden }) => [
      naam,
      waarden.find(({ labels }) => labels['audience'] === 'cjg')?.waarde,
    ]),
  )
  expect(cijfers['wijkhub_einde_recht_wachtend']).toBe(1)
  partner.antwoord(dossier())
  await hub.bewijs(g.id, ({ status }) => status === 'beeindigd')
  expect((await quarantaine('cjg')).quarantaine.map((item) => item.huishouden_id)).toEqual([ander.id])
})

it('H6: a report that crosses the end of the right kills nothing: ended, and a new consent is delivered', async () => {
  partner.antwoord(antwoordMet(201, { trajectnummer: 'SHV-000001' }))
  await hub.service.start()
  const g = gezin()
  const document = gezinProjectie('schuldhulp', g, 1)
  const verwijzingId = Object.keys(document.verwijzingen!)[0]!
  await hub.publiceer('schuldhulp', g.id, 1, document)
  await hub.bewijs(g.id, ({ status }) => status === 'verwerkt')
  let laatLos = () => {}
  const onderweg = new Promise<void>((resolve) => {
    partner.antwoord((verzoek, response, request) => {
      laatLos = () => antwoordMet(200, { trajectnummer: 'SHV-000001' })(verzoek, response, request)
      resolve()
    })
  })
  await hub.publiceer('schuldhulp', g.id, 2, null)
  await onderweg
  const intake = await hub.roep(
    'schuldhulp',
    'PUT',
    `/schuldhulp/v1/trajecten/${verwijzingId}`,
    melding(verwijzingId, document),
  )
  expect(intake).toMatchObject({ status: 200 })
  laatLos()
  await hub.bewijs(g.id, ({ versie }) => versie === 2)
  partner.antwoord(antwoordMet(200, { trajectnummer: 'SHV-000001' }))
  // The registry answers the contribution with a version of its own.
  await hub.publiceer('schuldhulp', g.id, 3, null)
  expect(await hub.bewijs(g.id, ({ versie }) => versie === 3)).toMatchObject({ status: 'beeindigd' })
  await hub.publiceer('schuldhulp', g.id, 4, gezinProjectie('schuldhulp', g, 2))
  expect(await hub.bewijs(g.id, ({ versie }) => versie === 4)).toMatchObject({ status: 'verwerkt' })
  expect((await quarantaine('schuldhulp')).quarantaine).toEqual([])
})

/** An intake the debt-assistance system planned, as DDAS has it. */
function melding(verwijzingId: string, document: Projectie): string {
  const { inwonerIds, verwezenOp } = document.verwijzingen![verwijzingId]!
  const bsn = document.inwoners![inwonerIds![0]!]!.bsn
  const traject = {
    gemeentecode: '0392',
    aanmelding: { startdatum: verwezenOp },
    client: [{ Burgerservicenummer: bsn }],
    intake: { startdatum: '2026-12-10' },
  }
  return JSON.stringify({
    traject: {
      startdatumLevering: '2026-11-20',
      einddatumLevering: '2026-11-28',
      aanleverdatumEnTijd: '2026-11-28T14:00:00Z',
      codeGegevensleverancier: 'PROEF',
      leveringen: [
        {
          teller: 1,
          aanleverende_organisatie: { '(Statutaire) Naam': 'Schuldhulp', gemeentecode: '0392' },
          schuldhulptrajecten: [traject],
        },
      ],
    },
    overdracht: { berichtreferentie: randomUUID() },
  })
}

it('E20: a hub whose clock was an hour ahead and is put right delivers what waits at once', async () => {
  voorMs = 3_600_000
  partner.antwoord((_, response) => response.writeHead(500).end())
  await hub.service.start()
  const g = gezin()
  await hub.publiceer('cjg', g.id, 1, gezinProjectie('cjg', g, 1))
  await totdat(
    () => hub.rijen<{ open: boolean }>(`select open_tot is not null as open from onderbreker where audience = 'cjg'`),
    (rijen) => rijen[0]?.open === true,
  )
  // Killed at work: its lease too was given out by the clock that was ahead.
  await hub.deps.pool.query(`update koppeling set huurder = $1, huur_tot = now() + interval '1 hour 20 seconds'`, [
    randomUUID(),
  ])
  partner.antwoord(dossier())
  voorMs = 0
  const terug = Date.now()
  await hub.bewijs(g.id, ({ status }) => status === 'verwerkt')
  expect(Date.now() - terug).toBeLessThan(10_000)
})
