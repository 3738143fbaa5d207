import { randomUUID } from 'node:crypto'
import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { proef, vraag, meldGezinAan, metInrichting, stop } = await startProefApi()
afterAll(stop)

const vandaag = dagInNederland(new Date())
const functie = 'Maatschappelijk dienstverlener'
const lid = (fte: number, team = 'schalkwijk-1') => ({ team, functie, fte, sinds: '2026-01-01' })
async function schrijfIn(naam: string, teams: object[], als = 'kontext', anders: object = {}) {
  const medewerkerId = randomUUID()
  const inhoud = { naam, sinds: '2026-01-01', teams, vervangers: [], ...anders }
  expect((await vraag('PUT', `/medewerkers/${medewerkerId}`, als, inhoud)).status).toBe(201)
  return medewerkerId
}
const [jan, piet] = [await schrijfIn('Jan', [lid(0.5)]), await schrijfIn('Piet', [lid(1)])]

// A household of Kontext whose regisseur is in the register, and one that knows her by name alone.
const [bekend, bijNaam] = [await meldGezinAan(), await meldGezinAan()]
const benoem = (huishoudenId: string, medewerker: object) =>
  vraag('PUT', `/huishoudens/${huishoudenId}/regisseur`, 'kontext', { medewerker })
await benoem(bekend.huishoudenId, { medewerkerId: jan, naam: 'Jan' })
await benoem(bijNaam.huishoudenId, { naam: 'Jan' })

const bezetting = async (als: string) =>
  (await vraag('GET', '/teams/schalkwijk-1', als)).body.functies.find(
    (rij: { functie: string }) => rij.functie === functie,
  )

test('a team shows what is filled, and who fills it to whoever works in it', async () => {
  expect(await bezetting('dock')).toMatchObject({ fte: 1, vervuld: 1.5, onvervuld: 0 })
  expect((await bezetting('dock')).leden.map(({ naam }: { naam: string }) => naam).toSorted()).toEqual(['Jan', 'Piet'])
  const { teams } = (await vraag('GET', '/teams', 'dock')).body
  expect(teams).toHaveLength(8)
  expect(JSON.stringify(teams)).not.toContain('Piet')
  expect((await vraag('GET', '/teams/nergens', 'dock')).status).toBe(404)
})

test('who does not work in a team hears how it is filled, not by whom, how much they have or whose turn it is', async () => {
  const { inrichting } = proef.registry
  const team = inrichting.teams['schalkwijk-1']!
  const zonderDock = team.functies.filter(({ organisaties }) => !organisaties.includes('dock'))
  await metInrichting({
    ...inrichting,
    teams: { ...inrichting.teams, 'schalkwijk-1': { ...team, functies: zonderDock } },
  })
  expect(await bezetting('dock')).toMatchObject({ vervuld: 1.5 })
  expect(await bezetting('dock')).not.toHaveProperty('leden')
  for (const pad of ['caseload', 'beurten'])
    expect((await vraag('GET', `/teams/schalkwijk-1/${pad}`, 'dock')).status).toBe(404)
  const beurt = `/teams/schalkwijk-1/beurten/${randomUUID()}`
  expect((await vraag('PUT', beurt, 'dock', { functie })).status).toBe(404)
  expect((await vraag('POST', `${beurt}/intrekking`, 'dock')).status).toBe(404)
  expect((await bezetting('gemeente')).leden).toHaveLength(2)
  await metInrichting(inrichting)
})

test('caseload counts whom a household knows by her id, or by name where it knows no id, and only while it is helped', async () => {
  const caseload = async () =>
    Object.fromEntries(
      (await vraag('GET', '/teams/schalkwijk-1/caseload', 'dock')).body.leden.map(
        ({ naam, regisseur, huishoudens, hier }: Record<string, unknown>) => [naam, [regisseur, huishoudens, hier]],
      ),
    )
  // The address of the examples lies in no wijk.
  expect(await caseload()).toEqual({ Jan: [2, 2, 0], Piet: [0, 0, 0] })
  await proef.registry.pool.query(`update overzicht set team = 'schalkwijk-1' where huishouden_id = $1`, [
    bekend.huishoudenId,
  ])
  expect(await caseload()).toEqual({ Jan: [2, 2, 1], Piet: [0, 0, 0] })
  const ander = await schrijfIn('Jan', [lid(0.1)])
  expect((await vraag('GET', `/medewerkers/${ander}/caseload`, 'kontext')).body, 'her namesake').toMatchObject({
    regisseur: 1,
    over: [{ huishoudenId: bijNaam.huishoudenId, als: 'regisseur' }],
  })
  await vraag('PATCH', `/medewerkers/${ander}`, 'kontext', { tot: vandaag })
})

test('what must be handed over is named to who is granted there; to others it is a number, or nothing', async () => {
  const van = (als: string) => vraag('GET', `/medewerkers/${jan}/caseload`, als)
  const eigen = (await van('kontext')).body
  expect(eigen).toMatchObject({ regisseur: 2, huishoudens: 2 })
  expect(new Set(eigen.over.map(({ huishoudenId }: { huishoudenId: string }) => huishoudenId))).toEqual(
    new Set([bekend.huishoudenId, bijNaam.huishoudenId]),
  )
  expect((await van('gemeente')).body).toMatchObject({ regisseur: 2, over: [] })
  expect((await van('dock')).status).toBe(404)
  const pad = `/huishoudens/${bijNaam.huishoudenId}/betrokkenheden/kontext/einde`
  const einde = await vraag('POST', pad, 'kontext', { reden: 'Klaar' })
  expect(einde.status).toBe(200)
  expect((await van('kontext')).body).toMatchObject({ regisseur: 1, huishoudens: 1 })
})

test('a turn goes to who has least for her hours, says why, and counts for the next; the same id is the same turn', async () => {
  const geef = (beurtId: string = randomUUID(), wat = functie) =>
    vraag('PUT', `/teams/schalkwijk-1/beurten/${beurtId}`, 'dock', { functie: wat })
  const eerste = randomUUID()
  const gegeven = await geef(eerste)
  expect([gegeven.status, gegeven.body.naam]).toEqual([201, 'Piet'])
  expect(gegeven.body.uitleg.at(-1)).toBe('Piet is aan de beurt: zij heeft dan het minste werk voor haar uren.')
  expect(await geef(eerste)).toMatchObject({ status: 200, body: gegeven.body })
  expect((await geef(eerste, 'Wmo-consulent')).status, 'another turn').toBe(404)
  // Two at once are two turns: 0.5 fte has one household, so 1 fte has three before it is hers again.
  const meer = await Promise.all([geef(), geef(), geef()])
  expect(meer.filter(({ body }) => body.naam === 'Piet')).toHaveLength(2)
  expect(meer.filter(({ body }) => body.naam === 'Jan')).toHaveLength(1)
  const terug = await vraag('POST', `/teams/schalkwijk-1/beurten/${eerste}/intrekking`, 'kontext')
  expect(terug).toMatchObject({ status: 200, body: { beurtId: eerste } })
  expect((await vraag('POST', `/teams/schalkwijk-1/beurten/${eerste}/intrekking`, 'kontext')).status).toBe(404)
})

test('who is away is passed over, and where nobody is left it says so', async () => {
  const beurten = async () => (await vraag('GET', '/teams/schalkwijk-1/beurten', 'kontext')).body.beurten
  expect(await beurten()).toMatchObject([{ functie }])
  const vervangers = [{ medewerkerId: jan, van: vandaag, tot: dagenNa(vandaag, 3) }]
  await vraag('PATCH', `/medewerkers/${piet}`, 'kontext', { vervangers })
  expect((await beurten())[0]).toMatchObject({ naam: 'Jan' })
  await vraag('PATCH', `/medewerkers/${jan}`, 'kontext', { tot: vandaag })
  expect(await beurten()).toEqual([])
  const geweigerd = await vraag('PUT', `/teams/schalkwijk-1/beurten/${randomUUID()}`, 'kontext', { functie })
  expect(geweigerd).toMatchObject({ status: 409, body: { code: 'niemand-aan-de-beurt' } })
})
