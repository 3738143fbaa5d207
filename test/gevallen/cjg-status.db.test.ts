import { bewaardeFeiten } from '@wijkhub/builders/bewaard'
import { randomUUID } from 'node:crypto'
import type { Huishouden } from '@wijkhub/model'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, describe, expect, it } from 'vitest'
import { hub, neemBesluit, huishoudenMet, gezinMetBesluit } from './cjg-deur.ts'

afterAll(() => hub.stop())

const meldStatus = (status: object) => hub.roep('cjg', 'POST', '/cjg/v1/statussen', status)

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
    const feiten = await bewaardeFeiten(hub.pool, gezin.huishoudenId)
    const bijgewerkt = feiten.filter((feit) => feit.soort === 'verwijzing-bijgewerkt')
    expect(bijgewerkt.map(({ status }) => status)).toEqual(['in-behandeling', 'ontvangen'])
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
