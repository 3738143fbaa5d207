import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const { huishoudenId, id } = await meldGezinAan()
const aanwijzing = { medewerker: { naam: 'Kim de Regisseur' } }
await proef.opdracht('kontext', huishoudenId, { soort: 'benoem-regisseur', aanwijzing })
const schrijf = (inwonerIds: string[], tekst: string, meer: object = {}) =>
  vraag('POST', `/huishoudens/${huishoudenId}/rapportages`, 'kontext', {
    inwonerIds,
    datum: '2026-11-20',
    contact: 'huisbezoek',
    tekst,
    leesbaarVoor: 'betrokkenen',
    ...meer,
  })
await schrijf([id['moeder']!], 'Het gaat beter met slapen')
const verborgen = await schrijf([id['moeder']!], 'Vermoeden dat nog wordt onderzocht', {
  nietVoorInwoner: { reden: 'Het onderzoek loopt nog' },
})
const identiteit = { wijze: 'document-gezien' }

async function verzoek(anders: object = {}, wijziging: object = { identiteit }) {
  const pad = `/verzoeken/${randomUUID()}`
  await vraag('PUT', pad, 'kontext', {
    soort: 'inzage',
    huishoudenId,
    inwonerId: id['moeder'],
    gevraagdDoor: { wie: 'zelf' },
    ontvangenOp: '2026-11-20',
    ...anders,
  })
  await vraag('PATCH', pad, 'kontext', wijziging)
  return `${pad}/rapport`
}
const html = async (pad: string) => (await vraag('GET', pad, 'kontext')).body as string

test('the mother reads what is known of her and who has it, once it is sure that it is she', async () => {
  const pad = await verzoek({}, {})
  expect((await vraag('GET', pad, 'kontext')).body.code).toBe('identiteit-niet-vastgesteld')
  await vraag('PATCH', pad.replace('/rapport', ''), 'kontext', { identiteit })
  const { status, kop, body } = await vraag('GET', pad, 'kontext')
  expect([status, kop['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(body).toMatch(/<h1>Wat wij over u weten<\/h1>[^]*Het gaat beter met slapen[^]*MensCentraal, sinds/)
  expect(body).not.toMatch(/Vermoeden|Matchpoint/)
  for (const als of ['zorgbalans', 'dock'])
    expect((await vraag('GET', pad, als)).body.code, 'one reader').toBe('verzoek-onbekend')
})

test('a note that is marked is hers to read once the mark is taken off', async () => {
  const pad = await verzoek()
  const correctie = { nietVoorInwoner: null, reden: 'Het onderzoek is klaar' }
  const { rapportageId } = verborgen.body
  const weg = `/huishoudens/${huishoudenId}/rapportages/${rapportageId}`
  expect(await html(pad)).not.toContain('Vermoeden')
  expect((await vraag('PATCH', weg, 'kontext', correctie)).status).toBe(200)
  expect(await html(pad)).toContain('Vermoeden dat nog wordt onderzocht')
  expect(
    (await vraag('PATCH', weg, 'kontext', { nietVoorInwoner: { reden: 'Toch niet' }, reden: 'Toch' })).status,
  ).toBe(200)
  expect(await html(pad)).not.toContain('Vermoeden')
})

test('of another kind of request, or of who may not ask, there is no report', async () => {
  expect((await vraag('GET', await verzoek({ soort: 'correctie' }), 'kontext')).body.code).toBe('geen-inzage')
  const kind = await verzoek({ inwonerId: id['dochter'], gevraagdDoor: { wie: 'zelf' } })
  expect((await vraag('GET', kind, 'kontext')).body.code).toBe('vrager-niet-bevoegd')
  const ouder = await verzoek({ inwonerId: id['dochter'], gevraagdDoor: { wie: 'ouder', inwonerId: id['moeder'] } })
  expect(await html(ouder)).toContain('Wat wij over uw kind weten')
})

// That a PDF says what its page says, packages/pagina proves.
test('as a PDF for who asks for that', async () => {
  const gelezen = await vraag('GET', await verzoek(), 'kontext', undefined, { accept: 'application/pdf' })
  expect([gelezen.status, gelezen.kop['content-type']]).toEqual([200, 'application/pdf'])
  expect(gelezen.body as string).toMatch(/^%PDF-1\.7/)
})
