import { randomUUID } from 'node:crypto'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { aanmelding, startRechtenProef } from './rechten-proef.ts'

const proef = await startRechtenProef(() => new Date('2026-11-28T11:00:00Z'))
afterAll(() => proef.stop())

const moeder = { geboren: '1980-03-03', meer: { telefoonnummer: '0611111111' } }
const kind = { geboren: '2018-05-05', rol: 'kind' }

let huishoudenId = ''
let verwijzingId = ''
let inwonerId = ''
let gezin = aanmelding({ moeder, kind })
beforeEach(async () => {
  gezin = aanmelding(
    { moeder, kind },
    {
      toestemmingen: [{ bronpersoonId: 'moeder', voor: 'cjg', gegevenOp: '2026-11-20' }],
      verwijzingen: [{ bronpersoonIds: ['kind'], naar: 'cjg', reden: 'Opvoeden' }],
    },
  )
  const { body } = await proef.registry('POST', '/aanmeldingen', 'kontext', gezin)
  huishoudenId = body.huishoudenId
  inwonerId = body.inwoners[0].inwonerId
  verwijzingId = body.verwijzingen[0].verwijzingId
  await proef.totBewijs(huishoudenId, 'kontext', 'cjg', 'verwerkt')
})

const lees = async () => (await proef.registry('GET', `/huishoudens/${huishoudenId}`, 'kontext')).body
const feiten = async () =>
  (
    await proef.hub.pool.query<{ n: number }>(
      'select count(*)::int as n from registratie.feit where huishouden_id = $1',
      [huishoudenId],
    )
  ).rows[0]!.n
const naarCjg = () => proef.ontvangen.filter(({ pad }) => pad.includes(huishoudenId)).length

let gemeld = 0
/** As the CJG's own system reports; resolves when the registry has heard it and the CJG is up to date again. */
async function meldStatus(status: string, statusDatum?: string) {
  const melding = { kenmerk: `K-${++gemeld}`, huishoudenId, verwijzingId, status, ...(statusDatum && { statusDatum }) }
  const antwoord = await proef.vraag('POST', '/cjg/v1/statussen', 'cjg', melding)
  expect(antwoord).toSatisfy(({ status }: { status: number }) => status < 300)
  await totdat(
    async () =>
      (
        await proef.hub.pool.query(
          `select 1 from cjg_bridge.koppeling where huishouden_id = $1 and audience = 'cjg' and bijdrage_verzonden = bijdrage_verwerkt`,
          [huishoudenId],
        )
      ).rowCount,
    (rijen) => rijen === 1,
  )
}

describe('K1: what a partner says is the whole state', () => {
  it('K1: a status without a date has none, and repeats of it are no fact and no message', async () => {
    await meldStatus('intake-gepland', '2026-12-10')
    expect((await lees()).verwijzingen[verwijzingId]).toMatchObject({
      status: 'intake-gepland',
      statusDatum: '2026-12-10',
    })
    await meldStatus('in-behandeling')
    const eerste = (await lees()).verwijzingen[verwijzingId]
    expect(eerste).toMatchObject({ status: 'in-behandeling' })
    expect(eerste).not.toHaveProperty('statusDatum')
    const voor = { feiten: await feiten(), berichten: naarCjg() }
    await meldStatus('in-behandeling')
    await meldStatus('in-behandeling')
    expect({ feiten: await feiten(), berichten: naarCjg() }).toEqual(voor)
  })

  it('K1: what the CJG reports itself is never sent back to it', async () => {
    const voor = naarCjg()
    await meldStatus('intake-gepland', '2026-12-10')
    await meldStatus('in-behandeling')
    await meldStatus('intake-gepland')
    await meldStatus('ontvangen', '2026-11-27')
    await proef.totBewijs(huishoudenId, 'kontext', 'cjg', 'verwerkt')
    expect(naarCjg()).toBe(voor)
  })

  it('K1: an intake that is moved, held, or falls through is one action in the plan that follows it', async () => {
    const acties = async () =>
      Object.values<{ status: string; datum?: string }>((await lees()).acties ?? {}).map(({ status, datum }) => [
        status,
        datum,
      ])
    await meldStatus('intake-gepland', '2026-12-10')
    await meldStatus('intake-gepland', '2026-12-17')
    expect(await acties()).toEqual([['gepland', '2026-12-17']])
    await meldStatus('ontvangen')
    expect(await acties()).toEqual([['vervallen', '2026-12-17']])
    await meldStatus('intake-gepland')
    expect(await acties()).toEqual([['gepland', undefined]])
    await meldStatus('in-behandeling')
    expect(await acties()).toEqual([['uitgevoerd', undefined]])
  })

  it('D4: a status dated 0001 is refused to its sender, with the field, and changes nothing', async () => {
    const melding = {
      kenmerk: 'K-0001',
      huishoudenId,
      verwijzingId,
      status: 'intake-gepland',
      statusDatum: '0001-01-01',
    }
    const antwoord = await proef.vraag('POST', '/cjg/v1/statussen', 'cjg', melding)
    expect([antwoord.status, antwoord.body.fouten[0].veld]).toEqual([409, 'statusDatum'])
    expect((await lees()).verwijzingen[verwijzingId].status).toBe('verzonden')
  })
})

describe('what an organisation corrects is changed', () => {
  const opHuishouden = (methode: 'PUT' | 'PATCH' | 'POST', pad: string, body: object) =>
    proef.registry(methode, `/huishoudens/${huishoudenId}${pad}`, 'kontext', body)

  it('D3: the regisseur under a new number and function is the same regisseur, reachable there', async () => {
    const medewerker = { naam: 'Sanne de Wit', telefoonnummer: '0235550101', emailadres: 's@kontext.example' }
    await opHuishouden('PUT', '/regisseur', { medewerker })
    const nieuw = { naam: 'Sanne de Wit', functie: 'teamleider', telefoonnummer: '0235559999' }
    expect((await opHuishouden('PUT', '/regisseur', { medewerker: nieuw })).status).toBe(200)
    expect((await lees()).regisseur).toEqual({ organisatie: 'kontext', medewerker: nieuw, sinds: '2026-11-28' })
    const voor = await feiten()
    await opHuishouden('PUT', '/regisseur', { medewerker: nieuw })
    expect(await feiten()).toBe(voor)
  })

  it('D3: another worker of an organisation in a later registration is the one to call', async () => {
    await proef.registry('POST', '/aanmeldingen', 'kontext', {
      ...gezin,
      bronrecordId: randomUUID(),
      medewerker: { naam: 'Piet Bos', telefoonnummer: '0235550303' },
    })
    expect(Object.values((await lees()).betrokkenheden)).toMatchObject([
      { organisatie: 'kontext', sinds: '2026-11-28', medewerker: { naam: 'Piet Bos', telefoonnummer: '0235550303' } },
    ])
  })

  it('D3: a telephone number can be taken away: null clears, what is left out stays', async () => {
    const pad = `/inwoners/${inwonerId}`
    await opHuishouden('PATCH', pad, { emailadres: 'm@example.nl' })
    expect((await lees()).inwoners[inwonerId]).toMatchObject({
      telefoonnummer: '0611111111',
      emailadres: 'm@example.nl',
    })
    expect((await opHuishouden('PATCH', pad, { telefoonnummer: null })).status).toBe(200)
    const na = (await lees()).inwoners[inwonerId]
    expect(na).toMatchObject({ emailadres: 'm@example.nl' })
    expect(na).not.toHaveProperty('telefoonnummer')
    const voor = await feiten()
    await opHuishouden('PATCH', pad, { telefoonnummer: null })
    expect(await feiten()).toBe(voor)
  })

  it('D3: the date of an action can be moved and taken away', async () => {
    const { actieId } = (await opHuishouden('POST', '/acties', { omschrijving: 'Bellen', datum: '2026-12-01' })).body
    await opHuishouden('PATCH', `/acties/${actieId}`, { status: 'open', datum: null })
    expect((await lees()).acties[actieId]).not.toHaveProperty('datum')
  })

  it.each(['0001-01-01', '9999-12-31', '2016-11-27', '2036-11-29'])(
    'D4: an action dated %s is refused with the field',
    async (datum) => {
      expect(await opHuishouden('POST', '/acties', { omschrijving: 'Bellen', datum })).toMatchObject({
        status: 400,
        body: { code: 'datum-onmogelijk', fouten: [{ veld: '/datum' }] },
      })
    },
  )
})
