import { randomUUID } from 'node:crypto'
import { inrichting } from '@wijkhub/builders'
import { afterAll, expect, test } from 'vitest'
import { telMeldingenOverTijd } from '../../melding/tel-over-tijd.ts'
import { startProefApi } from '../fixtures/proef-api.ts'
import { jan, kern, melding, meldingen } from '../fixtures/proef-melding.ts'

let nu = new Date('2026-11-22T10:00:00Z')
const { hub, proef, vraag, metInrichting, stop } = await startProefApi({ now: () => nu })
afterAll(stop)
const { meld, lees, doe, wijzig } = meldingen(vraag)

const team = 'schalkwijk-1'
/** The municipality reports, and works in no team; nor does Dock in this one. */
const kleinTeam = {
  ...inrichting,
  teamledenVan: (naam: string) => new Set(naam === team ? ['kontext', 'zorgbalans'] : ['dock']),
}
await metInrichting(kleinTeam)

test('who neither works in the team nor reported it gets at every route the answer of a melding that does not exist', async () => {
  const meldingId = await meld('gemeente')
  const geen = randomUUID()
  const poging = { dag: '2026-11-22', wijze: 'telefoon', uitkomst: 'gesproken', medewerker: jan }
  for (const [methode, pad, inhoud] of [
    ['GET', '', undefined],
    ['PATCH', '', { wat: 'X' }],
    ['POST', '/intrekking', { reden: 'X' }],
    ['POST', '/oppakking', { medewerker: jan }],
    ['POST', '/teruggave', { reden: 'X' }],
    ['PUT', `/pogingen/${randomUUID()}`, poging],
    ['POST', `/pogingen/${randomUUID()}/intrekking`, { reden: 'X' }],
    ['POST', '/sluiting', { sluitreden: 'advies' }],
    ['POST', '/heropening', { reden: 'X' }],
    ['POST', '/aanmelding', { grondslag: { wet: 'Wmo 2015' } }],
    ['POST', '/huishouden', { huishoudenId: randomUUID() }],
  ] as const) {
    const van = (id: string) => vraag(methode, `/meldingen/${id}${pad}`, 'dock', inhoud, { 'if-match': '"x"' })
    const [deze, ander] = [await van(meldingId), await van(geen)]
    expect([pad, kern(deze)]).toEqual([pad, kern(ander)])
    expect([pad, deze.status, deze.body.code]).toEqual([pad, 404, 'melding-onbekend'])
  }
  expect((await vraag('GET', `/meldingen?team=${team}`, 'dock')).status).toBe(404)
  expect((await vraag('GET', '/meldingen', 'dock')).body.meldingen).toEqual([])
  expect((await vraag('GET', '/agenda', 'dock')).body).not.toHaveProperty('meldingen')
})

test('who reported it reads its words and how far it is, and neither body nor ETag moves with what the team finds', async () => {
  const meldingId = await meld('gemeente')
  const eerst = await lees(meldingId, 'gemeente')
  expect(eerst.body).toMatchObject({ stand: 'open', wat: melding.wat })
  expect(JSON.stringify(eerst.body)).not.toMatch(/Bo de Buur|buurtbewoner|"team"/)
  await wijzig(meldingId, 'kontext', { wat: 'Vader is teruggekomen', urgentie: 'spoed' })
  expect(kop(await lees(meldingId, 'gemeente'))).toBe(kop(eerst))
  await doe(meldingId, 'oppakking', 'kontext', { medewerker: jan })
  const opgepakt = await lees(meldingId, 'gemeente')
  expect(opgepakt.body).toEqual({ ...eerst.body, stand: 'opgepakt' })
  await vraag('PUT', `/meldingen/${meldingId}/pogingen/${randomUUID()}`, 'zorgbalans', {
    dag: '2026-11-22',
    wijze: 'huisbezoek',
    uitkomst: 'gesproken',
    medewerker: jan,
  })
  expect(kop(await lees(meldingId, 'gemeente'))).toBe(kop(opgepakt))
  await doe(meldingId, 'sluiting', 'kontext', { sluitreden: 'advies' })
  const dicht = await lees(meldingId, 'gemeente')
  expect(dicht.body.stand).toBe('afgerond')
  await doe(meldingId, 'heropening', 'kontext', { reden: 'Er is meer' })
  expect(kop(await lees(meldingId, 'gemeente'))).toBe(kop(dicht))
  expect((await doe(meldingId, 'oppakking', 'gemeente', { medewerker: jan })).body.code).toBe('melding-van-team')
  expect((await vraag('GET', '/gedane-meldingen', 'gemeente')).body.meldingen).toContainEqual(dicht.body)
  expect((await vraag('GET', '/gedane-meldingen?stand=open', 'gemeente')).body.meldingen).not.toContainEqual(dicht.body)
})

const kop = ({ kop: { etag } }: { kop: Record<string, unknown> }) => etag

test('a worker who is named reads the meldingen of her own team, and those of no other', async () => {
  const schrijfIn = async (naamVanTeam: string) => {
    const medewerkerId = randomUUID()
    const teams = [{ team: naamVanTeam, functie: 'Maatschappelijk dienstverlener', fte: 1, sinds: '2026-01-01' }]
    const inschrijving = { naam: 'Jan', sinds: '2026-01-01', teams, vervangers: [] }
    expect((await vraag('PUT', `/medewerkers/${medewerkerId}`, 'kontext', inschrijving)).status).toBe(201)
    return { 'wijkhub-medewerker': medewerkerId }
  }
  const [hier, elders] = [await schrijfIn(team), await schrijfIn('oost-1')]
  const meldingId = await meld('gemeente')
  expect((await lees(meldingId, 'kontext', hier)).body.wat).toBe(melding.wat)
  expect((await lees(meldingId, 'kontext', elders)).status).toBe(404)
  expect((await doe(meldingId, 'oppakking', 'kontext', {}, elders)).status).toBe(404)
  expect((await vraag('GET', '/meldingen', 'kontext', undefined, elders)).body.meldingen).toEqual([])
  const opgepakt = await doe(meldingId, 'oppakking', 'kontext', {}, hier)
  expect(opgepakt.body.opgepakt.medewerker.medewerkerId).toBe(hier['wijkhub-medewerker'])
  const mijn = `/meldingen?medewerkerId=${hier['wijkhub-medewerker']}`
  expect(
    (await vraag('GET', mijn, 'kontext')).body.meldingen.map((een: { meldingId: string }) => een.meldingId),
  ).toEqual([meldingId])
})

test('a version that was not seen is refused, also when two do something at once; one id is one melding', async () => {
  const meldingId = await meld('kontext')
  const gezien = kop(await lees(meldingId, 'kontext'))
  const [een, ander] = await Promise.all(
    ['kontext', 'zorgbalans'].map((als) =>
      doe(meldingId, 'oppakking', als, { medewerker: jan }, { 'if-match': gezien }),
    ),
  )
  expect(new Set([een!.status, ander!.status])).toEqual(new Set([200, 412]))
  const id = randomUUID()
  const samen = await Promise.all(
    ['kontext', 'zorgbalans', 'dock', 'gemeente'].map((als) =>
      vraag('PUT', `/meldingen/${id}`, als, { ...melding, wat: als }),
    ),
  )
  expect(samen.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(samen.filter(({ status }) => status === 409)).toHaveLength(3)
  const { rows } = await hub.pool.query(`select count(*)::integer from registratie.meldingfeit where melding_id = $1`, [
    id,
  ])
  expect(rows).toEqual([{ count: 1 }])
})

test('lists begin with what is most urgent and go on where they were, also when something was done meanwhile', async () => {
  await hub.pool.query('delete from registratie.melding')
  const ids: string[] = []
  for (let i = 0; i < 52; i++) ids.push(await meld('kontext', { urgentie: i === 51 ? 'spoed' : 'gewoon' }))
  const eerste = (await vraag('GET', `/meldingen?team=${team}`, 'kontext')).body
  expect(eerste.meldingen).toHaveLength(50)
  expect(eerste.meldingen[0]).toMatchObject({ meldingId: ids[51], urgentie: 'spoed' })
  await doe(eerste.meldingen[49].meldingId, 'oppakking', 'kontext', { medewerker: jan })
  const tweede = (await vraag('GET', `/meldingen?na=${eerste.volgende}`, 'kontext')).body
  expect(tweede).not.toHaveProperty('volgende')
  const alle = [...eerste.meldingen, ...tweede.meldingen].map((een: { meldingId: string }) => een.meldingId)
  expect(new Set(alle)).toEqual(new Set(ids))
  expect(alle).toHaveLength(52)
  expect((await vraag('GET', '/meldingen?urgentie=spoed', 'kontext')).body.meldingen).toHaveLength(1)
  expect((await vraag('GET', '/meldingen?stand=opgepakt', 'kontext')).body.meldingen).toHaveLength(1)
  const gedaan = (await vraag('GET', '/gedane-meldingen', 'kontext')).body
  const verder = (await vraag('GET', `/gedane-meldingen?na=${gedaan.volgende}`, 'kontext')).body
  expect([gedaan.meldingen.length, verder.meldingen.length]).toEqual([50, 2])
})

test('what is over its time is in the list and in the agenda of the team, until somebody does something', async () => {
  await hub.pool.query('delete from registratie.melding')
  const [spoed, gewoon] = [
    await meld('gemeente', { urgentie: 'spoed' }),
    await meld('gemeente', { urgentie: 'gewoon' }),
  ]
  const overTijd = async () => (await vraag('GET', '/meldingen?overTijd=ja', 'zorgbalans')).body.meldingen
  const agenda = async (vragen = '') => (await vraag('GET', `/agenda${vragen}`, 'zorgbalans')).body.meldingen
  expect(await overTijd()).toEqual([])
  expect(await agenda()).toMatchObject([{ meldingId: spoed }, { meldingId: gewoon }])
  expect(await agenda('?tot=2026-11-24')).toMatchObject([{ meldingId: spoed, team, urgentie: 'spoed' }])
  expect(await agenda('?teLaat=ja')).toBeUndefined()
  nu = new Date('2026-11-23T10:00:01Z')
  expect(await overTijd()).toMatchObject([{ meldingId: spoed, overTijd: true }])
  const [cijfer] = await telMeldingenOverTijd(proef.registry.pool, nu)
  expect(cijfer!.waarden.filter(({ waarde }) => waarde > 0)).toEqual([{ labels: { team }, waarde: 1 }])
  expect(await agenda('?teLaat=ja')).toEqual([
    { meldingId: spoed, team, urgentie: 'spoed', uiterlijk: '2026-11-23T10:00:00.000Z', teLaat: true },
  ])
  expect(await agenda('?wacht=ja')).toBeUndefined()
  await doe(spoed, 'oppakking', 'zorgbalans', { medewerker: { naam: 'Noor' } })
  expect(await overTijd()).toEqual([])
  await doe(gewoon, 'sluiting', 'kontext', { sluitreden: 'dubbel' })
  expect(await agenda()).toHaveLength(1)
})

test('a melding without address and without team is refused with its field, and goes to the central team where there is one', async () => {
  const { adres: _, ...zonder } = melding
  const geweigerd = await vraag('PUT', `/meldingen/${randomUUID()}`, 'kontext', zonder)
  expect(geweigerd).toMatchObject({ status: 400, body: { fouten: [{ veld: '/team' }] } })
  expect((await vraag('PUT', `/meldingen/${randomUUID()}`, 'kontext', { ...zonder, team: 'nergens' })).status).toBe(400)
  await metInrichting({ ...kleinTeam, meldingen: { ...inrichting.meldingen, centraalTeam: team } })
  const meldingId = await meld('kontext', { adres: undefined })
  expect((await lees(meldingId, 'zorgbalans')).body).toMatchObject({ team, stand: 'open' })
  const bsn = { ...melding, personen: [{ bronpersoonId: 'a', bsn: '999999357' }] }
  expect((await vraag('PUT', `/meldingen/${randomUUID()}`, 'gemeente', bsn)).status, 'a BSN').toBe(400)
})
