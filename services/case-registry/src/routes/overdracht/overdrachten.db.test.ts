import { randomUUID } from 'node:crypto'
import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const vandaag = dagInNederland(new Date())
const reden = 'Zij is veel alleen sinds haar man weg is'

/** A family of Kontext's, offered to Dock, which is not involved. */
async function aangeboden(anders: object = {}) {
  const { huishoudenId } = await meldGezinAan()
  const pad = `/huishoudens/${huishoudenId}`
  expect((await vraag('PUT', `${pad}/regisseur`, 'kontext', { medewerker: { naam: 'Jan' } })).status).toBe(200)
  const inwonerId = Object.keys((await vraag('GET', pad, 'kontext')).body.inwoners)[0]!
  const vragen = await vraag('POST', `${pad}/vragen`, 'kontext', {
    inwonerId,
    leefgebied: 'Sociaal netwerk',
    omschrijving: 'Iemand om mee te praten',
  })
  const bod = await vraag('POST', `${pad}/overdrachten`, 'kontext', {
    naar: 'opbouwwerk-dock',
    inwonerIds: [inwonerId],
    vraagIds: [vragen.body.vraagId],
    doelIds: [],
    reden,
    herinnering: dagenNa(vandaag, 7),
    ...anders,
  })
  expect(bod.status).toBe(201)
  const overdrachtId = bod.body.overdrachtId as string
  return { huishoudenId, pad, inwonerId, overdrachtId, een: `${pad}/overdrachten/${overdrachtId}` }
}
const wachtend = async (als: string) =>
  (await vraag('GET', '/overdrachten', als)).body.overdrachten as Record<string, unknown>[]
const bo = { medewerker: { naam: 'Bo Verzonnen' } }

test('before it accepts a receiver hears what it is about and who asks, and reads the household only after', async () => {
  const { huishoudenId, pad, overdrachtId, een, inwonerId } = await aangeboden({ warm: { op: dagenNa(vandaag, 3) } })
  expect(await wachtend('dock')).toEqual([
    {
      huishoudenId,
      overdrachtId,
      van: { organisatie: 'kontext' },
      voorziening: 'opbouwwerk-dock',
      leefgebieden: ['Sociaal netwerk'],
      aangebodenOp: vandaag,
      herinnering: dagenNa(vandaag, 7),
      warm: { op: dagenNa(vandaag, 3) },
    },
  ])
  for (const als of ['kontext', 'shdh', 'gemeente']) expect(await wachtend(als)).toEqual([])
  for (const deel of ['', '/leveringen', '/tijdlijn', `/geschiedenis/${vandaag}`])
    expect([deel, (await vraag('GET', `${pad}${deel}`, 'dock')).status]).toEqual([deel, 404])
  const agenda = async (als: string) => (await vraag('GET', '/agenda', als)).body.agenda as object[]
  expect(await agenda('dock'), 'it is not involved').toEqual([])
  expect(await agenda('kontext')).toMatchObject([{ soort: 'overdracht', id: overdrachtId }])

  expect((await vraag('POST', `${een}/aanvaarding`, 'dock', bo)).status).toBe(200)
  const gelezen = (await vraag('GET', pad, 'dock')).body
  expect(gelezen.inwoners).toHaveProperty(inwonerId)
  expect(gelezen.overdrachten[overdrachtId]).toMatchObject({ stand: 'aanvaard', reden })
  expect(await wachtend('dock')).toEqual([])
  expect(await agenda('dock')).toMatchObject([{ soort: 'overdracht', id: overdrachtId }])
  expect((await vraag('PUT', `${een}/resultaat`, 'dock', { uitkomst: 'hulp-gestart' })).status).toBe(200)
  const { regels } = (await vraag('GET', `${pad}/tijdlijn`, 'kontext')).body
  expect(JSON.stringify(regels)).toContain('De overdracht aan Opbouwwerk van Dock is aanvaard.')
})

test('an offer of who is not involved any more waits for nobody, and opens nothing', async () => {
  const { een, pad, overdrachtId } = await aangeboden()
  const wacht = async () => (await wachtend('dock')).some((rij) => rij['overdrachtId'] === overdrachtId)
  expect(await wacht()).toBe(true)
  expect((await vraag('POST', `${pad}/betrokkenheden/kontext/einde`, 'kontext', { reden: 'Klaar' })).status).toBe(200)
  expect(await wacht()).toBe(false)
  const nooit = await vraag('POST', `${een.replace(overdrachtId, randomUUID())}/aanvaarding`, 'dock', bo)
  const { status, body } = await vraag('POST', `${een}/aanvaarding`, 'dock', bo)
  expect([status, body.code, body.detail]).toEqual([404, nooit.body.code, nooit.body.detail])
  expect((await vraag('GET', pad, 'dock')).status).toBe(404)
})

test('who refused, and from whom it was taken back, gets the answer of who never heard of it', async () => {
  const [nee, weg] = [await aangeboden(), await aangeboden()]
  expect((await vraag('POST', `${nee.een}/weigering`, 'dock', { reden: 'Vol' })).status).toBe(200)
  expect((await vraag('POST', `${weg.een}/einde`, 'kontext', { reden: 'Toch niet' })).status).toBe(200)
  const { huishoudenId } = await meldGezinAan()
  const nooit = await vraag('POST', `/huishoudens/${huishoudenId}/overdrachten/${huishoudenId}/aanvaarding`, 'dock', bo)
  for (const { pad, een } of [nee, weg]) {
    expect(await wachtend('dock')).toEqual([])
    expect((await vraag('GET', pad, 'dock')).status).toBe(404)
    const nog = await vraag('POST', `${een}/aanvaarding`, 'dock', bo)
    expect([nog.status, nog.body.code]).toEqual([nooit.status, nooit.body.code])
  }
  expect((await vraag('GET', nee.pad, 'kontext')).body.overdrachten[nee.overdrachtId].antwoord).toMatchObject({
    reden: 'Vol',
    door: 'dock',
  })
})

test('the sociale kaart is narrowed by kind, domain and wijk', async () => {
  const codes = async (vragend: string) =>
    ((await vraag('GET', `/sociale-kaart${vragend}`, 'dock')).body.voorzieningen as { code: string }[]).map(
      ({ code }) => code,
    )
  expect(await codes('?soort=specialistisch&leefgebied=Financi%C3%ABn')).toEqual(['schuldhulpverlening'])
  const alle = await codes('')
  expect(alle.indexOf('loket-haarlem')).toBeLessThan(alle.indexOf('expertiseteam'))
  expect(await codes('?wijk=Parkwijk')).toEqual(alle)
  expect((await vraag('GET', '/sociale-kaart?soort=bank', 'dock')).status).toBe(400)
})
