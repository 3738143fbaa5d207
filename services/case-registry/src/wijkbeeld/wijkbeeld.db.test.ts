import { randomUUID } from 'node:crypto'
import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { dagInNederland, maandenNa, zrmDomeinen2017 } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../routes/fixtures/proef-api.ts'
import { publiceerMaanden } from './publiceer-maanden.ts'

let klok = new Date()
const { hub, proef, vraag, stop } = await startProefApi({ now: () => klok })
afterAll(stop)

const maand = dagInNederland(klok).slice(0, 7)
const letters = (getal: number) => [...String(getal)].map((cijfer) => 'abcdefghij'[Number(cijfer)]).join('')
const wijkVan = (postcode: string) => proef.registry.inrichting.wijkVan(postcode)!.cbs!

async function gezin(nummer: number, postcode: string): Promise<string> {
  const [persoon] = aanmeldingKontext.inwoners
  const { telefoonnummer: _, emailadres: __, ...rest } = persoon!
  const inwoner = {
    ...rest,
    naam: { ...rest.naam, geslachtsnaam: `Verzonnen${letters(nummer)}` },
    geboortedatum: `19${10 + (nummer % 80)}-0${1 + (nummer % 9)}-1${nummer % 8}`,
  }
  const { huishoudenId } = await proef.meldAan('kontext', {
    ...aanmeldingKontext,
    vragen: [],
    zrm: [],
    toestemmingen: [],
    verwijzingen: [],
    signalen: [],
    bronrecordId: `W-${nummer}`,
    inwoners: [inwoner],
    adres: { ...adres, postcode, huisnummer: nummer },
  })
  return huishoudenId
}

/** Twelve households that ask about everything, in each of two wijken; eleven in one, of which one asks about Justitie. */
const huizen: string[] = []
const vraagIds: string[] = []
for (const [postcode, hoeveel] of [
  ['2035AA', 12],
  ['2034AA', 12],
  ['2033AA', 11],
] as const)
  for (let nummer = 0; nummer < hoeveel; nummer++) {
    const huishoudenId = await gezin(huizen.length + 1, postcode)
    huizen.push(huishoudenId)
    const inwonerId = Object.keys((await proef.toestand(huishoudenId)).inwoners)[0]!
    for (const leefgebied of zrmDomeinen2017) {
      if (postcode === '2033AA' && leefgebied === 'Justitie' && nummer > 0) continue
      const gevraagd = await proef.opdracht('kontext', huishoudenId, {
        soort: 'stel-vraag',
        vraag: { inwonerId, leefgebied, omschrijving: 'Vraag' },
      })
      vraagIds.push(gevraagd['vraagId'] as string)
    }
  }

type Cijfer = { maand: string; soort: string; wijk?: string; wat?: string; aantal?: number }
const lees = async (query = '', als = 'dock') =>
  (await vraag('GET', `/wijkbeeld${query}`, als)).body.cijfers as Cijfer[]
const van = (cijfers: Cijfer[], wijk: string | undefined, wat?: string) =>
  cijfers.find((een) => een.soort === 'vragen' && een.wijk === wijk && een.wat === wat)

test('nothing is told of a month that goes on, nor before the tenth of the next', async () => {
  await publiceerMaanden(proef.registry)
  expect(await lees(`?vanaf=${maand}`)).toEqual([])
  klok = new Date(`${maandenNa(maand, 1)}-09T12:00:00Z`)
  await publiceerMaanden(proef.registry)
  expect(await lees(`?vanaf=${maand}`)).toEqual([])
})

test('then it is told once, by however many at once', async () => {
  klok = new Date(`${maandenNa(maand, 1)}-10T12:00:00Z`)
  const keren = await Promise.all([1, 2, 3].map(() => publiceerMaanden(proef.registry)))
  expect(keren.reduce((een, ander) => een + ander, 0)).toBe(1)
  const cijfers = await lees()
  expect(new Set(cijfers.map((een) => een.maand))).toEqual(new Set([maand]))
  const [vol, klein] = [wijkVan('2035AA'), wijkVan('2033AA')]
  expect(van(cijfers, vol, 'Financiën')?.aantal).toBe(12)
  expect(van(cijfers, klein, 'Justitie')).toMatchObject({ wijk: klein })
  // The one household cannot be told from the total less the others.
  const justitie = cijfers.filter(({ soort, wat, wijk }) => soort === 'vragen' && wat === 'Justitie' && wijk)
  const som = justitie.reduce((tot, { aantal = 0 }) => tot + aantal, 0)
  expect((van(cijfers, undefined, 'Justitie')?.aantal ?? Infinity) - som).toBeGreaterThan(9)
  expect(cijfers.every(({ aantal }) => aantal === undefined || aantal >= 10)).toBe(true)
})

test('what is corrected afterwards changes no number that was told: the difference would be somebody', async () => {
  const eerst = await lees()
  await proef.opdracht('kontext', huizen[0]!, { soort: 'trek-in', wat: 'vraag', id: vraagIds[0]!, reden: 'Vergissing' })
  await publiceerMaanden(proef.registry)
  expect(await lees()).toEqual(eerst)
  const { rows } = await hub.pool.query<{ aantal: number }>(
    `select count(*)::integer as aantal from registratie.wijktelling where soort = 'vragen' and wat = $1 and wijk = $2`,
    [zrmDomeinen2017[0], wijkVan('2035AA')],
  )
  expect(rows).toEqual([{ aantal: 11 }])
})

test('for whom the inrichting says; per 1,000 only where it says how many live there; as CSV with the same numbers', async () => {
  expect((await vraag('GET', '/wijkbeeld', 'kontext')).status).toBe(403)
  const cijfers = await lees('?soort=vragen', 'gemeente')
  const totaal = cijfers.find(({ wijk, wat, aantal }) => !wijk && wat && aantal !== undefined) as Cijfer & {
    perDuizend: number
  }
  expect(totaal.perDuizend).toBe(Math.round((totaal.aantal! / 155_000) * 100_000) / 100)
  expect(cijfers.filter(({ wijk }) => wijk).every((een) => !('perDuizend' in een))).toBe(true)
  const tekst = await csv('?soort=vragen')
  const [kop, ...regels] = tekst.trimEnd().split('\r\n')
  expect(kop).toBe('maand,soort,wijk,wat,aantal,perDuizend,minuten')
  expect(regels).toHaveLength(cijfers.length)
  expect(regels).toContain(`${maand},vragen,${wijkVan('2035AA')},Financiën,12,,`)
})

test('twelve months at once, and where it goes on', async () => {
  const van24 = maandenNa(maand, -23)
  const { body } = await vraag('GET', `/wijkbeeld?vanaf=${van24}&soort=voorkomen`, 'dock')
  expect(body.cijfers).toHaveLength(12)
  expect(body.volgende).toBe(maandenNa(van24, 12))
  const verder = (await vraag('GET', `/wijkbeeld?vanaf=${body.volgende}&soort=voorkomen`, 'dock')).body
  expect([verder.cijfers.length, verder.volgende]).toEqual([12, undefined])
})

test('a melding that goes to a household that had one within the year is a repeated one; what was withdrawn is none', async () => {
  const gemeld = maandenNa(maand, 30)
  klok = new Date(`${gemeld}-15T12:00:00Z`)
  const doe = async (methode: 'PUT' | 'POST', pad: string, inhoud: object) => {
    const { status, body } = await vraag(methode, `/meldingen/${pad}`, 'kontext', inhoud)
    expect([status, body]).toEqual([status < 300 ? status : 200, body])
  }
  const medewerker = { naam: 'Sanne de Wit' }
  const inhoud = { wat: 'Hulp nodig', urgentie: 'gewoon', melder: { soort: 'loket' }, team: 'schalkwijk-1' }
  for (let nummer = 0; nummer < 22; nummer++) {
    const id = randomUUID()
    await doe('PUT', id, { ...inhoud, medewerker })
    if (nummer === 0) await doe('POST', `${id}/intrekking`, { reden: 'Vergissing', medewerker })
    if (nummer < 11) continue
    await doe('POST', `${id}/oppakking`, { medewerker })
    await doe('POST', `${id}/huishouden`, { huishoudenId: huizen[1], medewerker })
    klok = new Date(klok.getTime() + 1000)
  }
  klok = new Date(`${maandenNa(gemeld, 1)}-10T12:00:00Z`)
  await publiceerMaanden(proef.registry)
  const cijfers = (await lees(`?vanaf=${gemeld}&soort=meldingen`)).filter((een) => een.maand === gemeld)
  expect(cijfers.map(({ wat, aantal }) => [wat, aantal])).toEqual([
    [undefined, 21],
    ['eerste', 11],
    ['herhaald', 10],
  ])
})

test('how satisfied residents were is told with the month, and of what was counted nothing is left', async () => {
  const gegeven = maandenNa(maand, 40)
  klok = new Date(`${gegeven}-15T12:00:00Z`)
  const geef = (cijfer: number, wijk?: string) =>
    vraag('POST', '/wijkbeeld/tevredenheid', 'zorgbalans', { cijfer, ...(wijk !== undefined && { wijk }) })
  for (let nummer = 0; nummer < 36; nummer++) {
    const { status, body } = await geef([3, 7, 9][nummer % 3]!, 'WK039219')
    expect([status, body]).toEqual([200, { maand: gegeven }])
  }
  expect((await geef(7, 'WK999999')).status).toBe(400)
  expect((await geef(11)).status).toBe(400)
  const over = async () => (await hub.pool.query('select * from registratie.tevredenheid')).rows
  // No row per answer, no moment, nobody.
  expect((await over()).toSorted((een, ander) => een.wat.localeCompare(ander.wat))).toEqual(
    ['1 tot 5', '6 en 7', '8 tot 10'].map((wat) => ({ maand: gegeven, wijk: 'WK039219', wat, aantal: 12 })),
  )
  klok = new Date(`${maandenNa(gegeven, 1)}-10T12:00:00Z`)
  await publiceerMaanden(proef.registry)
  const cijfers = (await lees(`?vanaf=${gegeven}&soort=tevredenheid`)).filter(({ maand: van }) => van === gegeven)
  const verteld = cijfers.filter(({ aantal }) => aantal !== undefined)
  expect(verteld.map(({ wijk, wat, aantal }) => [wijk, wat, aantal])).toContainEqual([undefined, undefined, 36])
  expect(verteld.every(({ aantal }) => aantal! >= 10)).toBe(true)
  expect(await over()).toEqual([])
})

async function csv(query: string): Promise<string> {
  return (await vraag('GET', `/wijkbeeld${query}`, 'dock', undefined, { accept: 'text/csv' })).body
}
