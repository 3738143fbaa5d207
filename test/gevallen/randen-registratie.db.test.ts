import { bewaarLeesbaar } from '@wijkhub/builders/bewaard'
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { proefsleutel } from '@wijkhub/builders/proefsleutel'
import { hashVan, hashVraag, zoekvraag } from '@wijkhub/case-registry/stappen'
import { A, adresVan, persoon, startRegistratie } from './registratie-deur.ts'

const hub = await startRegistratie()
afterAll(() => hub.stop())

describe('E2: 320 households at one door, all with birth date 1 January', () => {
  const adres = adresVan({ huisnummer: 500, postcode: '9998EE' })
  const nieuwjaar = (id: string, voornamen: string, geslachtsnaam: string, meer: object = {}) =>
    persoon(id, voornamen, geslachtsnaam, { geboortedatum: '1990-01-01', ...meer })
  const letters = 'abcdefghijklmnopqrst'
  // One first name for all of them: the surname alone tells them apart.
  const namen = Array.from({ length: 320 }, (_, i) => ['Mohamed', `Huis${letters[i % 20]}${letters[i >> 4]}`] as const)

  it('E2: are 320 households, and a registration there looks at fifty of a key at most', async () => {
    const huishoudens = new Set<string>()
    for (const [voornamen, geslachtsnaam] of namen) {
      const { status, body } = await hub.meldAan('kontext', A([nieuwjaar('a', voornamen, geslachtsnaam)], { adres }))
      expect(status).toBe(201)
      huishoudens.add(body.huishoudenId)
    }
    expect(huishoudens.size).toBe(namen.length)
    const vraag = zoekvraag({ adres, inwoners: [nieuwjaar('a', ...namen[0]!)] } as never)
    const { kolommen, waarden } = hashVraag(proefsleutel, vraag)
    const [gevonden] = await hub.rijen<{ n: number }>(
      'select count(*)::int as n from registratie.vind_bekenden($1, $2::bytea[])',
      [kolommen, waarden],
    )
    expect(gevonden!.n).toBeGreaterThan(0)
    expect(gevonden!.n).toBeLessThanOrEqual(150)
  })

  it('E2: nobody is held up: a registration there is a household of its own while every one of those households is being changed', async () => {
    const houder = await hub.pool.connect()
    try {
      await houder.query('begin')
      await houder.query(
        `select registratie.vergrendel((select array_agg(huishouden_id::text) from registratie.inwoner where postcode_huisnummer = $1))`,
        [hashVan(proefsleutel, 'postcodeHuisnummer', '9998EE 500')],
      )
      const ander = await hub.meldAan('kontext', A([nieuwjaar('n', 'Onbekend', 'Nieuw')], { adres }))
      expect(ander.status).toBe(201)
    } finally {
      await houder.query('rollback')
      houder.release()
    }
  })
})

describe('E3: a household that grows without end', () => {
  const adres = adresVan({ huisnummer: 700 })
  const met = (nummer: number) =>
    A([persoon('a', 'Groei', 'Huis')], {
      adres,
      vragen: Array.from({ length: 50 }, (_, i) => ({
        bronpersoonId: 'a',
        leefgebied: 'Financiën',
        omschrijving: `Vraag ${nummer}-${i}`,
      })),
    })

  it('E3: is refused at a limit that is said, with nothing of that registration stored', async () => {
    let huishoudenId = ''
    for (let i = 0; i < 10; i++) {
      const { status, body } = await hub.meldAan('kontext', met(i))
      expect(status).toBe(201)
      huishoudenId = body.huishoudenId
    }
    const voor = await hub.stand()
    const { status, body } = await hub.meldAan('kontext', met(11))
    expect({ status, code: body.code, veld: body.fouten[0].veld }).toEqual({
      status: 409,
      code: 'huishouden-vol',
      veld: '/vragen',
    })
    expect(await hub.stand()).toEqual(voor)
    // What is not full goes on.
    const doel = { omschrijving: 'Doel', leefgebied: 'Financiën' }
    expect((await hub.roep('POST', `/huishoudens/${huishoudenId}/doelen`, 'kontext', doel)).status).toBe(201)
  })

  it('E3: members too', async () => {
    const leden = (van: number) => [
      persoon('a', 'Groot', 'Gezin'),
      ...Array.from({ length: 19 }, (_, i) => persoon(`p${i}`, `Lid${'abcdefghijklmnopqrs'[i]}${van}`, 'Gezin')),
    ]
    const plek = adresVan({ huisnummer: 701 })
    expect((await hub.meldAan('kontext', A(leden(1), { adres: plek }))).status).toBe(201)
    const { body } = await hub.meldAan('kontext', A(leden(2), { adres: plek }))
    expect([body.code, body.fouten[0].veld]).toEqual(['huishouden-vol', '/inwoners'])
  })

  it('E3: a 304 reads the version and not the household, and only whoever may read the household gets one', async () => {
    const { body } = await hub.meldAan('kontext', A([persoon('a', 'Klein', 'Antwoord')]))
    const pad = `/huishoudens/${body.huishoudenId}`
    const { kop } = await hub.roep('GET', pad, 'kontext')
    const gekend = { 'if-none-match': kop['etag'] }
    // A household of which only who may know of it can be read can still be known to be unchanged.
    const zoals = await hub.toestand(body.huishoudenId)
    const bewaar = (toestand: object) => bewaarLeesbaar(hub.pool, body.huishoudenId, toestand)
    await bewaar({ versie: 0, betrokkenheden: zoals.betrokkenheden })
    const ongewijzigd = await hub.roep('GET', pad, 'kontext', undefined, gekend)
    await bewaar(zoals)
    expect(ongewijzigd).toMatchObject({ status: 304, tekst: '', kop: { etag: kop['etag'] } })
    for (const [als, status] of [
      ['dock', 404],
      ['menscentraal', 403],
    ] as const) {
      const antwoord = await hub.roep('GET', `/huishoudens/${randomUUID()}`, als, undefined, gekend)
      expect(antwoord.status).toBe(status)
    }
  })

  it('E3: whoever is not involved gets no 304, whatever version it guesses', async () => {
    const { body } = await hub.meldAan('kontext', A([persoon('a', 'Ander', 'Antwoord')]))
    for (const gekend of [`"${body.versie}"`, '*']) {
      const koppen = { 'if-none-match': gekend }
      const antwoord = await hub.roep('GET', `/huishoudens/${body.huishoudenId}`, 'dock', undefined, koppen)
      expect(antwoord.status).toBe(404)
    }
  })
})
