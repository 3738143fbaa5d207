import { aanmeldingKontext } from '@wijkhub/builders'
import { describe, expect, test } from 'vitest'
import type { Probleem } from '../problem/problem.ts'
import { exampleServer } from '@wijkhub/builders/example-server'

const { app, behandeld, kop } = await exampleServer()

const post = (payload: string | Buffer, contentType = 'application/json') =>
  app.inject({
    method: 'POST',
    url: '/proef/v1/aanmeldingen',
    headers: { ...kop, 'content-type': contentType },
    payload,
  })

const [moeder, ...anderen] = aanmeldingKontext.inwoners
const met = (wijziging: object) => JSON.stringify({ ...aanmeldingKontext, ...wijziging })
const metMoeder = (wijziging: object) => met({ inwoners: [{ ...moeder, ...wijziging }, ...anderen] })

interface Geval {
  wat: string
  inhoud: string | Buffer
  contentType?: string
  status?: number
  code?: string
  fouten?: [veld: string, code: string][]
}

const gevallen: Geval[] = [
  { wat: 'an unknown field', inhoud: met({ achternaam: 'x' }), fouten: [['/achternaam', 'onbekend-veld']] },
  {
    wat: 'an unknown field deep inside',
    inhoud: metMoeder({ naam: { voornamen: 'A', geslachtsnaam: 'B', titel: 'Dr' } }),
    fouten: [['/inwoners/0/naam/titel', 'onbekend-veld']],
  },
  {
    wat: 'a number where text belongs',
    inhoud: met({ bronrecordId: 17 }),
    fouten: [['/bronrecordId', 'verkeerd-type']],
  },
  {
    wat: 'text where a number belongs',
    inhoud: met({ adres: { ...aanmeldingKontext.adres, huisnummer: '12' } }),
    fouten: [['/adres/huisnummer', 'verkeerd-type']],
  },
  { wat: 'a missing field', inhoud: met({ medewerker: {} }), fouten: [['/medewerker/naam', 'verplicht']] },
  {
    wat: 'a BSN that fails the 11-proef',
    inhoud: metMoeder({ bsn: '123456789' }),
    fouten: [['/inwoners/0/bsn', 'ongeldig-formaat']],
  },
  {
    wat: 'a BSN of eight digits',
    inhoud: metMoeder({ bsn: '99999357' }),
    fouten: [['/inwoners/0/bsn', 'ongeldig-formaat']],
  },
  {
    wat: 'a birth date in the future',
    inhoud: metMoeder({ geboortedatum: '2999-01-01' }),
    fouten: [['/inwoners/0/geboortedatum', 'ongeldig-formaat']],
  },
  {
    wat: 'a birth date of 131 years ago',
    inhoud: metMoeder({ geboortedatum: '1890-01-01' }),
    fouten: [['/inwoners/0/geboortedatum', 'ongeldig-formaat']],
  },
  {
    wat: 'a birth date that does not exist',
    inhoud: metMoeder({ geboortedatum: '1990-02-30' }),
    fouten: [['/inwoners/0/geboortedatum', 'ongeldig-formaat']],
  },
  {
    wat: 'a value outside the list',
    inhoud: metMoeder({ geslacht: 'X' }),
    fouten: [['/inwoners/0/geslacht', 'geen-keuze']],
  },
  { wat: 'nobody at all', inhoud: met({ inwoners: [] }), fouten: [['/inwoners', 'te-weinig']] },
  {
    wat: 'control characters',
    inhoud: metMoeder({ naam: { voornamen: 'A\u0000B', geslachtsnaam: 'C' } }),
    fouten: [['/inwoners/0/naam/voornamen', 'ongeldig-formaat']],
  },
  {
    wat: 'a text that is too long',
    inhoud: metMoeder({ naam: { voornamen: 'A'.repeat(201), geslachtsnaam: 'C' } }),
    fouten: [['/inwoners/0/naam/voornamen', 'te-lang']],
  },
  {
    wat: 'a partial ZRM measurement',
    inhoud: met({ zrm: [{ ...aanmeldingKontext.zrm[0], scores: { Justitie: 6 } }] }),
    fouten: [
      ['/zrm/0/scores/Justitie', 'te-groot'],
      ['/zrm/0/scores/Werk & Opleiding', 'verplicht'],
    ],
  },
  { wat: 'a field name with a slash', inhoud: met({ 'a/b~c': 1 }), fouten: [['/a~1b~0c', 'onbekend-veld']] },
  { wat: 'a list instead of an object', inhoud: '[]', fouten: [['', 'verkeerd-type']] },
  { wat: 'null', inhoud: 'null', fouten: [['', 'verkeerd-type']] },
  { wat: 'a field called __proto__', inhoud: '{"__proto__":{"magBsn":true}}', code: 'ongeldige-json' },
  {
    wat: 'nesting of 400,000 levels',
    inhoud: '['.repeat(400_000) + ']'.repeat(400_000),
    fouten: [['', 'verkeerd-type']],
  },
  { wat: 'broken JSON', inhoud: '{"bronrecordId":', code: 'ongeldige-json' },
  { wat: 'half a character', inhoud: String.raw`{"bronrecordId":"\ud83d"}`, code: 'ongeldige-json' },
  {
    wat: 'text that is not UTF-8',
    inhoud: Buffer.from('{"bronrecordId":"caf\xe9"}', 'latin1'),
    code: 'ongeldige-json',
  },
  { wat: 'nothing', inhoud: '', code: 'ongeldige-json' },
  { wat: 'a body of 5 MB', inhoud: met({ bronrecordId: 'A'.repeat(5_000_000) }), status: 413, code: 'te-groot' },
  {
    wat: 'XML',
    inhoud: '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
    contentType: 'application/xml',
    status: 415,
    code: 'soort-niet-ondersteund',
  },
  { wat: 'JSON sent as text', inhoud: met({}), contentType: 'text/plain', status: 415, code: 'soort-niet-ondersteund' },
  {
    wat: 'a form',
    inhoud: 'a=1',
    contentType: 'application/x-www-form-urlencoded',
    status: 415,
    code: 'soort-niet-ondersteund',
  },
]

describe('a registration is refused before its handler when it holds', () => {
  test.each(gevallen)('$wat', async ({ inhoud, contentType, status = 400, code = 'ongeldige-invoer', fouten }) => {
    behandeld.length = 0
    const answer = await post(inhoud, contentType)
    const probleem = answer.json<Probleem>()
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(probleem).toMatchObject({ status, code, type: `urn:wijkhub:fout:${code}` })
    const gemeld = probleem.fouten?.map((fout) => [fout.veld, fout.code])
    if (fouten) expect(gemeld).toEqual(expect.arrayContaining(fouten))
    else expect(gemeld).toBeUndefined()
    expect(behandeld).toEqual([])
  })
})

test('every fault is named at once, each in Dutch', async () => {
  const answer = await post(
    JSON.stringify({
      bronrecordId: 'met spatie',
      x: 1,
      inwoners: [{ bsn: '123456789', geboortedatum: '2999-01-01', geslacht: 'X' }],
    }),
  )
  const { fouten = [] } = answer.json<Probleem>()
  expect(fouten.map((fout) => fout.veld).toSorted()).toEqual(
    [
      '/adres',
      '/bronrecordId',
      '/grondslag',
      '/inwoners/0/bronpersoonId',
      '/inwoners/0/bsn',
      '/inwoners/0/geboortedatum',
      '/inwoners/0/geslacht',
      '/inwoners/0/gezinsrol',
      '/inwoners/0/naam',
      '/medewerker',
      '/x',
    ].toSorted(),
  )
  expect(fouten.find((fout) => fout.veld === '/inwoners/0/bsn')?.reden).toBe(
    'geen geldig BSN: negen cijfers die aan de 11-proef voldoen',
  )
})

test('faults in path, query and headers are named in the same answer', async () => {
  const answer = await app.inject({ method: 'GET', url: '/proef/v1/huishoudens/17?limiet=veel&bsn=1', headers: kop })
  const { fouten } = answer.json<Probleem>()
  expect(fouten).toEqual([
    { veld: '/huishoudenId', plaats: 'pad', code: 'ongeldig-formaat', reden: 'geen UUID' },
    expect.objectContaining({ veld: '/bsn', plaats: 'query', code: 'onbekend-veld' }),
    expect.objectContaining({ veld: '/limiet', plaats: 'query', code: 'verkeerd-type' }),
  ])
})

test('a mountain of faults is not climbed: the answer stays small, and names the limit', async () => {
  const answer = await post(met({ inwoners: Array.from({ length: 300_000 }, () => ({})) }))
  expect(answer.statusCode).toBe(400)
  expect(answer.json<Probleem>().fouten).toContainEqual({
    veld: '/inwoners',
    plaats: 'inhoud',
    code: 'te-veel',
    reden: 'hoogstens 30',
  })
  expect(answer.body.length).toBeLessThan(30_000)
})

test('a refusal never repeats the value that was wrong', async () => {
  const answer = await post(metMoeder({ bsn: '999999356', telefoonnummer: 'geheim-nummer' }))
  expect(answer.statusCode).toBe(400)
  expect(answer.body).not.toMatch(/999999356|geheim-nummer/)
})

test('a good registration reaches its handler whole, with defaults filled in', async () => {
  behandeld.length = 0
  const { vragen: _, signalen: __, ...zonder } = aanmeldingKontext
  const answer = await post(JSON.stringify(zonder))
  expect(answer.statusCode).toBe(201)
  expect(behandeld).toEqual([{ ...aanmeldingKontext, vragen: [], signalen: [] }])
})

test('text in the query becomes a number, with its default', async () => {
  const url = '/proef/v1/huishoudens/00000000-0000-4000-8000-000000000001'
  const [met7, zonder] = await Promise.all([
    app.inject({ url: `${url}?limiet=7`, headers: kop }),
    app.inject({ url, headers: kop }),
  ])
  expect([met7.json().limiet, zonder.json().limiet]).toEqual([7, 20])
})
