import { randomUUID } from 'node:crypto'
import type { Huishouden } from '@wijkhub/model'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, describe, expect, it } from 'vitest'
import { besluitVan, nieuwBsn, startJeugdketen, type Gezin } from './jeugdketen.ts'

/** Outside cases about the CJG's doors (../shared/gevallen/partners.md), through the real doors. */

const hub = await startJeugdketen()
afterAll(() => hub.stop())

const neemBesluit = (besluit: object) => hub.roep('cjg', 'POST', '/cjg/v1/besluiten', besluit)
const meldStatus = (status: object) => hub.roep('cjg', 'POST', '/cjg/v1/statussen', status)
const veldenIn = ({ inhoud }: { inhoud: string }) =>
  (JSON.parse(inhoud) as { fouten: { veld: string }[] }).fouten.map(({ veld }) => veld)
const besluiten = ({ besluiten: rijen }: Huishouden) => Object.values(rijen)
/** The household once the registry took in what was accepted. */
const huishoudenMet = ({ huishoudenId }: Gezin, klaar: (huishouden: Huishouden) => boolean) =>
  totdat(() => hub.lees(huishoudenId), klaar)
const bij = (nummer: number) => hub.bijGgk.map(jw301).filter((xml) => xml.includes(`ToewijzingNummer>${nummer}<`))
const jw301 = (envelop: string) => Buffer.from(/xmlBestand>([^<]*)</.exec(envelop)![1]!, 'base64').toString()

/** A family whose son has been allocated care, and the provider has been told. */
async function gezinMetBesluit() {
  const gezin = await hub.meldAan()
  const besluit = besluitVan(gezin)
  expect((await neemBesluit(besluit)).status).toBe(200)
  await totdat(
    () => bij(besluit.toewijzingNummer).length,
    (aantal) => aantal === 1,
  )
  return { gezin, besluit }
}

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

  it('K2: with the BSN of a child of another household stands, does not travel, and its receipt says so', async () => {
    const { besluit } = await gezinMetBesluit()
    const ander = await hub.meldAan()
    const botsend = besluitVan(ander, { bsn: besluit.bsn })
    expect((await neemBesluit(botsend)).status).toBe(200)
    const bewijs = await totdat(
      () => hub.bewijs('jeugdhulp', ander.huishoudenId),
      (levering) => levering?.status === 'onverzendbaar',
    )
    expect(bewijs).toMatchObject({
      berichten: 0,
      onverzendbaar: [{ code: 'bsn-ontbreekt', onderdeel: `inwoners/${ander.inwoners['zoon']}` }],
    })
    expect(Object.values((await hub.lees(ander.huishoudenId)).afwijkingen)).toMatchObject([
      { veld: 'bsn', inwonerId: ander.inwoners['zoon'] },
    ])
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

it('H7: the same kenmerk with other content is no repeat: 409, for a decision and for a status', async () => {
  const { gezin, besluit } = await gezinMetBesluit()
  expect((await neemBesluit({ ...besluit, einddatum: '2027-01-31' })).status).toBe(409)
  expect(JSON.parse((await neemBesluit({ ...besluit, toegewezenOp: '2026-11-20T09:00:00Z' })).inhoud)).toMatchObject({
    herhaling: true,
  })
  const { verwijzingen } = await hub.lees(gezin.huishoudenId)
  const verwijzingId = Object.keys(verwijzingen).find((id) => verwijzingen[id]!.naar === 'cjg')!
  const status = { kenmerk: `ST-${randomUUID()}`, huishoudenId: gezin.huishoudenId, verwijzingId, status: 'ontvangen' }
  expect((await meldStatus(status)).status).toBe(200)
  expect((await meldStatus({ ...status, status: 'afgerond' })).status).toBe(409)
})

describe('a status', () => {
  it('K1: without a date has no date, and said again is no fact and no message', async () => {
    const gezin = await hub.meldAan()
    const { verwijzingen } = await hub.lees(gezin.huishoudenId)
    const verwijzingId = Object.keys(verwijzingen).find((id) => verwijzingen[id]!.naar === 'cjg')!
    const status = (waarde: string, statusDatum?: string) =>
      meldStatus({
        kenmerk: randomUUID(),
        huishoudenId: gezin.huishoudenId,
        verwijzingId,
        status: waarde,
        ...(statusDatum && { statusDatum }),
      })
    const rij = ({ verwijzingen: rijen }: Huishouden) => rijen[verwijzingId]!
    expect((await status('intake-gepland', '2026-12-10')).status).toBe(200)
    await huishoudenMet(gezin, (huishouden) => rij(huishouden).statusDatum === '2026-12-10')
    expect((await status('in-behandeling')).status).toBe(200)
    const na = await huishoudenMet(gezin, (huishouden) => rij(huishouden).status === 'in-behandeling')
    expect(rij(na)).not.toHaveProperty('statusDatum')
    const berichten = () => hub.bijCjg.filter(({ huishoudenId }) => huishoudenId === gezin.huishoudenId).length
    const voor = berichten()
    for (let keer = 0; keer < 3; keer++) expect((await status('in-behandeling')).status).toBe(200)
    // What the repeats had led to would have come before what this leads to.
    expect((await status('ontvangen', '2026-11-28')).status).toBe(200)
    await huishoudenMet(gezin, (huishouden) => rij(huishouden).status === 'ontvangen')
    const { rows } = await hub.pool.query(
      `select from registratie.feit where huishouden_id = $1 and soort = 'verwijzing-bijgewerkt'`,
      [gezin.huishoudenId],
    )
    expect(rows).toHaveLength(3)
    expect(berichten()).toBe(voor)
  })

  it('S1: an older report after a newer one changes nothing', async () => {
    const gezin = await hub.meldAan()
    const { verwijzingen } = await hub.lees(gezin.huishoudenId)
    const verwijzingId = Object.keys(verwijzingen).find((id) => verwijzingen[id]!.naar === 'cjg')!
    const melding = { huishoudenId: gezin.huishoudenId, verwijzingId }
    const nieuw = { ...melding, kenmerk: randomUUID(), status: 'in-behandeling', gemeldOp: '2026-11-28T09:00:00Z' }
    expect((await meldStatus(nieuw)).status).toBe(200)
    const oud = { ...melding, kenmerk: randomUUID(), status: 'intake-gepland', gemeldOp: '2026-11-28T09:59:59+01:00' }
    expect((await meldStatus(oud)).status).toBe(200)
    const later = { ...melding, kenmerk: randomUUID(), status: 'ontvangen', gemeldOp: '2026-11-28T09:00:01Z' }
    expect((await meldStatus(later)).status).toBe(200)
    await huishoudenMet(gezin, (huishouden) => huishouden.verwijzingen[verwijzingId]!.status === 'ontvangen')
    const { rows } = await hub.pool.query<{ status: string }>(
      `select gegevens ->> 'status' as status from registratie.feit
       where huishouden_id = $1 and soort = 'verwijzing-bijgewerkt' order by volgnummer`,
      [gezin.huishoudenId],
    )
    expect(rows.map(({ status }) => status)).toEqual(['in-behandeling', 'ontvangen'])
  })

  it('H9: with NUL in its kenmerk is refused as the sender’s fault, and nothing is kept for ever', async () => {
    for (let keer = 0; keer < 2; keer++) expect((await meldStatus({ kenmerk: 'a\u0000b' })).status).toBe(400)
    expect(await hub.quarantaine('cjg')).toEqual([])
  })

  it('11: after the end of the right is refused, and one line tells a person', async () => {
    const { gezin, besluit } = await gezinMetBesluit()
    const { toestemmingen } = await hub.lees(gezin.huishoudenId)
    const [id] = Object.entries(toestemmingen).find(([, { voor }]) => voor === 'cjg')!
    const pad = `/registratie/v1/huishoudens/${gezin.huishoudenId}/toestemmingen/${id}/intrekking`
    expect((await hub.roep('kontext', 'POST', pad, {})).status).toBeLessThan(300)
    const beeindigd = ({ huishoudenId, reden }: Record<string, unknown>) =>
      huishoudenId === gezin.huishoudenId && reden === 'recht-vervallen'
    await totdat(() => hub.bijCjg.some(beeindigd), Boolean)
    const later = { ...besluit, kenmerk: 'BES-11', einddatum: '2026-12-31' }
    for (let keer = 0; keer < 2; keer++) expect((await neemBesluit(later)).status).toBe(409)
    const regels = (await hub.quarantaine('cjg')).filter(({ foutcode }) => foutcode === 'recht-vervallen')
    expect(regels).toHaveLength(1)
    const pad2 = `/beheer/v1/cjg/quarantaine/${regels[0]!.id}`
    // Trying again changes nothing; a person who dealt with it strikes it off.
    expect(JSON.parse((await hub.roep('gemeente', 'POST', `${pad2}/herhaling`, {})).inhoud)).toEqual({ herhaald: 0 })
    expect((await hub.roep('kontext', 'POST', `${pad2}/afdoening`, {})).status).toBe(403)
    expect((await hub.roep('gemeente', 'POST', `${pad2}/afdoening`, {})).status).toBe(200)
    expect(await hub.quarantaine('cjg')).toEqual([])
  })
})
