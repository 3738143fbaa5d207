import { randomUUID } from 'node:crypto'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, describe, expect, it } from 'vitest'
import { besluitVan, nieuwBsn } from './jeugdketen.ts'
import { hub, neemBesluit, besluiten, huishoudenMet, bij, gezinMetBesluit } from './cjg-deur.ts'

afterAll(() => hub.stop())

const veldenIn = ({ inhoud }: { inhoud: string }) =>
  (JSON.parse(inhoud) as { fouten: { veld: string }[] }).fouten.map(({ veld }) => veld)

describe('a decision', () => {
  it('K2: with the BSN of another resident is refused, and nobody changes', async () => {
    const { gezin, besluit } = await gezinMetBesluit()
    const antwoord = await neemBesluit({ ...besluitVan(gezin), inwonerId: gezin.inwoners['dochter'], bsn: besluit.bsn })
    expect(antwoord.status).toBe(409)
    expect(veldenIn(antwoord)).toEqual(['bsn'])
    const ander = await neemBesluit({ ...besluit, kenmerk: 'BES-K2', bsn: nieuwBsn() })
    expect(ander.status).toBe(409)
    const { inwoners } = await hub.lees(gezin.huishoudenId)
    expect(inwoners[gezin.inwoners['dochter']!]!.bsn).toBeUndefined()
  })

  it('K2: with the BSN of a child of another household is refused, travels nowhere, and a person can see that', async () => {
    const { besluit } = await gezinMetBesluit()
    const ander = await hub.meldAan()
    const botsend = besluitVan(ander, { bsn: besluit.bsn })
    // The door knows the CJG's own households: that it is another one's number only the registry can find.
    expect((await neemBesluit(botsend)).status).toBe(200)
    const geweigerd = await totdat(
      () =>
        hub.pool.query('select weigering from registratie.geweigerde_bijdrage where huishouden_id = $1', [
          ander.huishoudenId,
        ]),
      ({ rows }) => rows.length > 0,
    )
    expect(geweigerd.rows).toEqual([{ weigering: 'bsn-van-ander' }])
    const { besluiten, inwoners, afwijkingen } = await hub.lees(ander.huishoudenId)
    expect([besluiten, afwijkingen, inwoners[ander.inwoners['zoon']!]!.bsn]).toEqual([{}, {}, undefined])
    expect(bij(botsend.toewijzingNummer)).toEqual([])
  })

  it('K3: in which the moment has another notation is the same decision', async () => {
    const { gezin, besluit } = await gezinMetBesluit()
    const { versie } = await hub.lees(gezin.huishoudenId)
    expect((await neemBesluit({ ...besluit, kenmerk: 'BES-K3', toegewezenOp: '2026-11-20T09:00:00Z' })).status).toBe(
      200,
    )
    // What comes after it has been taken in, so it has been as well.
    const later = besluitVan(gezin, { bsn: besluit.bsn, product: { categorie: '45', code: '45A05' } })
    await neemBesluit(later)
    const na = await huishoudenMet(gezin, (huishouden) => besluiten(huishouden).length === 2)
    expect(na.versie).toBe(versie + 1)
    await totdat(
      () => bij(later.toewijzingNummer).length,
      (aantal) => aantal === 1,
    )
    expect(bij(besluit.toewijzingNummer)).toHaveLength(2)
  })

  it('K4: under a number another child has is refused, in this household and in another one (TR332)', async () => {
    const { gezin, besluit } = await gezinMetBesluit()
    const { toewijzingNummer } = besluit
    const ander = await hub.meldAan()
    const pogingen = [
      besluitVan(gezin, { toewijzingNummer, inwonerId: gezin.inwoners['dochter'] }),
      besluitVan(ander, { toewijzingNummer }),
    ]
    for (const poging of pogingen) {
      const antwoord = await neemBesluit(poging)
      expect(antwoord.status).toBe(409)
      expect(antwoord.inhoud).toContain('TR332')
      expect(veldenIn(antwoord)).toEqual(['toewijzingNummer'])
    }
    expect(besluiten(await hub.lees(ander.huishoudenId))).toEqual([])
  })

  it('K4: two children get one number at the same moment: one of them does', async () => {
    const gezinnen = [await hub.meldAan(), await hub.meldAan(), await hub.meldAan()]
    const { toewijzingNummer } = besluitVan(gezinnen[0]!)
    const antwoorden = await Promise.all(gezinnen.map((gezin) => neemBesluit(besluitVan(gezin, { toewijzingNummer }))))
    expect(antwoorden.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
  })

  it('K5: that changes the amount under the same number is refused (IV066); a total over the period may change', async () => {
    const { gezin, besluit } = await gezinMetBesluit()
    const antwoord = await neemBesluit({ ...besluit, kenmerk: 'BES-K5', omvang: { ...besluit.omvang, volume: 240 } })
    expect(antwoord.status).toBe(409)
    expect(veldenIn(antwoord)).toEqual(['omvang.volume'])
    const totaal = besluitVan(gezin, {
      bsn: besluit.bsn,
      product: { categorie: '45', code: '45A06' },
      omvang: { volume: 12, eenheid: '04', frequentie: '6' },
    })
    expect((await neemBesluit(totaal)).status).toBe(200)
    const meer = { ...totaal, kenmerk: 'BES-K5b', omvang: { ...totaal.omvang, volume: 24 } }
    expect((await neemBesluit(meer)).status).toBe(200)
    await huishoudenMet(gezin, (huishouden) => besluiten(huishouden).some(({ omvang }) => omvang.volume === 24))
  })

  it('K6, E22: pressed a second time, with a new number, is refused at the door, and the first one travels (TR302)', async () => {
    const gezin = await hub.meldAan()
    const besluit = besluitVan(gezin)
    expect((await neemBesluit(besluit)).status).toBe(200)
    // At once: what the first one said is known at the door, also where the registry has not taken it in yet.
    const antwoord = await neemBesluit(besluitVan(gezin, { bsn: besluit.bsn }))
    expect(antwoord.status).toBe(409)
    expect(antwoord.inhoud).toContain('TR302')
    expect(veldenIn(antwoord)).toEqual(['product'])
    await totdat(
      () => bij(besluit.toewijzingNummer).length,
      (aantal) => aantal === 1,
    )
    expect((await hub.quarantaine('jeugdhulp')).filter(({ richting }) => richting === 'uit')).toEqual([])
    // The very same message again is what a CJG sends that got no answer.
    expect(JSON.parse((await neemBesluit(besluit)).inhoud)).toMatchObject({ herhaling: true })
    // After the first one ends, the product may be allocated again.
    const kort = { ...besluit, kenmerk: 'BES-K6', einddatum: '2026-12-31' }
    expect((await neemBesluit(kort)).status).toBe(200)
    const volgend = besluitVan(gezin, { bsn: besluit.bsn, ingangsdatum: '2027-01-01' })
    expect((await neemBesluit(volgend)).status).toBe(200)
  })

  it('K7: that moves a number to another provider is refused; the end and a new number reach both', async () => {
    const { gezin, besluit } = await gezinMetBesluit()
    const antwoord = await neemBesluit({ ...besluit, kenmerk: 'BES-K7', aanbiederAgb: '98000003' })
    expect(antwoord.status).toBe(409)
    expect(veldenIn(antwoord)).toEqual(['aanbiederAgb'])
    expect(
      (await neemBesluit({ ...besluit, kenmerk: 'BES-K7b', einddatum: '2026-12-31', redenWijziging: '09' })).status,
    ).toBe(200)
    const nieuw = besluitVan(gezin, { bsn: besluit.bsn, aanbiederAgb: '98000003', ingangsdatum: '2027-01-01' })
    expect((await neemBesluit(nieuw)).status).toBe(200)
    await totdat(
      () => bij(nieuw.toewijzingNummer).length,
      (aantal) => aantal === 1,
    )
    await totdat(
      () => bij(besluit.toewijzingNummer).length,
      (aantal) => aantal === 2,
    )
    expect(bij(besluit.toewijzingNummer)[1]).toMatch(/Einddatum>2026-12-31<.*RedenWijziging>09</)
  })

  it('J10: that ends earlier or is taken away has a RedenWijziging in the JW301; a first one has none', async () => {
    const { besluit } = await gezinMetBesluit()
    await neemBesluit({ ...besluit, kenmerk: 'BES-J10', einddatum: '2026-12-31' })
    await totdat(
      () => bij(besluit.toewijzingNummer).length,
      (aantal) => aantal === 2,
    )
    await neemBesluit({ ...besluit, kenmerk: 'BES-J10b', einddatum: besluit.ingangsdatum })
    await totdat(
      () => bij(besluit.toewijzingNummer).length,
      (aantal) => aantal === 3,
    )
    const redenen = bij(besluit.toewijzingNummer).map((xml) => /RedenWijziging>(\d+)</.exec(xml)?.[1])
    expect(redenen).toEqual([undefined, '05', '13'])
  })

  it('35: that is older than what is known, or taken in a year to come, blocks nothing', async () => {
    const { besluit } = await gezinMetBesluit()
    const wijzig = (anders: object) => neemBesluit({ ...besluit, kenmerk: randomUUID(), ...anders })
    expect((await wijzig({ toegewezenOp: '2062-11-20T10:00:00Z' })).status).toBe(409)
    expect((await wijzig({ einddatum: '2027-01-31', toegewezenOp: '2026-11-21T10:00:00Z' })).status).toBe(200)
    const oud = await wijzig({ einddatum: '2027-02-28', toegewezenOp: '2026-11-20T10:00:00Z' })
    expect(oud.status).toBe(409)
    expect(veldenIn(oud)).toEqual(['toegewezenOp'])
  })
})
