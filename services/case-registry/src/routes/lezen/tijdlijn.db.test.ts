import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

interface Bladzijde {
  regels: { op: string; tekst: string; door?: string }[]
  volgende?: string
}

test('who is granted reads what happened in words, page by page; who is not hears of no household', async () => {
  const { huishoudenId } = await meldGezinAan()
  const doel = (omschrijving: string) =>
    vraag('POST', `/huishoudens/${huishoudenId}/doelen`, 'kontext', { omschrijving, leefgebied: 'Financiën' })
  for (let nummer = 0; nummer < 60; nummer++) expect((await doel(`Doel ${nummer}`)).status).toBe(201)
  const pad = `/huishoudens/${huishoudenId}/tijdlijn`
  const regels = []
  for (let na = ''; ;) {
    const { status, body } = await vraag('GET', `${pad}${na}`, 'kontext')
    expect(status).toBe(200)
    const bladzijde = body as unknown as Bladzijde
    regels.push(...bladzijde.regels)
    if (!bladzijde.volgende) break
    expect(bladzijde.regels).toHaveLength(50)
    na = `?na=${bladzijde.volgende}`
  }
  expect(regels.slice(0, 60).map(({ tekst, door }) => [tekst, door])).toEqual(
    Array.from({ length: 60 }, (_, index) => [`Doel op Financiën “Doel ${59 - index}”.`, 'kontext']),
  )
  expect(regels.at(-1)!.tekst).toBe('Het huishouden is geregistreerd.')
  expect(new Set(regels.map(({ tekst }) => tekst)).size).toBe(regels.length)
  expect(await vraag('GET', pad, 'dock')).toMatchObject({ status: 404, body: { code: 'huishouden-onbekend' } })
})

test('a page that did not change is not sent again', async () => {
  const { huishoudenId } = await meldGezinAan()
  const pad = `/huishoudens/${huishoudenId}/tijdlijn`
  const { etag } = (await vraag('GET', pad, 'kontext')).kop
  expect((await vraag('GET', pad, 'kontext', undefined, { 'if-none-match': etag })).status).toBe(304)
  await vraag('POST', `/huishoudens/${huishoudenId}/doelen`, 'kontext', {
    omschrijving: 'Rust',
    leefgebied: 'Financiën',
  })
  expect((await vraag('GET', pad, 'kontext', undefined, { 'if-none-match': etag })).status).toBe(200)
})
