import { afterAll, describe, expect, it } from 'vitest'
import { startHubMetVerzekeraar, weigering } from './hub-met-verzekeraar.ts'

/** Nurses' visits, from the API to the insurer: cases W1-W5 and A1-A3 from outside, and what else is of their kind. */

const hub = await startHubMetVerzekeraar('2026-11-22T10:00:00Z')
afterAll(() => hub.stop())

const { zorgbalans } = hub
const bezoek = (inwonerId: string, meer: object = {}) => ({
  inwonerId,
  datum: '2026-11-21',
  minuten: 30,
  prestatiecode: '11000',
  tariefCenten: 575,
  agbUitvoerder: '98000001',
  ...meer,
})
const velden = (fout: { fouten: readonly { veld: string }[] }) => fout.fouten.map(({ veld }) => veld)

/** What came in at the insurer since `voor`. */
function sinds(voor: ReturnType<typeof hub.stand>) {
  const na = hub.stand()
  const verschil = (sleutel: keyof typeof na) => na[sleutel] - voor[sleutel]
  return {
    regels: verschil('regels'),
    creditregels: verschil('creditregels'),
    afgekeurd: verschil('afgekeurd'),
    saldoCenten: verschil('saldoCenten'),
  }
}

describe('W1', () => {
  it('W1: a year mistyped is refused at once, and holds nothing that follows', async () => {
    const voor = hub.stand()
    const { huishoudenId, inwonerId } = await hub.huishouden()
    for (const datum of ['2006-11-02', '1926-11-02', '2025-11-02', '2012-12-31']) {
      const fout = await weigering(zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum })))
      expect([fout.status, fout.code, velden(fout)]).toEqual([400, 'ongeldige-invoer', ['/datum']])
    }
    for (const datum of ['2026-11-20', '2026-11-21'])
      await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum }))
    await hub.bezorgd(huishoudenId)
    expect(sinds(voor)).toEqual({ regels: 2, creditregels: 0, afgekeurd: 0, saldoCenten: 6900 })
  })

  it('W1: a visit of 2006 that was stored before holds no other, is said, and can be corrected', async () => {
    const voor = hub.stand()
    const { huishoudenId, inwonerId } = await hub.huishouden()
    const { contactmomentId } = await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId))
    await hub.bezorgd(huishoudenId)
    // A hub from before this check could have stored it so, never claimed.
    await hub.pool.query(
      `update registratie.huishouden set toestand = jsonb_set(toestand::jsonb, array['contactmomenten', $2, 'datum'], '"2006-11-02"') where id = $1`,
      [huishoudenId, contactmomentId],
    )
    await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum: '2026-11-20' }))
    const bewijs = await hub.bezorgd(huishoudenId)
    expect(bewijs).toMatchObject({
      status: 'verwerkt',
      onverzendbaar: [{ code: 'datum-klopt-niet', onderdeel: `contactmomenten/${contactmomentId}` }],
    })
    // The first was claimed for the 21st and is taken back: that is not what is recorded any more.
    expect(sinds(voor)).toEqual({ regels: 2, creditregels: 1, afgekeurd: 0, saldoCenten: 3450 })
    await zorgbalans.corrigeerContactmoment(huishoudenId, contactmomentId, { datum: '2026-11-19' })
    expect(await hub.bezorgd(huishoudenId)).not.toHaveProperty('onverzendbaar')
    expect(sinds(voor)).toEqual({ regels: 3, creditregels: 1, afgekeurd: 0, saldoCenten: 6900 })
  })

  it('W1: a visit from before the birth is refused, and of the day itself recorded', async () => {
    const { huishoudenId, inwonerId } = await hub.huishouden({ geboortedatum: '2026-11-20' })
    const fout = await weigering(
      zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum: '2026-11-19' })),
    )
    expect([fout.status, velden(fout)]).toEqual([400, ['/datum']])
    await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum: '2026-11-20' }))
    await hub.bezorgd(huishoudenId)
  })

  it('W1: the organisation that recorded a visit reads, corrects and withdraws it, and the insurer is credited', async () => {
    const voor = hub.stand()
    const { huishoudenId, inwonerId } = await hub.huishouden()
    const { contactmomentId } = await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId))
    await hub.bezorgd(huishoudenId)
    const { document, etag } = await zorgbalans.huishouden(huishoudenId)
    expect(document.contactmomenten).toEqual({
      [contactmomentId]: { ...bezoek(inwonerId), organisatie: 'zorgbalans' },
    })
    await zorgbalans.corrigeerContactmoment(huishoudenId, contactmomentId, { minuten: 45 }, { etag: etag! })
    await hub.bezorgd(huishoudenId)
    expect(sinds(voor)).toEqual({ regels: 2, creditregels: 1, afgekeurd: 0, saldoCenten: 5175 })
    const oud = await weigering(
      zorgbalans.corrigeerContactmoment(huishoudenId, contactmomentId, { minuten: 60 }, { etag: etag! }),
    )
    expect(oud.code).toBe('versie-verouderd')
    await zorgbalans.trekContactmomentIn(huishoudenId, contactmomentId)
    await zorgbalans.trekContactmomentIn(huishoudenId, contactmomentId)
    await hub.bezorgd(huishoudenId)
    expect(sinds(voor)).toEqual({ regels: 2, creditregels: 2, afgekeurd: 0, saldoCenten: 0 })
    const na = (await zorgbalans.huishouden(huishoudenId)).document.contactmomenten?.[contactmomentId]
    expect(na).toMatchObject({ minuten: 45, ingetrokkenOp: '2026-11-22' })
  })

  it('W1: nobody but the organisation that recorded a visit learns of it', async () => {
    const { huishoudenId, inwonerId } = await hub.huishouden()
    const ander = { bronrecordId: `A-${huishoudenId.slice(0, 8)}`, medewerker: { naam: 'Iemand' } }
    const { document } = await zorgbalans.huishouden(huishoudenId)
    const { verzekering: _, bsn, ...inwoner } = document.inwoners![inwonerId]!
    const { contactmomentId } = await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId))
    await hub.bezorgd(huishoudenId)
    for (const organisatie of ['shdh', 'kontext']) {
      const client = hub.client(organisatie)
      const persoon = { ...inwoner, bronpersoonId: 'p', ...(organisatie === 'shdh' && { bsn }) }
      await client.meldAan({
        ...ander,
        grondslag: { wet: 'Wmo 2015' },
        adres: document.adres as never,
        inwoners: [persoon as never],
      })
      const gezien = await client.huishouden(huishoudenId)
      expect(gezien.document.inwoners).toHaveProperty(inwonerId)
      expect(JSON.stringify(gezien.document)).not.toContain(contactmomentId)
      const fouten = await Promise.all([
        weigering(client.corrigeerContactmoment(huishoudenId, contactmomentId, { minuten: 45 })),
        weigering(client.trekContactmomentIn(huishoudenId, contactmomentId)),
        weigering(client.trekContactmomentIn(huishoudenId, inwonerId)),
      ])
      const code = organisatie === 'shdh' ? 'contactmoment-onbekend' : 'bsn-niet-toegestaan'
      expect(fouten.map((fout) => fout.code)).toEqual([code, code, code])
    }
  })
})

describe('W2', () => {
  it('W2: a visit dated after today is refused, today being the day in the Netherlands', async () => {
    const { huishoudenId, inwonerId } = await hub.huishouden()
    for (const datum of ['2026-11-23', '2026-11-24', '2206-11-02'])
      expect(
        velden(await weigering(zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum })))),
      ).toEqual(['/datum'])
    hub.setClock('2026-11-22T23:30:00Z')
    const voor = hub.stand()
    await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum: '2026-11-23' }))
    expect(await hub.bezorgd(huishoudenId)).toMatchObject({ status: 'verwerkt', berichten: 1 })
    expect(sinds(voor).regels).toBe(1)
  })

  it('W2: what was stored for a day to come waits visibly, and goes on that day', async () => {
    hub.setClock('2026-11-23T10:00:00Z')
    const voor = hub.stand()
    const { huishoudenId, inwonerId } = await hub.huishouden({ geboortedatum: '2026-11-23' })
    await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum: '2026-11-23' }))
    expect(await hub.bezorgd(huishoudenId)).toMatchObject({ status: 'wacht', vanaf: '2026-11-24', berichten: 0 })
    hub.setClock('2026-11-24T10:00:00Z')
    await hub.simulator.rust()
    const klaar = await hub.totdatVerwerkt(huishoudenId)
    expect(klaar).toMatchObject({ status: 'verwerkt', berichten: 1 })
    expect(klaar).not.toHaveProperty('vanaf')
    expect(sinds(voor)).toMatchObject({ regels: 1, saldoCenten: 3450 })
  })
})

describe('W3', () => {
  it('W3: a BSN MensCentraal corrects after a claim leads to a credit under the old one and a line under the new', async () => {
    const voor = hub.stand()
    const { huishoudenId, inwonerId } = await hub.huishouden()
    await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId))
    const { gewensteVersie } = await hub.bezorgd(huishoudenId)
    await hub.meldt('menscentraal', huishoudenId, {
      soort: 'inwoner-gewijzigd',
      inwonerId,
      wijziging: { bsn: hub.anderBsn() },
    })
    await hub.bezorgd(huishoudenId, gewensteVersie + 1)
    expect(sinds(voor)).toEqual({ regels: 2, creditregels: 1, afgekeurd: 0, saldoCenten: 3450 })
  })

  it('W3: an insurer that was wrong is credited and the right one claimed; a change of insurer leaves what was claimed', async () => {
    const voor = hub.stand()
    const { huishoudenId, inwonerId } = await hub.huishouden()
    await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId))
    await hub.bezorgd(huishoudenId)
    await zorgbalans.werkVerzekeringBij(huishoudenId, inwonerId, { uzovi: '9998', verzekerdennummer: 'N1' })
    await hub.bezorgd(huishoudenId)
    expect(sinds(voor)).toEqual({ regels: 2, creditregels: 1, afgekeurd: 0, saldoCenten: 3450 })
    const overstap = { uzovi: '9997', verzekerdennummer: 'N2', sinds: '2026-11-23' }
    await zorgbalans.werkVerzekeringBij(huishoudenId, inwonerId, overstap)
    await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum: '2026-11-24' }))
    await hub.bezorgd(huishoudenId)
    expect(sinds(voor)).toEqual({ regels: 3, creditregels: 1, afgekeurd: 0, saldoCenten: 6900 })
    const { document } = await zorgbalans.huishouden(huishoudenId)
    expect(document.inwoners![inwonerId]!.verzekering).toEqual({
      ...overstap,
      eerder: [{ uzovi: '9998', verzekerdennummer: 'N1' }],
    })
    await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum: '2026-11-20' }))
    await hub.bezorgd(huishoudenId)
    expect(sinds(voor)).toEqual({ regels: 4, creditregels: 1, afgekeurd: 0, saldoCenten: 10350 })
  })

  it('W3: a visit recorded on the wrong person is moved to the right one, and the wrong claim credited', async () => {
    const voor = hub.stand()
    const eerste = await hub.huishouden()
    const { document } = await zorgbalans.huishouden(eerste.huishoudenId)
    const { inwoners } = await zorgbalans.meldAan({
      bronrecordId: 'ZB-partner',
      medewerker: { naam: 'Noor Bakker' },
      grondslag: { wet: 'Zvw' },
      adres: document.adres as never,
      inwoners: [
        { ...(document.inwoners![eerste.inwonerId] as never as object), bronpersoonId: 'p' } as never,
        {
          bronpersoonId: 'q',
          bsn: hub.anderBsn(),
          naam: { voornamen: 'Barend', geslachtsnaam: 'Bedacht' },
          geboortedatum: '1938-02-03',
          geslacht: 'M',
          gezinsrol: 'partner',
          verzekering: { uzovi: '9999', verzekerdennummer: 'V9' },
        },
      ],
    })
    const ander = inwoners.find(({ bronpersoonId }) => bronpersoonId === 'q')!.inwonerId
    const { contactmomentId } = await zorgbalans.legContactmomentVast(eerste.huishoudenId, bezoek(eerste.inwonerId))
    await hub.bezorgd(eerste.huishoudenId)
    await zorgbalans.corrigeerContactmoment(eerste.huishoudenId, contactmomentId, { inwonerId: ander })
    await hub.bezorgd(eerste.huishoudenId)
    expect(sinds(voor)).toEqual({ regels: 2, creditregels: 1, afgekeurd: 0, saldoCenten: 3450 })
  })
})

describe('W4', () => {
  it('W4: the same visit twice is paid once, and a second one is one that says so', async () => {
    const voor = hub.stand()
    const { huishoudenId, inwonerId } = await hub.huishouden()
    await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId))
    const fout = await weigering(zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId)))
    expect([fout.status, fout.code]).toEqual([409, 'contactmoment-bestaat-al'])
    await hub.bezorgd(huishoudenId)
    expect(sinds(voor)).toMatchObject({ regels: 1, saldoCenten: 3450 })
    await zorgbalans.legContactmomentVast(huishoudenId, { ...bezoek(inwonerId), nogmaals: true })
    await hub.bezorgd(huishoudenId)
    expect(sinds(voor)).toMatchObject({ regels: 2, saldoCenten: 6900 })
  })
})

describe('W5', () => {
  it('W5: an insurer of zeros is refused at the door', async () => {
    for (const uzovi of ['0000', '999', '99999', 'abcd']) {
      const fout = await weigering(hub.huishouden({ verzekering: { uzovi, verzekerdennummer: 'V1' } }))
      expect([fout.status, velden(fout)]).toEqual([400, ['/inwoners/0/verzekering/uzovi']])
    }
    const { huishoudenId, inwonerId } = await hub.huishouden()
    const fout = await weigering(
      zorgbalans.werkVerzekeringBij(huishoudenId, inwonerId, { uzovi: '0000', verzekerdennummer: 'V1' }),
    )
    expect([fout.status, velden(fout)]).toEqual([400, ['/uzovi']])
  })

  it('W5: an insurance of a year mistyped is refused, in a registration and later: it would be the last one for ever', async () => {
    const verzekering = { uzovi: '9998', verzekerdennummer: 'V1' }
    for (const sinds of ['9999-12-31', '2206-01-01', '1926-11-01']) {
      const fout = await weigering(hub.huishouden({ verzekering: { ...verzekering, sinds } }))
      expect([fout.status, fout.code, velden(fout)]).toEqual([
        400,
        'datum-onmogelijk',
        ['/inwoners/0/verzekering/sinds'],
      ])
    }
    const { huishoudenId, inwonerId } = await hub.huishouden()
    const bijwerken = (sinds: string) =>
      zorgbalans.werkVerzekeringBij(huishoudenId, inwonerId, { ...verzekering, sinds })
    for (const sinds of ['9999-12-31', '2027-11-25', '1926-11-01']) {
      const fout = await weigering(bijwerken(sinds))
      expect([fout.status, fout.code, velden(fout)]).toEqual([400, 'datum-onmogelijk', ['/sinds']])
    }
    expect((await zorgbalans.huishouden(huishoudenId)).document.inwoners![inwonerId]!.verzekering).toMatchObject({
      uzovi: '9999',
    })
    await bijwerken('2027-01-01')
  })

  it('W5: a provider that cannot exist is refused, in a new visit and in a correction', async () => {
    const { huishoudenId, inwonerId } = await hub.huishouden()
    const { contactmomentId } = await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId))
    await hub.bezorgd(huishoudenId)
    for (const agbUitvoerder of ['00000000', '98000000', '00123456', '9800001']) {
      for (const fout of [
        await weigering(
          zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { agbUitvoerder, minuten: 60 })),
        ),
        await weigering(zorgbalans.corrigeerContactmoment(huishoudenId, contactmomentId, { agbUitvoerder })),
      ])
        expect([fout.status, velden(fout)]).toEqual([400, ['/agbUitvoerder']])
    }
  })

  it('W5: an amount that fits no claim is refused, not left to wait for ever', async () => {
    const { huishoudenId, inwonerId } = await hub.huishouden()
    const fout = await weigering(
      zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { tariefCenten: 99_999_999 })),
    )
    expect([fout.status, velden(fout)]).toEqual([400, ['/tariefCenten']])
  })
})

it('A1: a visit to somebody AW319 has no sex for is not processed with nothing sent: it cannot, because, and that is seen', async () => {
  const voor = hub.stand()
  const { huishoudenId, inwonerId } = await hub.huishouden({ geslacht: 'O' })
  const { contactmomentId } = await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId))
  expect(await hub.bezorgd(huishoudenId)).toMatchObject({
    status: 'onverzendbaar',
    berichten: 0,
    onverzendbaar: [
      {
        code: 'geslacht-niet-te-melden',
        onderdeel: `contactmomenten/${contactmomentId}`,
        reden: expect.stringContaining('geslacht'),
      },
    ],
  })
  expect(sinds(voor).regels).toBe(0)
})

it('A1: of two organisations that nurse one person each sees what it could not claim itself, and not the other’s', async () => {
  const { huishoudenId, inwonerId } = await hub.huishouden({ geslacht: 'O' })
  const shdh = hub.client('shdh')
  const { document } = await zorgbalans.huishouden(huishoudenId)
  const { verzekering: _, ...inwoner } = document.inwoners![inwonerId]!
  await shdh.meldAan({
    bronrecordId: 'S-O',
    medewerker: { naam: 'Iemand' },
    grondslag: { wet: 'Zvw' },
    adres: document.adres as never,
    inwoners: [{ ...inwoner, bronpersoonId: 'p' } as never],
  })
  const eigen = async (client: typeof shdh) =>
    (await client.legContactmomentVast(huishoudenId, bezoek(inwonerId))).contactmomentId
  const [vanZorgbalans, vanShdh] = [await eigen(zorgbalans), await eigen(shdh)]
  await hub.bezorgd(huishoudenId)
  const gezien = async (client: typeof shdh) => {
    const { leveringen } = await client.leveringen(huishoudenId)
    return leveringen.flatMap(({ onverzendbaar = [] }) => onverzendbaar.map(({ onderdeel }) => onderdeel))
  }
  expect(await gezien(zorgbalans)).toEqual([`contactmomenten/${vanZorgbalans}`])
  expect(await gezien(shdh)).toEqual([`contactmomenten/${vanShdh}`])
})

it.each(['A0001', '1A2B3', 'z', '1100'])(
  'A2: performance code %s is text, as field 0417 has it',
  async (prestatiecode) => {
    const voor = hub.stand()
    const { huishoudenId, inwonerId } = await hub.huishouden()
    await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { prestatiecode }))
    expect(await hub.bezorgd(huishoudenId)).toMatchObject({ status: 'verwerkt', berichten: 1 })
    expect(sinds(voor)).toMatchObject({ regels: 1, afgekeurd: 0 })
  },
)

it('A3: a file made on the first of a month has a period that begins before the day of receipt', async () => {
  hub.setClock('2026-12-01T08:00:00Z')
  const voor = hub.stand()
  const { huishoudenId, inwonerId } = await hub.huishouden()
  await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum: '2026-12-01' }))
  expect(await hub.bezorgd(huishoudenId)).toMatchObject({ status: 'verwerkt', berichten: 1 })
  expect(sinds(voor)).toMatchObject({ regels: 1, afgekeurd: 0 })
})

describe('an insurer that refuses', () => {
  it('one line of a file: the other is claimed, the refused one is on the receipt, and goes when it is corrected', async () => {
    const voor = hub.stand()
    const { huishoudenId, inwonerId } = await hub.huishouden()
    await hub.simulator.gedrag({ modus: 'uit' })
    const ids = []
    for (const datum of ['2026-11-20', '2026-11-21'])
      ids.push((await zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId, { datum }))).contactmomentId)
    // Both are known to the feed and neither reached the insurer: they go in one file.
    await hub.totdat(huishoudenId, (gezien) => gezien?.status === 'wacht' && gezien.versie === gezien.gewensteVersie)
    await hub.simulator.gedrag({ modus: 'half', keer: 1 })
    const bewijs = await hub.totdatVerwerkt(huishoudenId)
    expect(bewijs).toMatchObject({ status: 'verwerkt', onverzendbaar: [{ code: 'ontvanger-keurt-af' }] })
    expect(sinds(voor)).toMatchObject({ regels: 1, afgekeurd: 1 })
    const [, afgekeurd] = bewijs.onverzendbaar![0]!.onderdeel!.split('/')
    expect(ids).toContain(afgekeurd)
    await zorgbalans.corrigeerContactmoment(huishoudenId, afgekeurd!, { prestatiecode: 'A0001' })
    expect(await hub.bezorgd(huishoudenId)).not.toHaveProperty('onverzendbaar')
    expect(sinds(voor)).toMatchObject({ regels: 2, creditregels: 0, afgekeurd: 1, saldoCenten: 6900 })
  })
})

describe('an insurer that judges later', () => {
  it('and refuses what it had accepted: the line is on the receipt, and is claimed when it is corrected', async () => {
    const later = await startHubMetVerzekeraar('2026-11-22T10:00:00Z', 'later')
    try {
      const { huishoudenId, inwonerId } = await later.huishouden()
      await later.simulator.gedrag({ modus: 'weiger', keer: 1 })
      const { contactmomentId } = await later.zorgbalans.legContactmomentVast(huishoudenId, bezoek(inwonerId))
      const onderdeel = `contactmomenten/${contactmomentId}`
      const bewijs = await later.totdat(huishoudenId, (gezien) => gezien?.onverzendbaar !== undefined)
      expect(bewijs).toMatchObject({ onverzendbaar: [{ code: 'ontvanger-keurt-af', onderdeel }] })
      await later.zorgbalans.corrigeerContactmoment(huishoudenId, contactmomentId, { prestatiecode: 'A0001' })
      const na = await later.totdat(
        huishoudenId,
        (gezien) => gezien?.versie === gezien?.gewensteVersie && gezien?.status === 'verwerkt' && !gezien.onverzendbaar,
      )
      expect(na).toMatchObject({ berichten: 2 })
      expect(later.stand()).toMatchObject({ regels: 1, creditregels: 0, saldoCenten: 3450 })
    } finally {
      await later.stop()
    }
  })
})
