import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const alsPdf = { accept: 'application/pdf' }

test('a resident takes the plan home as a page or as a PDF, today or as it was established; nobody else gets either', async () => {
  const { huishoudenId } = await meldGezinAan()
  const pad = `/huishoudens/${huishoudenId}/plan`
  expect((await vraag('POST', `${pad}/versies`, 'kontext', {})).status).toBe(201)
  const [versie] = (await vraag('GET', `${pad}/versies`, 'kontext')).body.versies
  for (const document of [`${pad}/document`, `${pad}/versies/${versie.planversieId}/document`]) {
    const pagina = await vraag('GET', document, 'kontext')
    expect([pagina.status, pagina.kop['content-type'], pagina.kop['vary']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'accept',
    ])
    expect(pagina.body).toContain('<h1>Uw plan')
    const pdf = await vraag('GET', document, 'kontext', undefined, alsPdf)
    expect([pdf.status, pdf.kop['content-type']]).toEqual([200, 'application/pdf'])
    expect(pdf.body).toMatch(/^%PDF-1\.7/u)
    expect((await vraag('GET', document, 'shdh', undefined, alsPdf)).status).toBe(404)
  }
})
