import { randomUUID } from 'node:crypto'
import { adres } from '@wijkhub/builders'
import { inrichting } from '@wijkhub/builders/haarlem'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, proef, vraag, metInrichting, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const { grenzen } = inrichting
const doel = { omschrijving: 'Rust in huis', leefgebied: 'Huiselijke relaties' }
const stelDoel = async (huishoudenId: string, als: string) => {
  const { status, body } = await vraag('POST', `/huishoudens/${huishoudenId}/doelen`, als, doel)
  return { status, code: (body as { code?: string }).code, detail: (body as { detail?: string }).detail }
}

test('beyond the limit of a household its organisation waits, and another one hears nothing of that', async () => {
  const { huishoudenId, aanmelding } = await meldGezinAan()
  await proef.meldAan('dock', { ...aanmelding, bronrecordId: 'DOCK-1' })
  const toegelaten = await vraag('PUT', `/huishoudens/${huishoudenId}/betrokkenheden/dock`, 'gemeente', {
    doel: 'Helpen',
    grondslag: { wet: 'Wmo 2015' },
  })
  expect(toegelaten).toMatchObject({ status: 200 })
  await metInrichting({ ...inrichting, grenzen: { ...grenzen, wijzigingen: { huishouden: 2 } } })
  const kontext = [await stelDoel(huishoudenId, 'kontext'), await stelDoel(huishoudenId, 'kontext')]
  expect(kontext.map(({ status }) => status)).toEqual([201, 201])
  const te = await vraag('POST', `/huishoudens/${huishoudenId}/doelen`, 'kontext', doel)
  expect(te).toMatchObject({ status: 429, body: { code: 'te-veel-aanvragen' }, kop: { 'retry-after': '30' } })
  expect((await stelDoel(huishoudenId, 'dock')).status).toBe(201)
  expect((await vraag('GET', `/huishoudens/${huishoudenId}`, 'kontext')).status).toBe(200)
  expect(Object.keys((await proef.toestand(huishoudenId)).doelen)).toHaveLength(3)
})

test('known or not, changed by others or not: a stranger meets the same limit at the same request', async () => {
  await metInrichting({ ...inrichting, grenzen: { ...grenzen, wijzigingen: { huishouden: 2 } } })
  const { huishoudenId } = await meldGezinAan()
  for (let keer = 0; keer < 3; keer++) await stelDoel(huishoudenId, 'kontext')
  const hoort = async (id: string) => [
    await stelDoel(id, 'mee-de-wering'),
    await stelDoel(id, 'mee-de-wering'),
    await stelDoel(id, 'mee-de-wering'),
  ]
  const bekend = await hoort(huishoudenId)
  expect(bekend.map(({ status }) => status)).toEqual([404, 404, 429])
  expect(await hoort(randomUUID())).toEqual(bekend)
})

test('a search beyond the limit looks for nobody and is kept as none', async () => {
  await metInrichting({ ...inrichting, grenzen: { ...grenzen, zoekopdrachten: { organisatie: 1, medewerker: 1 } } })
  const zoek = () =>
    vraag('POST', '/huishoudens/_zoek', 'kontext', { doel: 'hulpvraag', postcode: adres.postcode, huisnummer: 1 })
  expect([(await zoek()).status, (await zoek()).status]).toEqual([200, 429])
  const { rows } = await hub.pool.query('select 1 from registratie.zoekopdracht')
  expect(rows).toHaveLength(1)
})
