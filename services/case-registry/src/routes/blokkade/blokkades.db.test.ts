import { afterAll, expect, test } from 'vitest'
import { dagInNederland, topicProjectie } from '@wijkhub/model'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const vandaag = dagInNederland(new Date())
const toekenning = { doel: 'Samen', grondslag: { wet: 'Wmo 2015' } }
type Gezin = Awaited<ReturnType<typeof meldGezinAan>>

const goed = async (antwoord: ReturnType<typeof vraag>) => {
  const { status, body } = await antwoord
  expect([status, body]).toEqual([expect.toSatisfy((een: number) => een < 300), body])
  return body as Record<string, never>
}

/** What Dock registers about the same family. */
const vanDock = ({ aanmelding, huisnummer }: Gezin, keer: number) => ({
  ...aanmelding,
  bronrecordId: `DOCK-${huisnummer}-${keer}`,
  medewerker: { naam: 'Ali van Dock' },
})

/** A family of Kontext's, where Dock is granted and has something to do. */
async function metDock() {
  const gezin = await meldGezinAan()
  const pad = `/huishoudens/${gezin.huishoudenId}`
  await goed(vraag('PUT', `${pad}/regisseur`, 'kontext', { medewerker: { naam: 'Jan' } }))
  await goed(vraag('POST', '/aanmeldingen', 'dock', vanDock(gezin, 1)))
  await goed(vraag('PUT', `${pad}/betrokkenheden/dock`, 'kontext', toekenning))
  const doel = await goed(vraag('POST', `${pad}/doelen`, 'kontext', { leefgebied: 'Financiën', omschrijving: 'Rust' }))
  await goed(vraag('POST', `${pad}/acties`, 'dock', { doelId: doel['doelId'], omschrijving: 'Bellen', datum: vandaag }))
  return { gezin, pad, blokkade: { audiences: ['dock'], reden: 'Zijn broer werkt bij Dock' } }
}

const isId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const lijsten = [
  '/huishoudens',
  '/agenda',
  '/overdrachten',
  '/regieaanbod',
  '/toetsingen',
  '/afwijkingen',
  '/betrokkenheden',
]
const delen = [
  '',
  '/leveringen',
  '/tijdlijn',
  '/afwijkingen',
  '/blokkades',
  `/geschiedenis/${vandaag}`,
  '/leveringen/menscentraal/waarom',
  '/team',
  '/plan',
]

/** Everything Dock is told about this family, with what it holds from before; ids by the order they come in. */
async function watDockZiet({ gezin, pad }: Awaited<ReturnType<typeof metDock>>, etag: string) {
  const gezien: [string, unknown][] = []
  const tekst = (waarde: string) =>
    waarde
      .replaceAll(isId, (id) => (id === gezin.huishoudenId ? 'dit huishouden' : 'een id'))
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'een moment')
      .replaceAll(`-${gezin.huisnummer}-`, '-0-')
  /** Rows stand in the order of their ids, which are random. */
  const zonder = (waarde: unknown): unknown => {
    if (typeof waarde === 'string') return tekst(waarde)
    if (typeof waarde !== 'object' || waarde === null) return waarde
    const delen = Array.isArray(waarde)
      ? waarde.map(zonder)
      : Object.entries(waarde).map(([naam, deel]) => [tekst(naam), naam === 'huisnummer' ? 0 : zonder(deel)])
    return delen.map((deel) => JSON.stringify(deel)).toSorted()
  }
  const kijk = async (stap: string, antwoord: ReturnType<typeof vraag>) => {
    const { status, body, kop } = await antwoord
    gezien.push([stap, [status, zonder(body), zonder(kop['location'])]])
  }
  const lees = async (keer: string) => {
    for (const deel of delen) await kijk(`${keer} ${deel}`, vraag('GET', `${pad}${deel}`, 'dock'))
    await kijk(`${keer} ETag`, vraag('GET', pad, 'dock', undefined, { 'if-none-match': etag }))
    for (const lijst of lijsten) {
      const { status, body } = await vraag('GET', lijst, 'dock')
      gezien.push([`${keer} ${lijst}`, [status, JSON.stringify(body).includes(gezin.huishoudenId)]])
    }
  }
  await lees('eerst')
  await kijk('doel', vraag('POST', `${pad}/doelen`, 'dock', { leefgebied: 'Financiën', omschrijving: 'x' }))
  await kijk('blokkade', vraag('POST', `${pad}/blokkades`, 'dock', { audiences: ['kontext'], reden: 'x' }))
  await kijk('nood', vraag('POST', `${pad}/noodtoegang`, 'dock', { uren: 1, reden: 'x' }))
  await kijk('aanmelding', vraag('POST', '/aanmeldingen', 'dock', vanDock(gezin, 2)))
  await lees('na')
  await kijk('doel na', vraag('POST', `${pad}/doelen`, 'dock', { leefgebied: 'Financiën', omschrijving: 'x' }))
  return gezien
}

test('an organisation that is blocked sees at every route what one sees whose involvement ended', async () => {
  const [einde, blok] = [await metDock(), await metDock()]
  const versies = await Promise.all(
    [einde, blok].map(async ({ pad }) => String((await vraag('GET', pad, 'dock')).kop['etag'])),
  )
  for (const { pad, gezin } of [einde, blok]) {
    expect((await vraag('GET', pad, 'dock')).status).toBe(200)
    expect(JSON.stringify((await vraag('GET', '/agenda', 'dock')).body)).toContain(gezin.huishoudenId)
  }
  await goed(vraag('POST', `${einde.pad}/betrokkenheden/dock/einde`, 'kontext', { reden: 'Klaar' }))
  const voor = (await vraag('GET', blok.pad, 'kontext')).body
  await goed(vraag('POST', `${blok.pad}/blokkades`, 'kontext', blok.blokkade))
  // The others are told nothing of it.
  expect((await vraag('GET', blok.pad, 'kontext')).body).toEqual(voor)
  expect(await watDockZiet(blok, versies[1]!)).toEqual(await watDockZiet(einde, versies[0]!))
  // What it asks waits, and granted it still reads nothing.
  const vragen = (await vraag('GET', '/betrokkenheden', 'kontext')).body.aanvragen as { huishoudenId: string }[]
  expect(vragen.map(({ huishoudenId }) => huishoudenId)).toContain(blok.gezin.huishoudenId)
  await goed(vraag('PUT', `${blok.pad}/betrokkenheden/dock`, 'kontext', toekenning))
  expect((await vraag('GET', blok.pad, 'dock')).status).toBe(404)
})

test('who decides reads it and another lifts it; nobody else hears that there is one, and then all is as before', async () => {
  const { pad, blokkade } = await metDock()
  const { blokkadeId } = await goed(vraag('POST', `${pad}/blokkades`, 'kontext', blokkade))
  const opheffing = `${pad}/blokkades/${blokkadeId}/opheffing`
  const reden = { reden: 'Zijn broer is weg bij Dock' }
  expect((await vraag('GET', `${pad}/blokkades`, 'kontext')).body.blokkades).toMatchObject([
    { blokkadeId, ...blokkade, gezet: { door: 'kontext' } },
  ])
  for (const als of ['dock', 'zorgbalans', 'gemeente']) {
    expect([als, (await vraag('GET', `${pad}/blokkades`, als)).status]).toEqual([als, 404])
    expect([als, (await vraag('POST', opheffing, als, reden)).status]).toEqual([als, 404])
  }
  expect(await vraag('POST', opheffing, 'kontext', reden)).toMatchObject({
    status: 409,
    body: { code: 'blokkade-vier-ogen' },
  })
  const { regels } = (await vraag('GET', `${pad}/tijdlijn`, 'kontext')).body
  expect(JSON.stringify(regels).toLowerCase()).not.toContain('blok')
})

test('a partner system that had it gets a silent end, its receipts say what they said, and lifted it gets today', async () => {
  const { huishoudenId } = await meldGezinAan()
  const pad = `/huishoudens/${huishoudenId}`
  const events = async () => {
    const { rows } = await hub.pool.query<{ attributes: Record<string, string>; leeg: boolean }>(
      `select attributes, data is null or data::text = 'null' as leeg from eventlog.outbox
       where topic = $1 and key = $2 order by id`,
      [topicProjectie('menscentraal'), huishoudenId],
    )
    return rows.map(({ attributes, leeg }) => [attributes['versie'], attributes['stil'], leeg])
  }
  expect(await events()).toEqual([['1', undefined, false]])
  const bewijs = async () => (await vraag('GET', `${pad}/leveringen`, 'kontext')).body.leveringen
  const voor = await bewijs()
  const { blokkadeId } = await goed(
    vraag('POST', `${pad}/blokkades`, 'kontext', { audiences: 'alle', reden: 'Gevaar' }),
  )
  expect((await events()).at(-1)).toEqual(['2', 'ja', true])
  const zonderMoment = (rijen: object[]) => rijen.map((rij) => ({ ...rij, gewenstOp: '', gewensteVersie: 0 }))
  expect(zonderMoment(await bewijs())).toEqual(zonderMoment(voor))
  await goed(vraag('POST', `${pad}/doelen`, 'kontext', { leefgebied: 'Financiën', omschrijving: 'Rust' }))
  expect(await events()).toHaveLength(2)
  await goed(vraag('POST', `${pad}/blokkades/${blokkadeId}/opheffing`, 'gemeente', { reden: 'Voorbij' }))
  expect((await events()).at(-1)).toEqual(['3', undefined, false])
})
