import { toegangOpNaam } from '@wijkhub/builders/toegang'
import { randomUUID } from 'node:crypto'
import { service as caseRegistry } from '@wijkhub/case-registry'
import { createPool } from '@wijkhub/postgres'
import { createServer } from '@wijkhub/service-kit'
import { aanmeldingKontext } from '@wijkhub/builders'
import { startHub } from '@wijkhub/builders/start-hub'
import { afterAll, describe, expect, it } from 'vitest'

const toegang = toegangOpNaam({ magBsn: true })
const hub = await startHub({ diensten: [caseRegistry], begonnen: false, server: { toegang } })
const { app } = hub
afterAll(() => hub.stop())

describe('a household', () => {
  const vraag = async (
    methode: 'GET' | 'PATCH' | 'POST',
    pad: string,
    koppen: Record<string, string>,
    inhoud?: object,
  ) => {
    const headers = { authorization: 'Bearer kontext', ...koppen }
    const antwoord = await app.inject({
      method: methode,
      url: `/registratie/v1${pad}`,
      headers,
      ...(inhoud && { payload: inhoud }),
    })
    return {
      status: antwoord.statusCode,
      inhoud: antwoord.body === '' ? undefined : antwoord.json(),
      kop: antwoord.headers,
    }
  }
  let nummer = 0
  const meldAan = async () => {
    nummer += 1
    const adres = { ...aanmeldingKontext.adres, huisnummer: 700 + nummer }
    const aanmelding = { ...aanmeldingKontext, bronrecordId: `RH-${nummer}`, adres, inwoners: zonderBsn }
    const { inhoud } = await vraag('POST', '/aanmeldingen', {}, aanmelding)
    const { huishoudenId, versie, inwoners } = inhoud as {
      huishoudenId: string
      versie: number
      inwoners: { inwonerId: string }[]
    }
    return {
      pad: `/huishoudens/${huishoudenId}`,
      inwoner: `/huishoudens/${huishoudenId}/inwoners/${inwoners[0]!.inwonerId}`,
      versie,
    }
  }
  const zonderBsn = aanmeldingKontext.inwoners.map(({ bsn: _, ...inwoner }) => inwoner)

  it.each(['W/"V"', '"V-gzip"', '"0", W/"V"', '*'])('E6: If-Match %s is its current version', async (vorm) => {
    const { inwoner, versie } = await meldAan()
    const kop = { 'if-match': vorm.replace('V', String(versie)) }
    expect((await vraag('PATCH', inwoner, kop, { telefoonnummer: '0612345609' })).status).toBe(200)
  })

  it.each(['rubbish', '4', '"4', 'W/4'])('E7: If-Match %s is a 400 that names the header', async (vorm) => {
    const { inwoner, pad } = await meldAan()
    const gezet = await vraag('PATCH', inwoner, { 'if-match': vorm }, { telefoonnummer: '0612345609' })
    const gelezen = await vraag('GET', pad, { 'if-none-match': vorm })
    expect([gezet.status, gelezen.status]).toEqual([400, 400])
    expect(gezet.inhoud.fouten).toEqual([
      expect.objectContaining({ veld: '/if-match', plaats: 'kop', code: 'ongeldig-formaat' }),
    ])
    expect(gelezen.inhoud.fouten).toEqual([expect.objectContaining({ veld: '/if-none-match', plaats: 'kop' })])
  })

  it('E6: If-None-Match understands the tag of a proxy that compresses', async () => {
    const { pad, versie } = await meldAan()
    expect((await vraag('GET', pad, { 'if-none-match': `W/"${versie}"` })).status).toBe(304)
  })

  it('E7: an Idempotency-Key in quotes is the key without them', async () => {
    const { pad } = await meldAan()
    const doel = { omschrijving: 'Rust in huis', leefgebied: 'Financiën' }
    const eerst = await vraag('POST', `${pad}/doelen`, { 'idempotency-key': '"q-1"' }, doel)
    const weer = await vraag('POST', `${pad}/doelen`, { 'idempotency-key': 'q-1' }, doel)
    expect([eerst.status, weer.status]).toEqual([201, 201])
    expect(weer.inhoud).toEqual(eerst.inhoud)
  })

  it.each(['"q', 'q"', '"q";a=1', 'a, b', '""'])(
    'E7: Idempotency-Key %s is a 400 that names the header',
    async (sleutel) => {
      const { pad } = await meldAan()
      const antwoord = await vraag(
        'POST',
        `${pad}/doelen`,
        { 'idempotency-key': sleutel },
        { omschrijving: 'Rust', leefgebied: 'Financiën' },
      )
      expect([antwoord.status, antwoord.inhoud.fouten[0].veld]).toEqual([400, '/idempotency-key'])
    },
  )
})

it.each(['PATCH', 'PUT'] as const)(
  'a %s with If-Match while the database refuses connections is a 503',
  async (method) => {
    const deps = hub.deps('registratie')
    const zonder = createServer({ versie: '0.0.0', logger: deps.logger, toegang })
    const id = randomUUID()
    const pool = createPool({ ...hub.connection, port: 1, applicationName: 'proef' })
    caseRegistry.create({ ...deps, pool }, caseRegistry.config.parse({})).routes(zonder)
    const pad = `/registratie/v1/huishoudens/${id}`
    const antwoord = await zonder.inject({
      method,
      url: method === 'PUT' ? `${pad}/regisseur` : `${pad}/inwoners/${id}`,
      headers: { authorization: 'Bearer kontext', 'if-match': '"4"' },
      payload: method === 'PUT' ? { medewerker: { naam: 'Sanne de Wit' } } : { telefoonnummer: '0612345609' },
    })
    expect([antwoord.statusCode, antwoord.json().code, antwoord.headers['retry-after']]).toEqual([
      503,
      'niet-beschikbaar',
      '2',
    ])
    await zonder.close()
    await pool.end()
  },
)
