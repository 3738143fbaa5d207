import { randomUUID } from 'node:crypto'
import { grootmoeder } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, describe, expect, it } from 'vitest'
import { hub, verwezen, meld, status, wordt, ingelezen, feiten, intake } from './schuldhulp-deur.ts'

afterAll(() => hub.stop())

describe('S1: the newest report stands', () => {
  it('S1: a report made before the last one is received and changes nothing, also not what was told of the client', async () => {
    const zaak = await verwezen()
    const clienten = (telefoonnummer: string) => [{ inwonerId: zaak.inwonerId, telefoonnummer }]
    const laatste = await meld(zaak, {
      op: '2026-11-28T14:00:00+01:00',
      traject: { einddatum: '2026-11-28' },
      clienten: clienten('0611111101'),
    })
    expect(laatste.status).toBe(200)
    await wordt(zaak, { status: 'afgerond', statusDatum: '2026-11-28' })
    const oude = await meld(zaak, { op: '2026-11-26T09:00:00Z', traject: intake, clienten: clienten('0622222202') })
    expect([200, 409]).toContain(oude.status)
    await ingelezen(zaak)
    expect(await status(zaak)).toEqual({ status: 'afgerond', statusDatum: '2026-11-28' })
    const { inwoners } = await hub.huishouden('gemeente', zaak.huishoudenId)
    expect(inwoners![zaak.inwonerId]!.telefoonnummer).toBe('0611111101')
  })

  it('S1: one moment in two notations is one moment, and a phase that follows in order is taken in', async () => {
    const zaak = await verwezen()
    await meld(zaak, { op: '2026-11-26T10:00:00+01:00', traject: intake })
    await wordt(zaak, { status: 'intake-gepland', statusDatum: '2026-12-02' })
    await meld(zaak, { op: '2026-11-26T09:00:00Z', traject: { intake: { startdatum: '2026-12-03' } } })
    await wordt(zaak, { status: 'intake-gepland', statusDatum: '2026-12-03' })
    await meld(zaak, { op: '2026-11-26T08:59:59.999Z', traject: {} })
    await ingelezen(zaak)
    expect(await status(zaak)).toEqual({ status: 'intake-gepland', statusDatum: '2026-12-03' })
  })

  it('H7, 8: one reference in capitals, one moment in two notations and an id in capitals are the same', async () => {
    const zaak = await verwezen()
    const referentie = randomUUID()
    const vormen = [
      { op: '2026-11-26T10:00:00+01:00', referentie },
      { op: '2026-11-26T09:00:00Z', referentie: referentie.toUpperCase() },
      { op: '2026-11-26t09:00:00.000z', referentie },
    ]
    for (const [keer, vorm] of vormen.entries())
      for (const id of [zaak.verwijzingId, zaak.verwijzingId.toUpperCase()]) {
        const antwoord = await meld({ ...zaak, verwijzingId: id }, { ...vorm, traject: intake })
        expect(antwoord.status).toBe(200)
        expect(antwoord.json()).toEqual({ kenmerk: referentie, herhaling: keer > 0 || id !== zaak.verwijzingId })
      }
    const anders = await meld(zaak, { ...vormen[1]!, traject: { einddatum: '2026-11-26' } })
    expect(anders.status).toBe(409)
    const clienten = [{ inwonerId: zaak.inwonerId.toUpperCase(), telefoonnummer: '0633333303' }]
    expect((await meld(zaak, { clienten, traject: intake })).status).toBe(200)
    await totdat(
      async () => (await hub.huishouden('gemeente', zaak.huishoudenId)).inwoners![zaak.inwonerId]!.telefoonnummer,
      (nummer) => nummer === '0633333303',
    )
  })

  it('S1: a clock that is ahead silences nobody', async () => {
    const zaak = await verwezen()
    await meld(zaak, { op: '2099-01-01T00:00:00Z', traject: intake })
    await wordt(zaak, { status: 'intake-gepland', statusDatum: '2026-12-02' })
    await meld(zaak, { traject: { stabilisatie: { startdatum: '2026-11-20' } } })
    await wordt(zaak, { status: 'in-behandeling', statusDatum: '2026-11-20' })
  })

  it('S1: a client is reported on by herself: an older report of her number counts while no newer one named her', async () => {
    const zaak = await verwezen()
    await meld(zaak, { op: '2026-11-28T10:00:00Z', traject: intake })
    await meld(zaak, {
      op: '2026-11-28T09:00:00Z',
      clienten: [{ inwonerId: zaak.inwonerId, telefoonnummer: '+31 (0)6 11 11 11 08' }],
    })
    await totdat(
      async () => (await hub.huishouden('gemeente', zaak.huishoudenId)).inwoners![zaak.inwonerId]!.telefoonnummer,
      (nummer) => nummer === '+31611111108',
    )
    expect((await status(zaak)).status).toBe('intake-gepland')
  })
})

describe('S2: a report about somebody else', () => {
  it.each([
    [
      'the BSN of another person',
      { client: [{ Burgerservicenummer: grootmoeder.bsn }] },
      'client/0/Burgerservicenummer',
    ],
    ['the code of another municipality', { gemeentecode: 'GM0363' }, 'gemeentecode'],
    ['the birth date of another person', { client: [{ Geboortedatum: '1901-01-01' }] }, 'client/0/Geboortedatum'],
    [
      'a second client who is not referred',
      { client: [{ Burgerservicenummer: '' }, { Burgerservicenummer: '999999369' }] },
      'client/1/Burgerservicenummer',
    ],
  ])('S2: with %s is refused, says where, and changes nothing', async (_, traject, veld) => {
    const zaak = await verwezen()
    const voor = await feiten(zaak)
    const antwoord = await meld(zaak, { traject: { ...intake, ...traject } })
    expect(antwoord.status).toBe(409)
    expect(antwoord.tekst).toContain(`/traject/leveringen/0/schuldhulptrajecten/0/${veld}`)
    await ingelezen(zaak)
    expect(await feiten(zaak)).toBe(voor)
    const { rows } = await hub.pool.query(
      `select foutcode from debt_assistance.inkomend_bericht where status = 'niet-vertaalbaar' order by ontvangen_op desc limit 1`,
    )
    expect(rows).toEqual([{ foutcode: expect.stringMatching(/^(client|gemeente)-onbekend$/) as string }])
  })

  it('S2: our own municipality in any notation is ours', async () => {
    const zaak = await verwezen()
    for (const gemeentecode of ['0392', '392', 'GM0392', 'gm0392'])
      expect((await meld(zaak, { traject: { gemeentecode } })).status).toBe(200)
  })

  it('S2: an unknown referral is refused, and the message stays to be seen', async () => {
    const zaak = { ...(await verwezen()), verwijzingId: randomUUID() }
    expect((await meld(zaak, { traject: intake })).status).toBe(404)
    const { rows } = await hub.pool.query(
      `select status from debt_assistance.inkomend_bericht order by ontvangen_op desc limit 1`,
    )
    expect(rows).toEqual([{ status: 'koppeling-onbekend' }])
  })
})
