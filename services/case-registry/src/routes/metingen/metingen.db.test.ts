import { dagenNa, dagInNederland, zrmDomeinen2013, zrmDomeinen2017 } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, proef, vraag, meldGezinAan, metInrichting, stop } = await startProefApi()
afterAll(stop)

const vandaag = dagInNederland(new Date())
const medewerker = { naam: 'Noor Verzonnen' }
const scores = (domeinen: readonly string[], anders: Record<string, number> = {}) => ({
  ...Object.fromEntries(domeinen.map((domein) => [domein, 3])),
  ...anders,
})
type Reeks = {
  inwonerId: string
  instrument: string
  domeinen: { domein: string; scores: { score: number; datum: string; afnemer: string }[]; [veld: string]: unknown }[]
}

/** A family of Kontext's, who measured the mother when she registered; Dock works there too. */
async function gezin() {
  const { huishoudenId, id, aanmelding } = await meldGezinAan()
  const leeg = { vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] }
  await proef.meldAan('dock', { ...aanmelding, ...leeg, bronrecordId: `DOCK-${huishoudenId}` })
  await proef.kenToe('dock', huishoudenId)
  const pad = `/huishoudens/${huishoudenId}`
  expect((await vraag('PUT', `${pad}/regisseur`, 'kontext', { medewerker })).status).toBe(200)
  return { huishoudenId, pad, inwonerId: id['moeder']! }
}
const lees = async (pad: string, als: string, koppen = {}) => {
  const { status, body, kop } = await vraag('GET', `${pad}/metingen`, als, undefined, koppen)
  return { status, etag: String(kop.etag), reeksen: (body as { reeksen: Reeks[] }).reeksen }
}
const lijn = (reeksen: Reeks[], instrument: string, domein: string) =>
  reeksen.find((een) => een.instrument === instrument)?.domeinen.find((een) => een.domein === domein)

test('the ZRM of a registration is the first of its line, which goes on with what is measured after, beside its target', async () => {
  const { pad, inwonerId } = await gezin()
  const eerste = lijn((await lees(pad, 'kontext')).reeksen, 'zrm-2017', 'Financiën')!
  expect(eerste.scores).toHaveLength(1)
  expect(eerste).not.toHaveProperty('verschil')
  const opgave = {
    inwonerId,
    instrument: 'zrm-2017',
    datum: vandaag,
    scores: scores(zrmDomeinen2017, { Financiën: 5 }),
  }
  const sleutel = { 'idempotency-key': 'meting-1' }
  const gemeten = await vraag('POST', `${pad}/metingen`, 'kontext', opgave, sleutel)
  expect(gemeten.status).toBe(201)
  expect((await vraag('POST', `${pad}/metingen`, 'kontext', opgave, sleutel)).body).toEqual(gemeten.body)
  const doel = { inwonerId, instrument: 'zrm-2017', domein: 'Financiën', score: 4 }
  expect((await vraag('POST', `${pad}/doelscores`, 'kontext', doel)).status).toBe(201)
  const correctie = { scores: { Financiën: 4 }, reden: 'Verkeerd overgenomen' }
  expect((await vraag('PATCH', `${pad}/metingen/${gemeten.body.metingId}`, 'kontext', correctie)).status).toBe(200)
  const beter = lijn((await lees(pad, 'kontext')).reeksen, 'zrm-2017', 'Financiën')!
  expect(beter.scores[0]).toEqual(eerste.scores[0])
  expect(beter).toMatchObject({
    scores: [{}, { score: 4, datum: vandaag, afnemer: 'kontext', metingId: gemeten.body.metingId }],
    doelscore: { score: 4, gesteldOp: vandaag },
    verschil: 4 - eerste.scores[0]!.score,
  })
  const { regels } = (await vraag('GET', `${pad}/tijdlijn`, 'kontext')).body as { regels: { tekst: string }[] }
  expect(regels[0]!.tekst).toMatch(/^De ZRM-meting van .+ is gewijzigd\.$/)
})

test('what another reads are the scores on her leefgebieden; of what she does not read nothing changes, not even the ETag', async () => {
  const { pad, inwonerId } = await gezin()
  const meet = (scoresVan: object) =>
    vraag('POST', `${pad}/metingen`, 'kontext', { inwonerId, instrument: 'zrm-2013', datum: vandaag, ...scoresVan })
  const { metingId } = (await meet({ scores: scores(zrmDomeinen2013, { 'Sociaal netwerk': 1 }) })).body
  const dock = await lees(pad, 'dock')
  const van2013 = dock.reeksen.find(({ instrument }) => instrument === 'zrm-2013')!
  expect(van2013.domeinen.map(({ domein }) => domein)).toEqual(['Sociaal netwerk', 'Maatschappelijke participatie'])
  expect(JSON.stringify(dock.reeksen)).not.toMatch(/Financiën|Justitie|Dagbesteding/)
  const correctie = (domein: string) => ({ scores: { [domein]: 2 }, reden: 'Verkeerd overgenomen' })
  const pas = (domein: string, als: string) => vraag('PATCH', `${pad}/metingen/${metingId}`, als, correctie(domein))
  expect((await pas('Justitie', 'kontext')).status).toBe(200)
  const doel = { inwonerId, instrument: 'zrm-2013', domein: 'Justitie', score: 4 }
  expect((await vraag('POST', `${pad}/doelscores`, 'kontext', doel)).status).toBe(201)
  expect((await lees(pad, 'dock', { 'if-none-match': dock.etag })).status).toBe(304)
  const niets = await vraag('POST', `${pad}/doelscores`, 'dock', { ...doel, score: 5 })
  expect(niets).toMatchObject({ status: 400, body: { code: 'ongeldige-invoer', fouten: [{ veld: '/domein' }] } })
  expect((await pas('Sociaal netwerk', 'dock')).body.code).toBe('niet-uw-woord')
  expect((await pas('Sociaal netwerk', 'kontext')).status).toBe(200)
  expect((await lees(pad, 'dock', { 'if-none-match': dock.etag })).status).toBe(200)
})

test('who is not involved hears of no household, and a partner system of no other instrument, no target and no worker', async () => {
  const { pad, inwonerId, huishoudenId } = await gezin()
  for (const instrument of ['zrm-2013', 'zrm-2017']) {
    const domeinen = instrument === 'zrm-2013' ? zrmDomeinen2013 : zrmDomeinen2017
    const meting = { inwonerId, instrument, datum: dagenNa(vandaag, 0), scores: scores(domeinen) }
    expect((await vraag('POST', `${pad}/metingen`, 'kontext', meting)).status).toBe(201)
  }
  await vraag('POST', `${pad}/doelscores`, 'kontext', {
    inwonerId,
    instrument: 'zrm-2017',
    domein: 'Financiën',
    score: 5,
  })
  expect((await lees(pad, 'shdh')).status).toBe(404)
  const document = (await proef.projecties('menscentraal', huishoudenId)).at(-1)!.data as unknown as {
    zrm: Record<string, object>
  }
  expect(Object.keys(document.zrm)).toHaveLength(2)
  expect(document).not.toHaveProperty('metingen')
  expect(document).not.toHaveProperty('doelscores')
  for (const meting of Object.values(document.zrm)) expect(meting).not.toHaveProperty('medewerker')
})

test('instruments are those of the ZRM and of the inrichting; one that is no longer in it stays a line, and can be withdrawn', async () => {
  const { pad, inwonerId } = await gezin()
  const { instrumenten } = (await vraag('GET', '/instrumenten', 'kontext')).body as {
    instrumenten: { code: string; domeinen: string[] }[]
  }
  expect(instrumenten.map(({ code }) => code)).toEqual(['zrm-2017', 'zrm-2013', 'positieve-gezondheid'])
  const [, , web] = instrumenten
  const meting = { inwonerId, instrument: web!.code, datum: vandaag, scores: scores(web!.domeinen) }
  const { metingId } = (await vraag('POST', `${pad}/metingen`, 'kontext', meting)).body
  const { inrichting } = await hub.deps('registratie')
  await metInrichting({ ...inrichting, beleid: { ...inrichting.beleid, instrumenten: [] } })
  const weigering = await vraag('POST', `${pad}/metingen`, 'kontext', meting)
  expect(weigering).toMatchObject({ status: 400, body: { fouten: [{ veld: '/instrument' }] } })
  expect(lijn((await lees(pad, 'kontext')).reeksen, web!.code, 'Meedoen')!.scores).toMatchObject([{ score: 3 }])
  const weg = await vraag('POST', `${pad}/metingen/${metingId}/intrekking`, 'kontext', { reden: 'Vergissing' })
  expect(weg.status).toBe(200)
  expect(lijn((await lees(pad, 'kontext')).reeksen, web!.code, 'Meedoen')).toBeUndefined()
  await metInrichting(inrichting)
})

test('measured again with the ZRM of 2013 the household counts as such, and no more once that is withdrawn', async () => {
  const { pad, inwonerId, huishoudenId } = await gezin()
  const geteld = async () => {
    const { rows } = await hub.pool.query<{ soort: string; wat: string }>(
      `select soort, wat from registratie.wijktelling where huishouden_id = $1 and soort like 'zrm%'`,
      [huishoudenId],
    )
    return rows
  }
  const meet = async (datum: string, anders: Record<string, number>) => {
    const meting = { inwonerId, instrument: 'zrm-2013', datum, scores: scores(zrmDomeinen2013, anders) }
    return (await vraag('POST', `${pad}/metingen`, 'kontext', meting)).body.metingId as string
  }
  await meet(dagenNa(vandaag, -1), { Dagbesteding: 2 })
  expect(await geteld(), 'one of 2017 and one of 2013 are each the first').toEqual([])
  const tweede = await meet(vandaag, {})
  const rijen = await geteld()
  expect(rijen).toHaveLength(12)
  expect(rijen).toContainEqual({ soort: 'zrm-2013', wat: 'Dagbesteding + vooruit' })
  expect(rijen).toContainEqual({ soort: 'zrm-2013', wat: '' })
  await vraag('POST', `${pad}/metingen/${tweede}/intrekking`, 'kontext', { reden: 'Vergissing' })
  expect(await geteld()).toEqual([])
})
