import { dagenNa, dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { eindigAanbiedingen } from '../../regie/eindig-aanbiedingen.ts'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { draagWerkOver } from '../../regie/draag-werk-over.ts'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

const vandaag = dagInNederland(new Date())
const sam = { naam: 'Sam Verzonnen' }
const aanbod = (anders: object = {}) => ({
  aan: { organisatie: 'dock', medewerker: sam },
  uiterlijk: dagenNa(vandaag, 7),
  reden: 'Past beter bij het buurtwerk',
  ...anders,
})

/** A family whose regisseur is Kontext's. */
async function geregisseerd() {
  const { huishoudenId } = await meldGezinAan()
  const pad = `/huishoudens/${huishoudenId}`
  expect((await vraag('PUT', `${pad}/regisseur`, 'kontext', { medewerker: { naam: 'Jan' } })).status).toBe(200)
  return { huishoudenId, pad }
}
const bied = (pad: string, anders: object = {}) => vraag('POST', `${pad}/regisseur/aanbod`, 'kontext', aanbod(anders))
const wacht = async (als: string) =>
  (await vraag('GET', '/regieaanbiedingen', als)).body.regieaanbiedingen as Record<string, unknown>[]

test('whoever is offered it knows of the household nothing but the offer, and reads it once she accepted', async () => {
  const { huishoudenId, pad } = await geregisseerd()
  expect((await vraag('POST', `${pad}/regisseur/aanbod/aanvaarding`, 'dock', {})).status, 'not offered').toBe(404)
  const aangeboden = await bied(pad)
  expect(aangeboden.status).toBe(201)
  const [rij] = await wacht('dock')
  expect(rij).toEqual({
    huishoudenId,
    regieaanbodId: aangeboden.body.regieaanbodId,
    wacht: true,
    van: { organisatie: 'kontext' },
    aan: { organisatie: 'dock', naam: sam.naam },
    aangebodenOp: vandaag,
    uiterlijk: dagenNa(vandaag, 7),
    reden: 'Past beter bij het buurtwerk',
  })
  expect(await wacht('kontext')).toMatchObject([{ wacht: false }])
  expect(await wacht('shdh')).toEqual([])
  for (const deel of ['', '/regisseur/geschiedenis', '/leveringen', `/geschiedenis/${vandaag}`])
    expect([deel, (await vraag('GET', `${pad}${deel}`, 'dock')).status]).toEqual([deel, 404])
  expect((await vraag('GET', pad, 'kontext')).body.regieaanbod).toMatchObject({ aan: 'dock', van: 'kontext' })
  expect((await vraag('PUT', `${pad}/regisseur`, 'dock', { medewerker: sam })).status).toBe(404)

  const aanvaard = await vraag('POST', `${pad}/regisseur/aanbod/aanvaarding`, 'dock', {})
  expect(aanvaard.status).toBe(200)
  const gelezen = await vraag('GET', pad, 'dock')
  expect([gelezen.status, gelezen.body.regisseur.organisatie]).toEqual([200, 'dock'])
  expect(gelezen.body.regieaanbod).toBeUndefined()
  expect(await wacht('dock')).toEqual([])
  expect((await vraag('POST', `${pad}/regisseur/aanbod/aanvaarding`, 'dock', {})).body.versie).toBe(
    aanvaard.body.versie,
  )
  const { regisseurs } = (await vraag('GET', `${pad}/regisseur/geschiedenis`, 'dock')).body
  expect(regisseurs).toEqual([
    { organisatie: 'kontext', naam: 'Jan', sinds: vandaag, tot: vandaag },
    { organisatie: 'dock', naam: sam.naam, sinds: vandaag, waardoor: 'aanbod' },
  ])
})

test('who refuses is gone without having read anything', async () => {
  const { pad } = await geregisseerd()
  await bied(pad)
  expect((await vraag('POST', `${pad}/regisseur/aanbod/weigering`, 'dock', { reden: 'Vol' })).status).toBe(200)
  expect((await vraag('GET', pad, 'dock')).status).toBe(404)
  expect((await vraag('POST', `${pad}/regisseur/aanbod/weigering`, 'dock', { reden: 'Vol' })).status).toBe(404)
  expect((await vraag('GET', pad, 'kontext')).body.regisseur).toMatchObject({ organisatie: 'kontext' })
})

test('an offer of who left waits for nobody and opens nothing; the offer of the municipality does', async () => {
  const { pad } = await geregisseerd()
  await bied(pad)
  const weg = `${pad}/betrokkenheden/kontext/einde`
  expect((await vraag('POST', weg, 'kontext', { reden: 'Klaar' })).status).toBe(200)
  expect([await wacht('dock'), await wacht('kontext')]).toEqual([[], []])
  expect((await vraag('POST', `${pad}/regisseur/aanbod/aanvaarding`, 'dock', {})).status).toBe(404)
  expect((await vraag('GET', pad, 'dock')).status).toBe(404)
  expect((await vraag('POST', `${pad}/regisseur/aanbod/intrekking`, 'gemeente', { reden: 'Weg' })).status).toBe(200)
  const ook = `/huishoudens/${(await meldGezinAan()).huishoudenId}`
  expect((await vraag('POST', `${ook}/regisseur/aanbod`, 'gemeente', aanbod())).status).toBe(201)
  expect([await wacht('dock'), await wacht('gemeente')]).toMatchObject([[{ wacht: true }], [{ wacht: false }]])
  expect((await vraag('POST', `${ook}/regisseur/aanbod/weigering`, 'dock', { reden: 'Vol' })).status).toBe(200)
})

test('an offer nobody answered ends once, by two instances at once, and falls back on who was named', async () => {
  const [met, zonder, ander] = [await geregisseerd(), await geregisseerd(), await geregisseerd()]
  const terugval = { organisatie: 'kontext', medewerker: { naam: 'Piet' } }
  await bied(met.pad, { terugval })
  await bied(zonder.pad)
  await bied(ander.pad, { uiterlijk: dagenNa(vandaag, 30) })
  const later = { ...proef.registry, now: () => new Date(Date.now() + 9 * 86_400_000) }
  expect(await eindigAanbiedingen(proef.registry)).toBe(0)
  const samen = await Promise.all([eindigAanbiedingen(later), eindigAanbiedingen(later)])
  expect(samen[0] + samen[1]).toBe(2)
  const regisseur = async (pad: string) => (await vraag('GET', pad, 'kontext')).body
  expect((await regisseur(met.pad)).regisseur).toMatchObject({ medewerker: { naam: 'Piet' } })
  expect((await regisseur(zonder.pad)).regisseur).toMatchObject({ medewerker: { naam: 'Jan' } })
  expect((await regisseur(ander.pad)).regieaanbod).toMatchObject({ aan: 'dock' })
  const feiten = await hub.pool.query(
    `select count(*)::int as aantal from registratie.feit where soort = 'regieaanbod-beeindigd' and organisatie = 'wijkhub'`,
  )
  expect(feiten.rows).toEqual([{ aantal: 2 }])
})

test('what cannot end keeps no other from ending, and is said', async () => {
  const [stuk, heel] = [await geregisseerd(), await geregisseerd()]
  for (const { pad } of [stuk, heel]) await bied(pad)
  const later = { ...proef.registry, now: () => new Date(Date.now() + 9 * 86_400_000) }
  const { openHuishoudens } = later.schrijfpad
  const schrijfpad: typeof later.schrijfpad = {
    ...later.schrijfpad,
    openHuishoudens: (tx, handeling, open) =>
      open.huishoudens.includes(stuk.huishoudenId)
        ? Promise.reject(new Error('verbinding weg'))
        : openHuishoudens(tx, handeling, open),
  }
  await expect(eindigAanbiedingen({ ...later, schrijfpad })).rejects.toThrow('1 aanbiedingen')
  expect((await vraag('GET', heel.pad, 'kontext')).body.regieaanbod).toBeUndefined()
  expect((await vraag('GET', stuk.pad, 'kontext')).body.regieaanbod).toBeDefined()
  await expect(eindigAanbiedingen(later, AbortSignal.abort(new Error('gestopt')))).rejects.toThrow('gestopt')
  expect(await eindigAanbiedingen(later)).toBe(1)
})

test('all her households go to a colleague, and asked again there is nothing left', async () => {
  const huizen = [await geregisseerd(), await geregisseerd()]
  const weg = huizen[1]!
  const opdracht = { van: { naam: 'Jan' }, aan: { naam: 'Kim' }, reden: 'Andere baan' }
  const als = (wie: string, meer = {}) => vraag('POST', '/medewerkers/overdracht', wie, { ...opdracht, ...meer })
  expect((await als('dock')).body).toEqual({ overgedragen: 0, nietGegaan: [] })
  const { rows } = await hub.pool.query(
    `select count(*)::int as van from registratie.overzicht where stand = 'open' and regisseur_naam = 'Jan'`,
  )
  expect((await als('kontext')).body).toEqual({ overgedragen: rows[0].van, nietGegaan: [] })
  expect((await als('kontext')).body).toEqual({ overgedragen: 0, nietGegaan: [] })
  for (const { pad } of huizen)
    expect((await vraag('GET', pad, 'kontext')).body.regisseur).toMatchObject({ medewerker: { naam: 'Kim' } })
  const { regisseurs } = (await vraag('GET', `${weg.pad}/regisseur/geschiedenis`, 'kontext')).body
  expect(regisseurs.at(-1)).toMatchObject({ naam: 'Kim', waardoor: 'vertrek', reden: 'Andere baan' })
})

test('a household that closed in the meantime stays as it is and is said', async () => {
  const huizen = []
  for (let i = 0; i < 2; i++) huizen.push(await geregisseerd())
  const [dicht, open] = huizen.map(({ huishoudenId }) => huishoudenId).toSorted()
  const { schrijfpad } = proef.registry
  const tussendoor: typeof schrijfpad = {
    ...schrijfpad,
    openHuishoudens: async (tx, handeling, wat) => {
      const geopend = await schrijfpad.openHuishoudens(tx, handeling, wat)
      return wat.huishoudens.includes(dicht!) ? { ...geopend, snapshots: new Map() } : geopend
    },
  }
  const registry = { ...proef.registry, schrijfpad: tussendoor }
  const door = handelingVanVerzoek(registry, { organisatie: 'kontext', magBsn: false, beheert: false })
  const overdracht = { aan: { naam: 'Noor' }, reden: 'Weg' }
  const gegaan = await draagWerkOver(registry, door, { van: { naam: 'Jan' }, overdracht })
  expect(gegaan).toEqual({
    overgedragen: 1,
    nietGegaan: [{ huishoudenId: dicht, weigering: 'huishouden-onbekend' }],
  })
  const verder = await draagWerkOver(registry, door, { van: { naam: 'Noor' }, overdracht, na: open! })
  expect(verder).toEqual({ overgedragen: 0, nietGegaan: [] })
})
