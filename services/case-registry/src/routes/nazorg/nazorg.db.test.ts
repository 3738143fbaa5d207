import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

let verder = 0
const { proef, vraag, meldGezinAan, stop } = await startProefApi({
  now: () => new Date(Date.now() + verder * 86_400_000),
})
afterAll(stop)

const vandaag = dagInNederland(new Date())
const dag = dagenNa(vandaag, 30)
type Rij = Record<string, unknown>
const teGeven = async (als: string, vragend = '') => (await vraag('GET', `/nazorg${vragend}`, als)).body.nazorg as Rij[]
const agenda = async (als: string) =>
  ((await vraag('GET', '/agenda', als)).body.agenda as Rij[]).filter(({ soort }) => soort === 'nazorg')

/** A family of Kontext's that was closed, with a call planned to who has a telephone. */
async function gesloten() {
  const { huishoudenId } = await meldGezinAan()
  const pad = `/huishoudens/${huishoudenId}`
  expect((await vraag('PUT', `${pad}/regisseur`, 'kontext', { medewerker: { naam: 'Jan Verzonnen' } })).status).toBe(
    200,
  )
  const inwoners = Object.entries((await vraag('GET', pad, 'kontext')).body.inwoners as Record<string, Rij>)
  const inwonerId = inwoners.find(([, persoon]) => persoon['telefoonnummer'] !== undefined)![0]
  const sluiting = {
    aanleiding: 'doelen-behaald',
    reden: 'Zij redt zich weer',
    eindigLopende: true,
    nazorg: [{ inwonerIds: [inwonerId], dag, hoe: 'telefoon' }],
  }
  expect((await vraag('POST', `${pad}/sluiting`, 'kontext', sluiting)).status).toBe(200)
  return { huishoudenId, pad, inwonerId }
}

test('aftercare stands in the agenda of who gives it, with a name and a number, until it is done', async () => {
  const { huishoudenId, pad, inwonerId } = await gesloten()
  const [rij] = await teGeven('kontext')
  expect(rij).toEqual({
    huishoudenId,
    nazorgId: expect.any(String) as string,
    dag,
    hoe: 'telefoon',
    pogingen: 0,
    personen: [{ inwonerId, naam: expect.any(Object) as object, telefoonnummer: expect.any(String) as string }],
  })
  const een = `${pad}/nazorg/${String(rij!['nazorgId'])}`
  expect(await agenda('kontext')).toEqual([{ huishoudenId, soort: 'nazorg', id: rij!['nazorgId'], dag }])
  for (const als of ['dock', 'gemeente']) {
    expect([await teGeven(als), await agenda(als)]).toEqual([[], []])
    const vreemd = await vraag('POST', `${een}/afronding`, als, { uitkomst: 'gedaan' })
    expect([vreemd.status, vreemd.body.code]).toEqual([404, 'huishouden-onbekend'])
  }
  expect((await vraag('GET', pad, 'kontext')).status).toBe(404)
  expect(await teGeven('kontext', '?teLaat=ja')).toEqual([])
  verder = 31
  expect(await teGeven('kontext', '?teLaat=ja')).toMatchObject([{ huishoudenId, teLaat: true }])
  expect(await agenda('kontext')).toMatchObject([{ teLaat: true }])
  const opnieuw = dagenNa(vandaag, 40)
  const nogEens = { uitkomst: 'niet-bereikt', opnieuw }
  expect((await vraag('POST', `${een}/afronding`, 'kontext', nogEens)).status).toBe(200)
  expect(await teGeven('kontext')).toMatchObject([{ dag: opnieuw, pogingen: 1 }])
  expect(await agenda('kontext')).toMatchObject([{ dag: opnieuw }])
  const gedaan = { uitkomst: 'gedaan', toelichting: 'Het gaat goed' }
  expect((await vraag('POST', `${een}/afronding`, 'kontext', gedaan)).status).toBe(200)
  expect([await teGeven('kontext'), await agenda('kontext')]).toEqual([[], []])
  const resultaat = (await vraag('GET', `${pad}/sluiting`, 'kontext')).body
  expect(Object.values(resultaat.nazorg)).toMatchObject([
    { stand: 'gedaan', afgerond: { toelichting: 'Het gaat goed' } },
  ])
  verder = 0
})

test('when helping begins again nothing of it waits any more, and a household that goes up in another takes along what was done', async () => {
  const [een, ander] = [await gesloten(), await gesloten()]
  for (const { pad } of [een, ander]) {
    expect((await vraag('POST', `${pad}/heropening`, 'kontext', { reden: 'Terug' })).status).toBe(200)
    expect((await vraag('PUT', `${pad}/regisseur`, 'kontext', { medewerker: { naam: 'Jan Verzonnen' } })).status).toBe(
      200,
    )
  }
  expect([await teGeven('kontext'), await agenda('kontext')]).toEqual([[], []])
  const samen = await vraag('POST', `${een.pad}/samenvoegingen`, 'kontext', {
    huishoudenId: ander.huishoudenId,
    adres: 'blijft',
    regisseur: 'blijft',
    reden: 'Een gezin',
  })
  expect(samen.status).toBe(201)
  const { nazorg } = await proef.toestand(een.huishoudenId)
  expect(Object.values(nazorg).map(({ stand }) => stand)).toEqual(['heropend', 'heropend'])
  // Closed as one, aftercare of the two is planned and undone with them.
  const slot = { aanleiding: 'overig', reden: 'Klaar', eindigLopende: true }
  const nazorgOpgave = [{ inwonerIds: [een.inwonerId], dag, hoe: 'bericht' }]
  const dicht = await vraag('POST', `${een.pad}/sluiting`, 'kontext', { ...slot, nazorg: nazorgOpgave })
  expect([dicht.status, dicht.body]).toMatchObject([200, {}])
  expect(await agenda('kontext')).toMatchObject([{ huishoudenId: een.huishoudenId, dag }])
})
