import { randomUUID } from 'node:crypto'
import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, proef, vraag, meldGezinAan, metInrichting, stop } = await startProefApi()
afterAll(stop)

const vandaag = dagInNederland(new Date())
const nieuw = (anders: object = {}) => ({
  naam: 'Jan Verzonnen',
  sinds: '2026-01-01',
  teams: [],
  vervangers: [],
  ...anders,
})
const lid = { team: 'noord-1', functie: 'Maatschappelijk dienstverlener', fte: 0.5, sinds: '2026-01-01' }
const [jan, piet] = [randomUUID(), randomUUID()]
const schrijfIn = (medewerkerId: string, als: string, anders: object = {}, kop = {}) =>
  vraag('PUT', `/medewerkers/${medewerkerId}`, als, nieuw(anders), kop)

test('an organisation enters its own workers, under an id it chose; the same again changes nothing', async () => {
  const gemaakt = await schrijfIn(jan, 'kontext', { teams: [lid], telefoonnummer: '06 11 11 11 11' })
  expect(gemaakt.status).toBe(201)
  expect(gemaakt.kop['etag']).toBe('"1"')
  expect(gemaakt.body).toMatchObject({ medewerkerId: jan, organisatie: 'kontext', telefoonnummer: '0611111111' })
  const nogEens = await schrijfIn(jan, 'kontext', { teams: [lid], telefoonnummer: '0611111111' })
  expect([nogEens.status, nogEens.kop['etag']]).toEqual([200, '"1"'])
  expect((await schrijfIn(jan, 'dock')).status).toBe(404)
  expect((await schrijfIn(randomUUID(), 'dock', { organisatie: 'kontext' })).status).toBe(400)
  expect((await schrijfIn(piet, 'gemeente', { naam: 'Piet', organisatie: 'kontext' })).status).toBe(201)
  expect((await schrijfIn(piet, 'gemeente', { organisatie: 'dock' })).status, 'whose worker she is').toBe(400)
  expect((await schrijfIn(randomUUID(), 'gemeente', { organisatie: 'niemand' })).status).toBe(400)
})

test('what is changed is what is named, held against the version that was seen and against the teams there are', async () => {
  const pad = `/medewerkers/${jan}`
  const gewijzigd = await vraag(
    'PATCH',
    pad,
    'kontext',
    { functie: 'Coach', telefoonnummer: null },
    { 'if-match': '"1"' },
  )
  expect(gewijzigd.body).toMatchObject({ functie: 'Coach', teams: [lid] })
  expect(gewijzigd.body).not.toHaveProperty('telefoonnummer')
  expect((await vraag('PATCH', pad, 'kontext', { naam: 'Jan' }, { 'if-match': '"1"' })).status).toBe(412)
  const fout = await vraag('PATCH', pad, 'kontext', { teams: [lid, { ...lid, team: 'nergens' }] })
  expect([fout.status, fout.body.fouten[0].veld]).toEqual([400, '/teams/1/team'])
  const vervangers = [{ medewerkerId: piet, van: vandaag, tot: dagenNa(vandaag, 7) }]
  expect((await vraag('PATCH', pad, 'kontext', { vervangers })).body).toMatchObject({ vervangers })
  expect((await vraag('PATCH', `/medewerkers/${randomUUID()}`, 'kontext', { naam: 'X' })).status).toBe(404)
})

test('a colleague in a team is seen, and once she left by her own organisation alone', async () => {
  const ziet = async (als: string, vraagstuk = '') =>
    (await vraag('GET', `/medewerkers${vraagstuk}`, als)).body.medewerkers.map(({ naam }: { naam: string }) => naam)
  expect((await ziet('kontext')).toSorted()).toEqual(['Jan Verzonnen', 'Piet'])
  expect(await ziet('kontext', '?team=noord-1')).toEqual(['Jan Verzonnen'])
  expect(await ziet('kontext', '?team=oost-1')).toEqual([])
  // Every organisation of Haarlem is in every team; Piet is in none.
  expect(await ziet('dock')).toEqual(['Jan Verzonnen'])
  expect((await vraag('GET', `/medewerkers/${jan}`, 'dock')).status).toBe(200)
  expect((await vraag('GET', `/medewerkers/${piet}`, 'dock')).status).toBe(404)
  expect((await vraag('PATCH', `/medewerkers/${jan}`, 'kontext', { tot: vandaag })).body).toMatchObject({
    tot: vandaag,
  })
  expect(await ziet('dock')).toEqual([])
  expect(await ziet('gemeente')).toContain('Jan Verzonnen')
  expect((await vraag('PATCH', `/medewerkers/${jan}`, 'kontext', { tot: null })).body).not.toHaveProperty('tot')
})

test('more than fit on a page come on the next', async () => {
  const rijen = Array.from({ length: 100 }, () => randomUUID())
  await hub.pool.query(
    `insert into registratie.medewerker select id, 'shdh', '{"naam": "X", "sinds": "2026-01-01", "teams": [], "vervangers": []}', null, 1, now()
     from unnest($1::uuid[]) as t (id)`,
    [rijen],
  )
  const een = (await vraag('GET', '/medewerkers', 'shdh')).body
  const twee = (await vraag('GET', `/medewerkers?na=${een.volgende}`, 'shdh')).body
  const eigen = [...een.medewerkers, ...twee.medewerkers].filter(({ naam }) => naam === 'X')
  expect(eigen).toHaveLength(100)
  expect(twee).not.toHaveProperty('volgende')
  // Of workers she does not see a page tells nothing, not even that there are so many.
  const ander = (await vraag('GET', '/medewerkers', 'kontext')).body
  expect(ander.medewerkers.length).toBeGreaterThan(0)
  expect(ander).not.toHaveProperty('volgende')
})

test('two who enter one worker at once make one row', async () => {
  const id = randomUUID()
  const antwoorden = await Promise.all(
    Array.from({ length: 5 }, (_, n) => schrijfIn(id, 'kontext', { naam: `Jan ${n}` })),
  )
  expect(antwoorden.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 200, 201])
  expect((await vraag('GET', `/medewerkers/${id}`, 'kontext')).kop['etag']).toBe('"5"')
})

test('who does it is a worker of the calling organisation who works there today, and nobody else', async () => {
  const { huishoudenId } = await meldGezinAan()
  const doe = (wie: string, als = 'kontext') =>
    vraag(
      'POST',
      `/huishoudens/${huishoudenId}/doelen`,
      als,
      { omschrijving: 'Rust', leefgebied: 'Financiën' },
      { 'wijkhub-medewerker': wie },
    )
  expect((await doe(jan)).status).toBe(201)
  for (const wie of [randomUUID(), 'jan']) expect((await doe(wie)).status).toBe(400)
  const anders = await vraag('GET', '/medewerkers', 'dock', undefined, { 'wijkhub-medewerker': jan })
  expect([anders.status, anders.body.fouten[0]]).toMatchObject([400, { plaats: 'kop', veld: '/wijkhub-medewerker' }])
  await vraag('PATCH', `/medewerkers/${jan}`, 'kontext', { tot: vandaag })
  expect((await doe(jan)).status).toBe(400)
})

test('a team that the municipality takes away keeps its members readable, and nobody sees them by it', async () => {
  const { inrichting } = proef.registry
  const { 'noord-1': _, ...teams } = inrichting.teams
  await vraag('PATCH', `/medewerkers/${jan}`, 'kontext', { tot: null })
  await metInrichting({ ...inrichting, teams })
  expect((await vraag('GET', `/medewerkers/${jan}`, 'kontext')).body).toMatchObject({ teams: [lid] })
  expect((await vraag('GET', `/medewerkers/${jan}`, 'dock')).status).toBe(404)
})
