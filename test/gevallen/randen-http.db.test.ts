import { toegangOpNaam } from '@wijkhub/builders/toegang'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as cjgBridge } from '@wijkhub/cjg-bridge'
import { service as debtAssistanceConnector } from '@wijkhub/debt-assistance-connector'
import { service as menscentraalMatchpointAdapter } from '@wijkhub/menscentraal-matchpoint-adapter'
import { createLogger, createServer, type ServerOptions, type ServiceModule } from '@wijkhub/service-kit'
import { startHub } from '@wijkhub/builders/start-hub'
import { service as wijkverplegingFeed } from '@wijkhub/wijkverpleging-feed'
import { afterAll, describe, expect, it } from 'vitest'

const nergens = 'http://127.0.0.1:9'
const namen = ['MENSCENTRAAL', 'MATCHPOINT', 'SCHULDHULP', 'CJG', 'GGK', 'WIJKVERPLEGING']
const instellingen = Object.fromEntries(
  namen.flatMap((naam) => [
    [`${naam}_URL`, nergens],
    [`${naam}_TOKEN`, 'demo'],
  ]),
)
const adapters = [cjgBridge, debtAssistanceConnector, menscentraalMatchpointAdapter, wijkverplegingFeed]
const modules = [caseRegistry, ...adapters] as unknown as ServiceModule[]

const log: string[] = []
const options: ServerOptions = {
  versie: '0.0.0',
  logger: createLogger('proef', { naar: { write: (line) => log.push(line) } }),
  toegang: toegangOpNaam({ magBsn: true }),
}
const hub = await startHub({
  diensten: modules,
  instellingen,
  begonnen: false,
  server: { ...options, requestTimeoutMs: 500 },
})
const { app } = hub
const port = Number(new URL(hub.url).port)
afterAll(() => hub.stop())

interface Deur {
  als: string
  methode: 'POST' | 'PUT'
  pad: string
  soort: string
  schema: string
}
const id = randomUUID()
const json = { soort: 'application/json' } as const
const jsonDeuren: Deur[] = [
  { als: 'cjg', methode: 'POST', pad: '/cjg/v1/statussen', schema: 'cjg_bridge', ...json },
  { als: 'cjg', methode: 'POST', pad: '/cjg/v1/besluiten', schema: 'cjg_bridge', ...json },
  { als: 'matchpoint', methode: 'POST', pad: '/matchpoint/v1/matches', schema: 'menscentraal_matchpoint', ...json },
  { als: 'schuldhulp', methode: 'PUT', pad: `/schuldhulp/v1/trajecten/${id}`, schema: 'debt_assistance', ...json },
  {
    als: 'wijkverpleging',
    methode: 'POST',
    pad: '/wijkverpleging/v1/retouren',
    schema: 'wijkverpleging_feed',
    ...json,
  },
]
const registratie: Deur = {
  als: 'kontext',
  methode: 'POST',
  pad: '/registratie/v1/aanmeldingen',
  schema: 'registratie',
  ...json,
}
const xml = { methode: 'POST', soort: 'text/xml' } as const
const MB = 1024 * 1024
const xmlDeuren: (Deur & { fout: RegExp; status: number; grootste: number })[] = [
  {
    als: 'menscentraal',
    pad: '/menscentraal/v1/zds',
    schema: 'menscentraal_matchpoint',
    status: 500,
    fout: /Fault>.*Fo03.*StUF\d{3}/s,
    grootste: MB,
    ...xml,
  },
  {
    als: 'jeugdhulp',
    pad: '/ggk/v1/berichten',
    schema: 'cjg_bridge',
    status: 400,
    fout: /Fo01.*(?:StUF055|IB012)/s,
    grootste: 25 * MB,
    ...xml,
  },
]

async function stuur({ als, methode, pad, soort }: Deur, inhoud: Buffer, koppen: Record<string, string> = {}) {
  const headers = { authorization: `Bearer ${als}`, 'content-type': soort, ...koppen }
  const antwoord = await app.inject({ method: methode, url: pad, headers, payload: inhoud })
  return { status: antwoord.statusCode, soort: String(antwoord.headers['content-type']), tekst: antwoord.body }
}

/** Everything the hub kept of what came in at this door. */
async function bewaard({ schema, pad }: Deur): Promise<string[]> {
  if (schema === 'registratie') return []
  const { rows } = await hub.pool.query<{ ruw: string }>(
    `select ruw from ${schema}.inkomend_bericht where pad like $1`,
    [`${pad.split('/').slice(0, 4).join('/')}%`],
  )
  return rows.map(({ ruw }) => ruw)
}
const opzij = async ({ schema }: Deur) =>
  schema === 'registratie' ? 0 : (await hub.pool.query(`select from ${schema}.quarantaine`)).rowCount

const melding = (tekst: string) => `{"kenmerk":"K-1","huishoudenId":"${id}","omschrijving":"${tekst}"}`

describe.each([registratie, ...jsonDeuren])('at $pad', (deur) => {
  it('H8: a body in ISO 8859-1 is refused, said or not, and nothing of it is kept', async () => {
    const bytes = Buffer.from(melding('Ren\xe9'), 'latin1')
    const stil = await stuur(deur, bytes)
    const gezegd = await stuur({ ...deur, soort: 'application/json; charset=iso-8859-1' }, bytes)
    expect([stil.status, gezegd.status]).toEqual([400, 415])
    expect([stil.soort, gezegd.soort]).toEqual(['application/problem+json', 'application/problem+json'])
    expect((await bewaard(deur)).filter((ruw) => /Ren|\ufffd/.test(ruw))).toEqual([])
  })

  it('H8: a byte order mark changes nothing about the answer', async () => {
    const inhoud = melding('goed')
    const zonder = await stuur(deur, Buffer.from(inhoud))
    const met = await stuur(deur, Buffer.from(`\ufeff${inhoud}`))
    const kern = ({ tekst, ...rest }: typeof met) => ({ ...rest, ...JSON.parse(tekst), instance: '' })
    expect(kern(met)).toEqual(kern(zonder))
    expect((await bewaard(deur)).filter((ruw) => ruw.startsWith('\ufeff'))).toEqual([])
  })

  it.each([
    ['as an escape', melding(String.raw`a\u0000b`)],
    ['as a character', melding('a\0b')],
    ['in a name', `{"a\\u0000":1,${melding('x').slice(1)}`],
    ['beside half a character', melding(String.raw`\ud83d`)],
  ])('H9: what no database can keep (%s) is a 400, and a repeat leaves no row either', async (_wat, inhoud) => {
    const eerder = [await bewaard(deur), await opzij(deur)]
    for (const _ of [1, 2]) expect((await stuur(deur, Buffer.from(inhoud))).status).toBe(400)
    expect([await bewaard(deur), await opzij(deur)]).toEqual(eerder)
  })

  it('E5: a packed body is a 415', async () => {
    expect((await stuur(deur, Buffer.from([0x1f, 0x8b, 0x08]), { 'content-encoding': 'gzip' })).status).toBe(415)
  })
})

describe.each(xmlDeuren)('at $pad', (deur) => {
  it('H8: bytes that are no UTF-8 get the fault of its own protocol, and nothing of them is kept', async () => {
    const eerder = await bewaard(deur)
    const antwoord = await stuur(deur, Buffer.from('<a>Ren\xe9</a>', 'latin1'))
    expect(antwoord).toMatchObject({ status: deur.status, soort: expect.stringContaining('xml') as string })
    expect(antwoord.tekst).toMatch(deur.fout)
    expect(antwoord.tekst).toContain('geen geldig UTF-8')
    expect(await bewaard(deur)).toEqual(eerder)
  })

  it.each([
    ['ISO 8859-1', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Ren\xe9</a>', 'latin1')],
    ['UTF-16', Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>René</a>', 'utf16le')],
    ['UTF-8 with a mark', Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-8"?><a>René</a>')],
  ])('H8: a document that says it is %s is read as that', async (_wat, bytes) => {
    const antwoord = await stuur(deur, bytes)
    // It is no message of this door; that is only seen by who could read it.
    expect(antwoord.tekst).not.toMatch(/UTF-8 wordt gelezen|geldig/)
    expect((await bewaard(deur)).at(-1)).toBe('<?xml version="1.0" encoding="UTF-8"?><a>René</a>')
  })

  it('H9: U+0000 is a fault of its own protocol, and leaves no row', async () => {
    const eerder = await bewaard(deur)
    const antwoord = await stuur(deur, Buffer.from('<a>a\0b</a>'))
    expect([antwoord.status, deur.fout.test(antwoord.tekst)]).toEqual([deur.status, true])
    expect(await bewaard(deur)).toEqual(eerder)
  })

  it.each([
    [413, Buffer.alloc(deur.grootste + 1, 'a'), {}],
    [415, Buffer.from([0x1f, 0x8b]), { 'content-encoding': 'gzip' }],
    [415, Buffer.from('<a/>'), { 'content-type': 'text/xml; charset=ebcdic' }],
    [415, Buffer.from('{}'), { 'content-type': 'application/json' }],
  ])('E5: a %i is a fault of its own protocol too', async (status, bytes, koppen) => {
    const antwoord = await stuur(deur, bytes, koppen)
    expect([antwoord.status, deur.fout.test(antwoord.tekst)]).toEqual([status, true])
  })

  it('E4: a body that stops gets a 408 in the words of its own protocol', async () => {
    const [status, tekst] = await halverwege(deur)
    expect([status, deur.fout.test(tekst)]).toEqual([408, true])
  })
})

/** Promises 500 bytes, sends four, and waits. */
async function halverwege({ als, methode, pad, soort }: Deur): Promise<[status: number, tekst: string]> {
  const socket = connect(port, '127.0.0.1')
  let tekst = ''
  socket.on('data', (deel: Buffer) => (tekst += deel.toString()))
  const kop = [`${methode} ${pad} HTTP/1.1`, 'Host: x', `Authorization: Bearer ${als}`, `Content-Type: ${soort}`]
  socket.write([...kop, 'Content-Length: 500', '', '{"a"'].join('\r\n'))
  await once(socket, 'close')
  return [Number(tekst.split(' ')[1]), tekst]
}

it.each([registratie, ...jsonDeuren])(
  'E4: a body that stops at $pad is a 408, and no database was lost',
  async (deur) => {
    const vanaf = log.length
    const [status, tekst] = await halverwege(deur)
    expect([status, tekst.includes('"code":"te-langzaam"')]).toEqual([408, true])
    expect(log.slice(vanaf).join('')).not.toContain('database weg')
  },
)

it('E4: as installed, such a body is held for less than 30 s', () => {
  const { server } = createServer(options)
  expect(server.requestTimeout + 1_000).toBeLessThan(30_000)
})

it('an address with U+0000 in it reaches no database', async () => {
  const antwoord = await stuur({ ...jsonDeuren[3]!, pad: '/schuldhulp/v1/trajecten/a%00b' }, Buffer.from('{}'))
  expect(antwoord.status).toBe(400)
})
