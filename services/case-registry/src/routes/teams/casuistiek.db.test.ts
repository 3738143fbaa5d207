import { randomUUID } from 'node:crypto'
import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const toekenning = { doel: 'Samenwerken aan één plan', grondslag: { wet: 'Wmo 2015' as const } }
const dag = dagenNa(dagInNederland(new Date()), 3)
const vraagtekst = 'Wie neemt de zorg over als moeder wordt opgenomen?'
const team = 'noord-1'
const lijst = async (als: string, stand = 'open') =>
  (await vraag('GET', `/teams/${team}/casuistiek?stand=${stand}`, als)).body.casuistiek

async function metCasus() {
  const { huishoudenId, aanmelding } = await meldGezinAan()
  const casusId = randomUUID()
  const inhoud = { huishoudenId, team, vraag: vraagtekst, dag, medewerker: { naam: 'Jan Verzonnen' } }
  const antwoord = await vraag('PUT', `/casuistiek/${casusId}`, 'kontext', inhoud)
  return { huishoudenId, aanmelding, casusId, inhoud, antwoord }
}

test('who is not granted in the household sees that there is an item, on which day, and nothing of whom', async () => {
  const { huishoudenId, aanmelding, casusId, antwoord } = await metCasus()
  expect(antwoord.status).toBe(201)
  expect(antwoord.body).toMatchObject({ huishoudenId, organisatie: 'kontext', stand: 'open' })
  // Dock registers about the family too, and asks: it still may not hear that they are discussed.
  await proef.meldAan('dock', { ...aanmelding, bronrecordId: 'DOCK-1' })
  for (const als of ['dock', 'gemeente', 'zorgbalans']) {
    expect(await lijst(als)).toEqual([{ casusId, team, dag, stand: 'open' }])
    const een = await vraag('GET', `/casuistiek/${casusId}`, als)
    expect(een.body).toEqual({ casusId, team, dag, stand: 'open' })
    expect(een.kop).not.toHaveProperty('etag')
    for (const [methode, pad, inhoud] of [
      ['PATCH', '', { vraag: 'X' }],
      ['POST', '/intrekking', { reden: 'X' }],
      ['PUT', `/besluiten/${randomUUID()}`, { wat: 'X' }],
    ] as const)
      expect((await vraag(methode, `/casuistiek/${casusId}${pad}`, als, inhoud)).status).toBe(404)
  }
  // Once granted it does.
  await proef.opdracht('gemeente', huishoudenId, { soort: 'ken-betrokkenheid-toe', aanvrager: 'dock', toekenning })
  expect(await lijst('dock')).toMatchObject([{ casusId, huishoudenId, vraag: vraagtekst }])
  await vraag('POST', `/casuistiek/${casusId}/intrekking`, 'kontext', { reden: 'Klaar' })
})

test('nobody puts a household on a list who is not granted in it, and the answer is that of one that does not exist', async () => {
  const { huishoudenId } = await meldGezinAan()
  const zet = (id: string, als: string) =>
    vraag('PUT', `/casuistiek/${randomUUID()}`, als, {
      huishoudenId: id,
      team,
      vraag: 'X',
      dag,
      medewerker: { naam: 'X' },
    })
  const [kent, kentNiet] = [await zet(huishoudenId, 'dock'), await zet(randomUUID(), 'dock')]
  const zonderKenmerk = ({ instance: _, ...rest }: Record<string, unknown>) => rest
  expect(kent.status).toBe(404)
  expect(zonderKenmerk(kent.body)).toEqual(zonderKenmerk(kentNiet.body))
})

test('decisions say who does what before when; the same twice is once, an old version is refused', async () => {
  const { casusId, inhoud } = await metCasus()
  const besluitId = randomUUID()
  const pad = `/casuistiek/${casusId}/besluiten/${besluitId}`
  const besluit = { wat: 'Kontext belt de school', wie: 'kontext', voor: dagenNa(dag, 7) }
  const besproken = await vraag('PUT', pad, 'kontext', besluit, { 'if-match': '"1"' })
  expect(besproken.body).toMatchObject({ stand: 'besproken', besluiten: [{ besluitId, ...besluit, door: 'kontext' }] })
  expect((await vraag('PUT', pad, 'kontext', besluit)).kop['etag']).toBe('"2"')
  expect((await vraag('PUT', `/casuistiek/${casusId}`, 'kontext', inhoud)).kop['etag']).toBe('"2"')
  expect(
    (await vraag('PATCH', `/casuistiek/${casusId}`, 'kontext', { vraag: 'Y' }, { 'if-match': '"1"' })).status,
  ).toBe(412)
  expect(await lijst('kontext', 'besproken')).toMatchObject([{ casusId }])
  const terug = await vraag('POST', `${pad}/intrekking`, 'kontext', { reden: 'Toch niet' })
  expect(terug.body).toMatchObject({ stand: 'open', besluiten: [{ ingetrokken: { reden: 'Toch niet' } }] })
  await vraag('POST', `/casuistiek/${casusId}/intrekking`, 'kontext', { reden: 'Klaar' })
  expect((await vraag('PATCH', `/casuistiek/${casusId}`, 'kontext', { vraag: 'Y' })).body.code).toBe(
    'casus-ingetrokken',
  )
})

test('a household that went up in another is discussed as that one; one that is closed is on no list', async () => {
  const [een, ander] = [await metCasus(), await meldGezinAan()]
  for (const { huishoudenId } of [een, ander])
    await proef.opdracht('kontext', huishoudenId, {
      soort: 'benoem-regisseur',
      aanwijzing: { medewerker: { naam: 'Jan' } },
    })
  const samen = await vraag('POST', `/huishoudens/${ander.huishoudenId}/samenvoegingen`, 'kontext', {
    huishoudenId: een.huishoudenId,
    adres: 'blijft',
    regisseur: 'blijft',
    reden: 'Eén gezin',
  })
  expect(samen.status).toBe(201)
  expect(await lijst('kontext')).toMatchObject([{ casusId: een.casusId, huishoudenId: ander.huishoudenId }])
  const wijzig = await vraag('PATCH', `/casuistiek/${een.casusId}`, 'kontext', { vraag: 'En nu?' })
  expect(wijzig.body).toMatchObject({ vraag: 'En nu?' })
  const weg = await metCasus()
  await proef.registry.pool.query(`update overzicht set stand = 'gesloten' where huishouden_id = $1`, [
    weg.huishoudenId,
  ])
  expect(await lijst('kontext')).toHaveLength(1)
})

test('two who put different households under one id at once make one item, with its own question', async () => {
  const gezinnen = await Promise.all(Array.from({ length: 4 }, () => meldGezinAan()))
  const casusId = randomUUID()
  const antwoorden = await Promise.all(
    gezinnen.map(({ huishoudenId }) =>
      vraag('PUT', `/casuistiek/${casusId}`, 'kontext', {
        huishoudenId,
        team,
        vraag: huishoudenId,
        dag,
        medewerker: { naam: 'X' },
      }),
    ),
  )
  expect(antwoorden.filter(({ status }) => status === 201)).toHaveLength(1)
  const { huishoudenId, vraag: gevraagd } = (await vraag('GET', `/casuistiek/${casusId}`, 'kontext')).body
  expect(gevraagd).toBe(huishoudenId)
})
