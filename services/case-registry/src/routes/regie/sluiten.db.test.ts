import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

let verder = 0
const nu = () => new Date(Date.now() + verder * 86_400_000)
const { proef, vraag, meldGezinAan, stop } = await startProefApi({ now: nu })
afterAll(stop)

const vandaag = () => dagInNederland(nu())

/** A family of Kontext's with two goals, of which one is done with. */
async function metDoelen() {
  const { huishoudenId } = await meldGezinAan()
  const pad = `/huishoudens/${huishoudenId}`
  expect((await vraag('PUT', `${pad}/regisseur`, 'kontext', { medewerker: { naam: 'Jan Verzonnen' } })).status).toBe(
    200,
  )
  const doelen: string[] = []
  for (const omschrijving of ['Overzicht in de post', 'Weer onder de mensen']) {
    const doel = { omschrijving, leefgebied: 'Financiën' }
    const { status, body } = await vraag('POST', `${pad}/doelen`, 'kontext', doel)
    expect(status).toBe(201)
    doelen.push(body.doelId as string)
  }
  return { pad, doelen: doelen as [string, string] }
}
const opgave = { aanleiding: 'verder-op-eigen-kracht', reden: 'Zij redt zich weer', eindigLopende: true }

test('closing is refused with the name of every goal without an outcome, and changes nothing', async () => {
  const { pad, doelen } = await metDoelen()
  const { status, body } = await vraag('POST', `${pad}/sluiting`, 'kontext', opgave)
  expect([status, body.code]).toEqual([409, 'doel-zonder-uitkomst'])
  expect(body.fouten).toEqual(
    doelen.map((doelId) => ({
      veld: `/doelen/${doelId}`,
      plaats: 'inhoud',
      code: 'ongeldig',
      reden: 'zeg wat hiervan kwam',
    })),
  )
  expect((await vraag('GET', pad, 'kontext')).status).toBe(200)
  expect((await vraag('GET', `${pad}/sluiting`, 'kontext')).body).toMatchObject({ code: 'niet-gesloten', status: 409 })
})

test('the result stays for who was involved until its term, and the household does not', async () => {
  const { pad, doelen } = await metDoelen()
  const uitkomsten = {
    [doelen[0]]: { uitkomst: 'behaald' },
    [doelen[1]]: { uitkomst: 'vervallen', reden: 'Zij wil dit zelf doen' },
  }
  expect((await vraag('POST', `${pad}/sluiting`, 'kontext', { ...opgave, doelen: uitkomsten })).status).toBe(200)
  expect((await vraag('GET', pad, 'kontext')).status).toBe(404)
  const { status, body } = await vraag('GET', `${pad}/sluiting`, 'kontext')
  expect([status, body.sluiting]).toEqual([
    200,
    { per: vandaag(), door: 'kontext', aanleiding: opgave.aanleiding, reden: opgave.reden },
  ])
  expect(body.doelen[doelen[0]].afronding).toEqual({ uitkomst: 'behaald', op: vandaag() })
  expect(body.doelen[doelen[1]].afronding).toMatchObject({ uitkomst: 'vervallen', reden: 'Zij wil dit zelf doen' })
  expect(body.leesbaarTot).toBe(dagenNa(vandaag(), 365))
  const nergens = await vraag('GET', `${pad.replace(/[^/]+$/, doelen[0])}/sluiting`, 'dock')
  for (const als of ['dock', 'gemeente']) {
    const vreemd = await vraag('GET', `${pad}/sluiting`, als)
    expect([vreemd.status, vreemd.body.code, vreemd.body.detail]).toEqual([404, nergens.body.code, nergens.body.detail])
  }
  verder = 366
  expect((await vraag('GET', `${pad}/sluiting`, 'kontext')).status).toBe(404)
  verder = 0
})

test('who was involved reopens it, reads on, and nobody else does; the partner system gets its case again', async () => {
  const { huishoudenId, id } = await meldGezinAan()
  const pad = `/huishoudens/${huishoudenId}`
  expect((await vraag('PUT', `${pad}/regisseur`, 'kontext', { medewerker: { naam: 'Jan Verzonnen' } })).status).toBe(
    200,
  )
  const versieVan = async () =>
    (
      await proef.registry.pool.query<{ versie: number; leeg: boolean }>(
        `select versie, hash is null as leeg from projectie where huishouden_id = $1 and audience = 'menscentraal'`,
        [huishoudenId],
      )
    ).rows[0]!
  const eerst = await versieVan()
  expect((await vraag('POST', `${pad}/sluiting`, 'kontext', opgave)).status).toBe(200)
  expect(await versieVan()).toEqual({ versie: eerst.versie + 1, leeg: true })
  const lid = async () =>
    (
      await proef.registry.pool.query<{ leden: number }>(
        `select count(*)::integer as leden from inwoner where huishouden_id = $1 and tot is null`,
        [huishoudenId],
      )
    ).rows[0]!.leden
  expect(await lid()).toBe(0)
  const reden = 'De schulden zijn terug'
  for (const als of ['dock', 'gemeente'])
    expect((await vraag('POST', `${pad}/heropening`, als, { reden })).body).toMatchObject({
      code: 'huishouden-onbekend',
    })
  const heropend = await vraag('POST', `${pad}/heropening`, 'kontext', { reden })
  expect(heropend.status).toBe(200)
  expect(await versieVan()).toEqual({ versie: eerst.versie + 2, leeg: false })
  const { body } = await vraag('GET', pad, 'kontext')
  expect(Object.keys(body.inwoners)).toEqual(expect.arrayContaining(Object.values(id)))
  expect(await lid()).toBe(Object.keys(body.inwoners).length)
  expect(Object.values(body.afsluitingen)).toMatchObject([
    { aanleiding: opgave.aanleiding, reden: opgave.reden, heropend: { reden, door: 'kontext', op: vandaag() } },
  ])
  expect((await vraag('GET', `${pad}/sluiting`, 'kontext')).body.code).toBe('niet-gesloten')
  const { regels } = (await vraag('GET', `${pad}/tijdlijn`, 'kontext')).body
  expect(regels[0].tekst).toMatch(/^De hulp aan dit huishouden is hervat door Kontext nadat zij was afgesloten op /)
  expect((await vraag('POST', `${pad}/heropening`, 'kontext', { reden })).body.versie).toBe(heropend.body.versie)
})
