import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { gezinProjectie } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { antwoordMet } from '@wijkhub/builders/dubbels'
import { dossier, gezin, startHttpProef } from './partners-http-hub.ts'

type Proef = Awaited<ReturnType<typeof startHttpProef>>
let proef: Proef
let partner: Proef['partner']
let hub: Proef['hub']
/** What the clock of the hub is ahead of the real one. */
let voorMs = 0

beforeEach(async () => {
  voorMs = 0
  proef = await startHttpProef(() => voorMs)
  ;({ partner, hub } = proef)
})
afterEach(() => proef.stop())
const quarantaine = (audience: string) => proef.quarantaine(audience)

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
