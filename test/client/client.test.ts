import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { aanmeldingKontext } from '@wijkhub/builders'
import { catalogus } from '@wijkhub/case-registry/catalogus'
import { fouten } from '@wijkhub/service-kit'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createWijkhubClient } from '@wijkhub/client'
import { foutcodes, WijkhubFout } from '@wijkhub/client'

interface Ontvangen {
  methode: string | undefined
  pad: string | undefined
  kop: IncomingHttpHeaders
  body: string
}

let ontvangen: Ontvangen[] = []
/** What the hub does with the next requests, in order; the last one stays. */
let gedrag: ((response: ServerResponse) => void)[] = []

const server = createServer((request, response) => void answer(request, response))

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  ontvangen.push({ methode: request.method, pad: request.url, kop: request.headers, body: await text(request) })
  const doe = gedrag.length > 1 ? gedrag.shift() : gedrag[0]
  doe?.(response)
}

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  ontvangen = []
})

const goed =
  (inhoud: object, status = 200) =>
  (response: ServerResponse) =>
    void response.writeHead(status, { 'content-type': 'application/json', etag: '"3"' }).end(JSON.stringify(inhoud))
const probleem =
  (status: number, code: string, rest: object = {}) =>
  (response: ServerResponse) =>
    void response
      .writeHead(status, { 'content-type': 'application/problem+json', ...(status === 503 && { 'retry-after': '0' }) })
      .end(JSON.stringify({ type: 'x', title: 'Titel', status, detail: 'Uitleg', code, ...rest }))
const verbreek = (response: ServerResponse) => void response.socket?.destroy()
const zwijg = () => {}

const client = createWijkhubClient({ url, token: 'een.twee.drie', timeoutMs: 2000, wachtMs: 1 })
const huishoudenId = '00000000-0000-4000-8000-000000000001'
const id = '00000000-0000-4000-8000-000000000002'
const medewerker = { naam: 'Sanne de Wit' }
const contactmoment = {
  inwonerId: id,
  datum: '2026-11-21',
  minuten: 30,
  prestatiecode: '11000',
  tariefCenten: 575,
  agbUitvoerder: '98000001',
}

const toets = `/toetsingen/${id}`
const dossier = `/huishoudens/${huishoudenId}`

async function foutVan(work: Promise<unknown>): Promise<WijkhubFout> {
  const [result] = await Promise.allSettled([work])
  if (result.status === 'fulfilled' || !(result.reason instanceof WijkhubFout))
    throw new Error('geen WijkhubFout', { cause: result })
  return result.reason
}

test.each([
  ['meldAan', () => client.meldAan(aanmeldingKontext), 'POST', '/aanmeldingen'],
  ['huishouden', () => client.huishouden(huishoudenId), 'GET', dossier],
  ['afwijkingen', () => client.afwijkingen(huishoudenId), 'GET', `${dossier}/afwijkingen`],
  ['leveringen', () => client.leveringen(huishoudenId), 'GET', `${dossier}/leveringen`],
  ['benoemRegisseur', () => client.benoemRegisseur(huishoudenId, { medewerker }), 'PUT', `${dossier}/regisseur`],
  [
    'stelDoelVast',
    () => client.stelDoelVast(huishoudenId, { omschrijving: 'x', leefgebied: 'Financiën' }),
    'POST',
    `${dossier}/doelen`,
  ],
  ['spreekActieAf', () => client.spreekActieAf(huishoudenId, { omschrijving: 'x' }), 'POST', `${dossier}/acties`],
  [
    'werkActieBij',
    () => client.werkActieBij(huishoudenId, id, { status: 'uitgevoerd' }),
    'PATCH',
    `${dossier}/acties/${id}`,
  ],
  [
    'legContactmomentVast',
    () => client.legContactmomentVast(huishoudenId, contactmoment),
    'POST',
    `${dossier}/contactmomenten`,
  ],
  [
    'corrigeerContactmoment',
    () => client.corrigeerContactmoment(huishoudenId, id, { minuten: 45 }),
    'PATCH',
    `${dossier}/contactmomenten/${id}`,
  ],
  [
    'trekContactmomentIn',
    () => client.trekContactmomentIn(huishoudenId, id),
    'POST',
    `${dossier}/contactmomenten/${id}/intrekking`,
  ],
  [
    'werkVerzekeringBij',
    () => client.werkVerzekeringBij(huishoudenId, id, { uzovi: '9998', verzekerdennummer: 'V1' }),
    'PUT',
    `${dossier}/inwoners/${id}/verzekering`,
  ],
  [
    'werkInwonerBij',
    () => client.werkInwonerBij(huishoudenId, id, { telefoonnummer: '0612345601' }),
    'PATCH',
    `${dossier}/inwoners/${id}`,
  ],
  [
    'wijzigAdresgeheim',
    () => client.wijzigAdresgeheim(huishoudenId, { geheim: true }),
    'PUT',
    `${dossier}/adresgeheim`,
  ],
  [
    'trekToestemmingIn',
    () => client.trekToestemmingIn(huishoudenId, id),
    'POST',
    `${dossier}/toestemmingen/${id}/intrekking`,
  ],
  ['tellingen', () => client.tellingen(), 'GET', '/tellingen'],
  ['toetsingen', () => client.toetsingen(), 'GET', '/toetsingen'],
  ['alleAfwijkingen', () => client.alleAfwijkingen({ veld: 'naam' }), 'GET', '/afwijkingen?veld=naam'],
  ['geweigerdeBijdragen', () => client.geweigerdeBijdragen(), 'GET', '/geweigerde-bijdragen'],
  ['handelBijdrageAf', () => client.handelBijdrageAf(id, {} as never), 'POST', `/geweigerde-bijdragen/${id}`],
  ['toetsing', () => client.toetsing(id), 'GET', toets],
  ['beslisToetsing', () => client.beslisToetsing(id, { besluit: 'later' }), 'POST', `${toets}/besluit`],
  ['toetsing ongedaan', () => client.maakToetsingOngedaan(id, { reden: 'Toch' }), 'POST', `${toets}/ongedaan`],
])('%s calls its path with the token of its organisation', async (_naam, roep, methode, pad) => {
  gedrag = [goed({ huishoudenId, versie: 3 })]
  await roep()
  expect(ontvangen).toHaveLength(1)
  expect(ontvangen[0]).toMatchObject({
    methode,
    pad: `/registratie/v1${pad}`,
    kop: { authorization: 'Bearer een.twee.drie' },
  })
})

test('a registration is repeated with the same key and the same body until it is answered', async () => {
  gedrag = [verbreek, probleem(503, 'niet-beschikbaar'), goed({ huishoudenId, versie: 1 }, 201)]
  const antwoord = await client.meldAan(aanmeldingKontext)
  expect(antwoord).toMatchObject({ huishoudenId, etag: '"3"' })
  expect(ontvangen).toHaveLength(3)
  expect(new Set(ontvangen.map(({ kop }) => kop['idempotency-key'])).size).toBe(1)
  expect(new Set(ontvangen.map(({ body }) => body)).size).toBe(1)
})

test('two registrations get two keys, unless the caller names one', async () => {
  gedrag = [goed({ huishoudenId, versie: 1 }, 201)]
  await client.meldAan(aanmeldingKontext)
  await client.meldAan(aanmeldingKontext)
  await client.meldAan(aanmeldingKontext, { idempotencyKey: 'KTX-17' })
  const sleutels = ontvangen.map(({ kop }) => kop['idempotency-key'])
  expect(new Set(sleutels).size).toBe(3)
  expect(sleutels[2]).toBe('KTX-17')
})

test('a refusal is not repeated, and comes back with its code and every faulty field', async () => {
  const veld = { veld: '/inwoners/0/bsn', plaats: 'inhoud', code: 'ongeldig-formaat', reden: 'geen geldig BSN' }
  gedrag = [probleem(400, 'ongeldige-invoer', { fouten: [veld], instance: 'urn:uuid:x' })]
  const fout = await foutVan(client.meldAan(aanmeldingKontext))
  expect(fout).toMatchObject({
    code: 'ongeldige-invoer',
    status: 400,
    detail: 'Uitleg',
    fouten: [veld],
    instance: 'urn:uuid:x',
  })
  expect(fout.message).toBe('Titel: Uitleg\n  /inwoners/0/bsn: geen geldig BSN')
  expect(ontvangen).toHaveLength(1)
})

test('a change of a known version sends If-Match, and is not repeated when its answer got lost', async () => {
  gedrag = [verbreek, goed({ huishoudenId, versie: 4 })]
  const fout = await foutVan(client.benoemRegisseur(huishoudenId, { medewerker }, { etag: '"3"' }))
  expect(fout.code).toBe('onbereikbaar')
  expect(ontvangen.map(({ kop }) => kop['if-match'])).toEqual(['"3"'])
})

test.each([
  [408, 2],
  [429, 2],
  [503, 2],
  [500, 1],
  [502, 1],
  [504, 1],
])(
  'a change of a known version that got a %i is sent %i times: again only when nothing was done',
  async (status, keer) => {
    gedrag = [probleem(status, 'niet-beschikbaar'), goed({ huishoudenId, versie: 4 })]
    await client.benoemRegisseur(huishoudenId, { medewerker }, { etag: '"3"' }).catch(() => {})
    expect(ontvangen).toHaveLength(keer)
  },
)

test.each([408, 429, 502, 503, 504])('without a version a %i is tried again', async (status) => {
  gedrag = [probleem(status, 'niet-beschikbaar'), goed({ huishoudenId, versie: 4 })]
  await client.benoemRegisseur(huishoudenId, { medewerker })
  expect(ontvangen).toHaveLength(2)
})

test('a hub that stays silent is given up after the time and the attempts agreed', async () => {
  gedrag = [zwijg]
  // Counted where an attempt begins: on a busy machine the time can pass before the hub has seen the request.
  let begonnen = 0
  const token = async () => `token-${++begonnen}`
  const ongeduldig = createWijkhubClient({ url, token, timeoutMs: 20, pogingen: 2, wachtMs: 1 })
  const fout = await foutVan(ongeduldig.tellingen())
  expect(fout).toMatchObject({ code: 'onbereikbaar', status: 0, detail: 'De hub antwoordde niet op tijd.' })
  expect(begonnen).toBe(2)
})

test('the page of a proxy is not taken for an answer of the hub', async () => {
  gedrag = [(response) => void response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Forbidden</h1>')]
  expect(await foutVan(client.tellingen())).toMatchObject({ code: 'onbekend-antwoord', status: 403 })
})

test('a token that is fetched is asked for again at every attempt', async () => {
  let nummer = 0
  const vers = createWijkhubClient({ url, token: async () => `token-${++nummer}`, wachtMs: 1 })
  gedrag = [probleem(503, 'niet-beschikbaar'), goed({})]
  await vers.tellingen()
  expect(ontvangen.map(({ kop }) => kop.authorization)).toEqual(['Bearer token-1', 'Bearer token-2'])
})

test('an id with strange characters stays one segment of the path', async () => {
  gedrag = [goed({})]
  await client.huishouden('../tellingen?x=1')
  expect(ontvangen[0]?.pad).toBe('/registratie/v1/huishoudens/..%2Ftellingen%3Fx%3D1')
})

test('the client knows every code the hub can answer with', () => {
  expect(new Set(foutcodes)).toEqual(new Set(Object.keys({ ...fouten, ...catalogus })))
})
