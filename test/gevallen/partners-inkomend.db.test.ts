import { randomUUID } from 'node:crypto'
import { createCaseRegistry, service as registratie } from '@wijkhub/case-registry'
import * as cjg from '@wijkhub/cjg'
import * as jeugdhulp from '@wijkhub/jeugdhulp'
import { sourceUrn, eventTypes, topicBijdrage } from '@wijkhub/model'
import { createSiblingPool } from '@wijkhub/postgres'
import * as matchpoint from '@wijkhub/matchpoint'
import * as menscentraal from '@wijkhub/menscentraal'
import { gezinProjectie, inrichting } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { antwoordMet, startPartnerDubbel } from '@wijkhub/builders/dubbels'
import { startPartnerhub } from './partnerhub.ts'
import { metDefect } from './met-defect.ts'

let partner: Awaited<ReturnType<typeof startPartnerDubbel>>
let hub: Awaited<ReturnType<typeof startPartnerhub>>
let now = new Date()

beforeEach(async () => {
  now = new Date()
  partner = await startPartnerDubbel()
  const { url } = partner
  hub = await startPartnerhub(
    [
      cjg.adapter(cjg.config.parse({ CJG_URL: url, CJG_TOKEN: 't' })),
      jeugdhulp.adapter(jeugdhulp.config.parse({ GGK_URL: url, GGK_TOKEN: 't' }), { inrichting }),
      menscentraal.adapter(menscentraal.config.parse({ MENSCENTRAAL_URL: url }), { inrichting }),
      matchpoint.adapter(matchpoint.config.parse({ MATCHPOINT_URL: url, MATCHPOINT_TOKEN: 't' }), { inrichting })!,
    ],
    () => now,
  )
})
afterEach(async () => {
  partner.stop()
  await hub.stop()
})

let nummer = 0
async function bijCjg() {
  partner.antwoord(antwoordMet(200, { dossiernummer: 'CJG-2026-0001' }))
  await hub.service.start()
  const g = { id: randomUUID(), nummer: ++nummer }
  const document = gezinProjectie('cjg', g, 1)
  await hub.publiceer('cjg', g.id, 1, document)
  await hub.bewijs(g.id, ({ status }) => status === 'verwerkt')
  return { huishoudenId: g.id, verwijzingId: Object.keys(document.verwijzingen!)[0]! }
}
const meldStatus = (melding: object) => hub.roep('cjg', 'POST', '/cjg/v1/statussen', JSON.stringify(melding))
const bijdragen = (huishoudenId: string) =>
  hub.rijen<{ status: string }>(
    `select data #>> '{inhoud,status}' as status from eventlog.outbox where topic = $1 and key = $2 order by id`,
    [topicBijdrage, huishoudenId],
  )
const quarantaine = (audience: string) =>
  hub.rijen<{ id: string; foutcode: string }>(
    'select id, foutcode from quarantaine where audience = $1 and opgelost_op is null',
    [audience],
  )

it('H7: the same reference with another status is 409 and never a repeat; the identical one is a repeat', async () => {
  const plaats = await bijCjg()
  const kenmerk = 'K-1'
  const eerste = { ...plaats, kenmerk, status: 'ontvangen' }
  expect(await meldStatus(eerste)).toMatchObject({ status: 200, json: { herhaling: false } })
  expect(await meldStatus(eerste)).toMatchObject({ status: 200, json: { herhaling: true } })
  // Another order of members is the same message.
  const omgekeerd = Object.fromEntries(Object.entries(eerste).toReversed())
  expect(await meldStatus(omgekeerd)).toMatchObject({ status: 200, json: { herhaling: true } })
  expect(await meldStatus({ ...eerste, status: 'afgerond' })).toMatchObject({ status: 409 })
  expect(await bijdragen(plaats.huishoudenId)).toEqual([{ status: 'ontvangen' }])
  expect(await meldStatus({ ...eerste, kenmerk: 'K-2', status: 'afgerond' })).toMatchObject({ status: 200 })
})

it('H7: the reference used about another household is 409 as well, also at the same moment', async () => {
  const [een, twee] = [await bijCjg(), await bijCjg()]
  const antwoorden = await Promise.all(
    [een, twee].map((plaats) => meldStatus({ ...plaats, kenmerk: 'K-1', status: 'ontvangen' })),
  )
  expect(antwoorden.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  expect(await quarantaine('cjg')).toEqual([])
})

it('H7: a message stored before prints were kept is known by what its text says', async () => {
  const plaats = await bijCjg()
  await meldStatus({ ...plaats, kenmerk: 'K-1', status: 'ontvangen' })
  await hub.rijen('update inkomend_bericht set afdruk = null')
  expect(await meldStatus({ ...plaats, kenmerk: 'K-1', status: 'ontvangen' })).toMatchObject({ status: 200 })
  expect(await meldStatus({ ...plaats, kenmerk: 'K-1', status: 'afgerond' })).toMatchObject({ status: 409 })
})

it.each([String.raw`a\u0000b`, String.raw`a\ud800b`])(
  'H9: a reference with %s is 400 at every repeat, and nothing is left for a person to solve',
  async (kenmerk) => {
    const plaats = await bijCjg()
    const inhoud = JSON.stringify({ ...plaats, status: 'ontvangen', kenmerk: 'KENMERK' }).replace('KENMERK', kenmerk)
    for (let keer = 0; keer < 3; keer++)
      expect(await hub.roep('cjg', 'POST', '/cjg/v1/statussen', inhoud)).toMatchObject({ status: 400 })
    const match = { matchId: randomUUID(), meldingnummer: 'MP-1', signaalId: randomUUID(), contactpersoon: 'x' }
    const metNul = JSON.stringify({ ...match, organisatie: 'NAAM' }).replace('NAAM', kenmerk)
    expect(await hub.roep('matchpoint', 'POST', '/matchpoint/v1/matches', metNul)).toMatchObject({ status: 400 })
    expect([...(await quarantaine('cjg')), ...(await quarantaine('matchpoint'))]).toEqual([])
  },
)

it('H9: a message our own code cannot bear is one item however often it is sent, and is gone after the repair', async () => {
  const stuk = metDefect(cjg.adapter(cjg.config.parse({ CJG_URL: partner.url, CJG_TOKEN: 't' })))
  const ander = await startPartnerhub([stuk.adapter])
  try {
    partner.antwoord(antwoordMet(200, { dossiernummer: 'CJG-2026-0001' }))
    await ander.service.start()
    const g = { id: randomUUID(), nummer: ++nummer }
    const document = gezinProjectie('cjg', g, 1)
    await ander.publiceer('cjg', g.id, 1, document)
    await ander.bewijs(g.id, ({ status }) => status === 'verwerkt')
    const verwijzingId = Object.keys(document.verwijzingen!)[0]!
    const inhoud = JSON.stringify({ huishoudenId: g.id, verwijzingId, kenmerk: 'K-1', status: 'ontvangen' })
    for (let keer = 0; keer < 3; keer++)
      expect((await ander.roep('cjg', 'POST', '/cjg/v1/statussen', inhoud)).status).toBe(500)
    expect(await ander.rijen('select id from quarantaine where opgelost_op is null')).toHaveLength(1)
    stuk.hersteld = true
    const herhaling = await ander.roep('gemeente', 'POST', '/beheer/v1/cjg/quarantaine/herhaling')
    expect(herhaling.json).toEqual({ herhaald: 1 })
    expect(await ander.rijen('select id from quarantaine where opgelost_op is null')).toEqual([])
  } finally {
    await ander.stop()
  }
})

it('J7: a fault about a message nobody knows is one line for a person, however often it comes, and she can close it', async () => {
  const fo01 = `<StUF:Fo01Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens><StUF:berichtcode>Fo01</StUF:berichtcode><StUF:crossRefnummer>onbekend-nummer</StUF:crossRefnummer></StUF:stuurgegevens><StUF:body><StUF:code>StUF055</StUF:code><StUF:plek>client</StUF:plek><StUF:omschrijving>${'lang '.repeat(400)}</StUF:omschrijving></StUF:body></StUF:Fo01Bericht>`
  for (let keer = 0; keer < 3; keer++)
    expect((await hub.roep('jeugdhulp', 'POST', '/ggk/v1/berichten', fo01, 'text/xml')).status).toBeLessThan(300)
  const [item, ...meer] = await quarantaine('jeugdhulp')
  expect([item, meer]).toMatchObject([{ foutcode: 'koppeling-onbekend' }, []])
  // Trying again does not hide what is still not known.
  expect((await hub.roep('gemeente', 'POST', '/beheer/v1/jeugdhulp/quarantaine/herhaling')).json).toEqual({
    herhaald: 0,
  })
  const afdoening = `/beheer/v1/jeugdhulp/quarantaine/${item!.id}/afdoening`
  expect(await hub.roep('cjg', 'POST', afdoening)).toMatchObject({ status: 403 })
  expect((await hub.roep('gemeente', 'POST', afdoening)).json).toEqual({ afgedaan: true })
  expect(await quarantaine('jeugdhulp')).toEqual([])
})

it('E13: what was stored and not read when the process died is read, counted until then, and what it cannot take is shown', async () => {
  const plaats = await bijCjg()
  const bewaar = (kenmerk: string, huishoudenId: string) =>
    hub.rijen(
      `insert into inkomend_bericht (id, audience, pad, parameters, ruw, ontvangen_op) values ($1, 'cjg', '/cjg/v1/statussen', '{}', $2, $3)`,
      [randomUUID(), JSON.stringify({ ...plaats, huishoudenId, kenmerk, status: 'ontvangen' }), now],
    )
  await bewaar('DOOD-1', plaats.huishoudenId)
  await bewaar('DOOD-2', randomUUID())
  const ongelezen = async () =>
    (await hub.service.cijfers())
      .find(({ naam }) => naam === 'wijkhub_inkomend_ongelezen')!
      .waarden.find(({ labels }) => labels['audience'] === 'cjg')!.waarde
  await hub.service.sweep()
  expect(await bijdragen(plaats.huishoudenId)).toEqual([])
  now = new Date(now.getTime() + 61_000)
  expect(await ongelezen()).toBe(2)
  await hub.service.sweep()
  await totdat(ongelezen, (aantal) => aantal === 0)
  expect(await bijdragen(plaats.huishoudenId)).toEqual([{ status: 'ontvangen' }])
  expect(await quarantaine('cjg')).toMatchObject([{ foutcode: 'koppeling-onbekend' }])
  // Its sender never got an answer and sends it again.
  const weer = await meldStatus({ ...plaats, kenmerk: 'DOOD-1', status: 'ontvangen' })
  expect(weer).toMatchObject({ status: 200, json: { herhaling: true } })
})

it('OP090: a verdict that does not come within three working days is in the receipt, in a figure, and gone when it comes', async () => {
  now = new Date('2026-11-26T10:00:00Z') // a Thursday
  partner.antwoord((_, response) => response.writeHead(202).end())
  await hub.service.start()
  const g = { id: randomUUID(), nummer: ++nummer }
  await hub.publiceer('jeugdhulp', g.id, 1, gezinProjectie('jeugdhulp', g, 1))
  await hub.bewijs(g.id, ({ status }) => status === 'geaccepteerd')
  now = new Date('2026-12-01T10:00:00Z')
  await hub.service.sweep()
  expect((await hub.bewijzen(g.id)).at(-1)).not.toHaveProperty('foutcode')
  now = new Date('2026-12-02T10:00:00Z')
  await hub.service.sweep()
  await hub.service.sweep()
  const bewijzen = await hub.bewijzen(g.id)
  expect(bewijzen.filter(({ foutcode }) => foutcode === 'oordeel-blijft-uit')).toHaveLength(1)
  expect(bewijzen.at(-1)).toMatchObject({ status: 'geaccepteerd', foutcode: 'oordeel-blijft-uit' })
  const cijfer = (await hub.service.cijfers()).find(({ naam }) => naam === 'wijkhub_oordeel_te_laat')!
  expect(cijfer.waarden.find(({ labels }) => labels['audience'] === 'jeugdhulp')!.waarde).toBe(1)
})

it('H10: a contribution is believed only from the service that talks with its partner', async () => {
  const schema = 'registratie'
  await registratie.migrate({ pool: hub.deps.pool, schema })
  const pool = createSiblingPool(hub.deps.pool, { max: 4, settings: { search_path: schema } })
  const deps = { ...hub.deps, pool, schema }
  const registry = createCaseRegistry({ ...deps, nieuwId: randomUUID })
  await registry.start()
  try {
    const huishoudenId = randomUUID()
    const stuur = async (systeem: string) => {
      const data = {
        bijdrageId: randomUUID(),
        bron: 'menscentraal',
        huishoudenId,
        volgnummer: 1,
        ontvangenOp: now.toISOString(),
        inhoud: { soort: 'inwoner-gewijzigd', inwonerId: randomUUID(), wijziging: { bsn: '999999369' } },
      }
      const event = {
        topic: topicBijdrage,
        key: huishoudenId,
        type: eventTypes.bijdrage,
        id: data.bijdrageId,
        time: now.toISOString(),
        source: sourceUrn('00000000000000000000', systeem),
        attributes: { bron: data.bron },
        data,
      }
      await deps.outbox.append(deps.pool, [event])
      deps.outbox.wake([event])
      const [rij] = await totdat(
        () =>
          hub.rijen<{ weigering: string }>(
            'select weigering from registratie.geweigerde_bijdrage where event_id = $1',
            [event.id],
          ),
        (rijen) => rijen.length === 1,
      )
      return rij!.weigering
    }
    expect(await stuur('wijkhub-cjg-bridge')).toBe('bron-onbevoegd')
    expect(await stuur('constructor')).toBe('bron-onbevoegd')
    expect(await stuur('wijkhub-menscentraal-matchpoint-adapter')).toBe('huishouden-onbekend')
  } finally {
    await registry.stop()
    await pool.end()
  }
})
