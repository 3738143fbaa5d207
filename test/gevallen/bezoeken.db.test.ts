import { bewaarLeesbaar, bewaardHuishouden } from '@wijkhub/builders/bewaard'
import { afterAll, describe, expect, it } from 'vitest'
import { weigering } from './hub-met-verzekeraar.ts'
import { hub, zorgbalans, bezoek, velden, sinds } from './bezoeken-hub.ts'

afterAll(() => hub.stop())

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
    const zoals = await bewaardHuishouden(hub.pool, huishoudenId)
    const contactmomenten = { [contactmomentId]: { ...zoals.contactmomenten[contactmomentId], datum: '2006-11-02' } }
    await bewaarLeesbaar(hub.pool, huishoudenId, { ...zoals, contactmomenten })
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
      await hub.kenToe(organisatie, huishoudenId)
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
