import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)
const zoek = (als: string, body: object, koppen = {}) =>
  vraag('POST', '/privacy/v1/verstrekkingen/_zoek', als, { vanaf: '2026-01-01', tot: '2099-12-31', ...body }, koppen)

test('the privacy officer finds who saw a resident, of her and of her household as a whole, a page at a time', async () => {
  const { huishoudenId, id } = await meldGezinAan()
  const [inwonerId] = Object.values(id)
  for (let keer = 0; keer < 101; keer++) await vraag('GET', `/huishoudens/${huishoudenId}/leveringen`, 'kontext')
  const eerste = await zoek('gemeente', { inwonerId })
  expect([eerste.status, eerste.body.verstrekkingen.length]).toEqual([200, 100])
  const rest = await zoek('gemeente', { inwonerId, na: eerste.body.volgende })
  const alle = [...eerste.body.verstrekkingen, ...rest.body.verstrekkingen]
  // What was read of the household, the registration, and the question that went before.
  expect(alle.filter((regel: { handeling: string }) => regel.handeling === 'wijzigen')).toHaveLength(1)
  expect(new Set(alle.map((regel: { regelId: string }) => regel.regelId)).size).toBe(alle.length)
  expect(alle.length).toBeGreaterThanOrEqual(102)
  expect(rest.body.volgende).toBeUndefined()
})

test('whoever asks stands in it herself; others may not ask, and a question about nobody in particular is refused', async () => {
  const { huishoudenId } = await meldGezinAan()
  await zoek('gemeente', { huishoudenId })
  const { body } = await zoek('gemeente', { organisatie: 'gemeente' })
  expect(body.verstrekkingen[0]).toMatchObject({ verwerking: 'verantwoorden', organisatie: 'gemeente' })
  expect(body.verstrekkingen[0].huishoudens).toContain(huishoudenId)
  expect((await zoek('kontext', { huishoudenId })).status).toBe(403)
  expect((await zoek('gemeente', {})).status).toBe(400)
})

test('the head of the chain is for who audits, and says nothing of anybody', async () => {
  const { status, body } = await vraag('GET', '/privacy/v1/anker', 'gemeente')
  expect([status, body]).toEqual([200, {}])
  expect((await vraag('GET', '/privacy/v1/anker', 'kontext')).status).toBe(403)
  expect(hub.fouten).toEqual([])
})
