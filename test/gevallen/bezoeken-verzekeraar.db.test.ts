import { afterAll, describe, expect, it } from 'vitest'
import { startHubMetVerzekeraar, weigering } from './hub-met-verzekeraar.ts'
import { hub, zorgbalans, bezoek, velden, sinds } from './bezoeken-hub.ts'

afterAll(() => hub.stop())

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
  await hub.kenToe('shdh', huishoudenId)
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
