import { randomUUID } from 'node:crypto'
import { aanmeldingKontext, adres, moeder as verhaalMoeder } from '@wijkhub/builders'
import { dagInNederland } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../routes/fixtures/proef-api.ts'
import { wijzig } from '../wijzigen/wijzig.ts'

const { proef, vraag, stop } = await startProefApi()
afterAll(stop)

const [moeder] = aanmeldingKontext.inwoners
const leeg = { vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] }
let nummer = 0
const voornamen =
  'Anneke Bart Corrie Dirk Elsbeth Frits Geertje Hendrik Ineke Joop Klaas Leny Mies Nico Olga Pieter'.split(' ')

/** Somebody in a household of her own, or with others, with whom that organisation is involved. */
async function alleen(organisatie: string, ook: typeof aanmeldingKontext.inwoners = []) {
  nummer++
  const { bronpersoonId, geslacht, gezinsrol } = moeder!
  // Nobody who looks like another: each question here is one that was asked on purpose.
  const naam = {
    voornamen: voornamen[nummer % 16]!,
    geslachtsnaam: `${'bcdfghjklmnprstv'[nummer % 16]!}${'aeiou'[nummer % 5]!}kker`,
  }
  const geboortedatum = `${1940 + ((nummer * 7) % 60)}-${String(2 + (nummer % 11)).padStart(2, '0')}-${String(3 + ((nummer * 5) % 25)).padStart(2, '0')}`
  const { huishoudenId, inwoners } = await proef.meldAan(organisatie, {
    ...aanmeldingKontext,
    ...leeg,
    bronrecordId: `W-${nummer}`,
    adres: { ...adres, straatnaam: 'Geheimelaan', huisnummer: 700 + nummer },
    inwoners: [{ bronpersoonId, geboortedatum, geslacht, gezinsrol, naam }, ...ook],
  })
  return { huishoudenId, inwonerId: inwoners[0]!.inwonerId }
}
type Iemand = Awaited<ReturnType<typeof alleen>>

async function stelVragen(paren: [Iemand, Iemand][]): Promise<string[]> {
  const handeling = proef.handeling('gemeente')
  const toetsingen = paren.map((paar) => ({
    toetsingId: handeling.nieuwId(),
    soort: 'zelfde-persoon' as const,
    inwoners: paar.map(({ inwonerId }) => inwonerId),
    huishoudens: paar.map(({ huishoudenId }) => huishoudenId),
    bewijs: [],
  }))
  const huishoudens = [...new Set(toetsingen.flatMap((toetsing) => toetsing.huishoudens))]
  await wijzig(proef.registry, handeling, { huishoudens }, () => ({ uitkomst: 1, vast: { toetsingen } }))
  return toetsingen.map(({ toetsingId }) => toetsingId)
}

async function eenVraag(een: string, ander = een) {
  const paar: [Iemand, Iemand] = [await alleen(een), await alleen(ander)]
  return { paar, id: (await stelVragen([paar]))[0]! }
}

/** Every page of it. */
async function lijst(als: string, stand = 'open'): Promise<string[]> {
  const ids: string[] = []
  for (let na = ''; ; na = `&na=${ids.at(-1)}`) {
    const { body } = await vraag('GET', `/toetsingen?stand=${stand}${na}`, als)
    ids.push(...body.toetsingen.map((rij: { toetsingId: string }) => rij.toetsingId))
    if (!body.volgende) return ids
    expect(body).toMatchObject({ volgende: ids.at(-1), toetsingen: { length: 50 } })
  }
}
const lees = (id: string, als = 'gemeente') => vraag('GET', `/toetsingen/${id}`, als)
const beslis = (id: string, besluit: string, als = 'gemeente') =>
  vraag('POST', `/toetsingen/${id}/besluit`, als, { besluit })
const maakOngedaan = (id: string, als = 'gemeente') =>
  vraag('POST', `/toetsingen/${id}/ongedaan`, als, { reden: 'Nagevraagd' })
const zonderKenmerk = ({ status, body: { instance: _, ...body } }: Awaited<ReturnType<typeof lees>>) => ({
  status,
  body,
})

test('who administers sees and decides all; another organisation what it is granted in on both sides', async () => {
  const beide = await eenVraag('kontext')
  const halve = await eenVraag('kontext', 'dock')
  expect(await lijst('gemeente')).toEqual(expect.arrayContaining([beide.id, halve.id]))
  expect(await lijst('kontext')).toEqual([beide.id])
  expect(await lijst('dock')).toEqual([])
  expect((await lees(beide.id, 'kontext')).status).toBe(200)
  for (const als of ['kontext', 'dock', 'mee-de-wering']) {
    const onbekend = randomUUID()
    for (const doe of [lees, (id: string, wie: string) => beslis(id, 'zelfde', wie), maakOngedaan]) {
      const antwoord = zonderKenmerk(await doe(halve.id, als))
      expect(antwoord).toMatchObject({ status: 404, body: { code: 'toetsing-onbekend' } })
      expect(antwoord).toEqual(zonderKenmerk(await doe(onbekend, als)))
    }
  }
  expect((await lees(halve.id)).body).toMatchObject({ stand: 'open', besluiten: [] })
  expect((await beslis(beide.id, 'niet-dezelfde', 'kontext')).body).toMatchObject({ stand: 'besloten' })
  expect((await maakOngedaan(beide.id, 'kontext')).body).toMatchObject({ stand: 'open' })
})

test('who only asked to be let in on one side sees nothing of it', async () => {
  const { paar, id } = await eenVraag('shdh', 'haarlem-effect')
  const { naam, geboortedatum } = (await proef.toestand(paar[1].huishoudenId)).inwoners[paar[1].inwonerId]!
  const { adres: deur } = await proef.toestand(paar[1].huishoudenId)
  const { bronpersoonId, geslacht, gezinsrol } = moeder!
  const inwoners = [{ bronpersoonId, geboortedatum, geslacht, gezinsrol, naam }]
  const gevraagd = await proef.meldAan('shdh', {
    ...aanmeldingKontext,
    ...leeg,
    bronrecordId: 'W-vraagt',
    adres: deur,
    inwoners,
  })
  expect(gevraagd.huishoudenId).toBe(paar[1].huishoudenId)
  expect(await lijst('shdh')).toEqual([])
  expect((await lees(id, 'shdh')).status).toBe(404)
  await proef.kenToe('shdh', paar[1].huishoudenId)
  expect(await lijst('shdh')).toEqual([id])
  expect((await lees(id, 'shdh')).status).toBe(200)
})

test('page after page gives each once, also of one moment', async () => {
  const paar: [Iemand, Iemand] = [await alleen('haarlem-effect'), await alleen('haarlem-effect')]
  const paren = Array.from({ length: 53 }, (): [Iemand, Iemand] => [
    { ...paar[0], inwonerId: randomUUID() },
    { ...paar[1], inwonerId: randomUUID() },
  ])
  const ids = await stelVragen(paren)
  const gezien = await lijst('haarlem-effect')
  expect(gezien.toSorted()).toEqual(ids.toSorted())
})

test('a page is made of what the reader may see: who only asked is told nothing of how many there are', async () => {
  const hier = await alleen('zorgbalans')
  const daar = await alleen('gemeente')
  const { naam, geboortedatum } = (await proef.toestand(daar.huishoudenId)).inwoners[daar.inwonerId]!
  const { bronpersoonId, geslacht, gezinsrol } = moeder!
  const gevraagd = await proef.meldAan('zorgbalans', {
    ...aanmeldingKontext,
    ...leeg,
    bronrecordId: 'W-vraagt-ook',
    adres: (await proef.toestand(daar.huishoudenId)).adres,
    inwoners: [{ bronpersoonId, geboortedatum, geslacht, gezinsrol, naam }],
  })
  expect(gevraagd.huishoudenId).toBe(daar.huishoudenId)
  const met = (wie: Iemand, keer: number) =>
    Array.from({ length: keer }, (): [Iemand, Iemand] => [
      { ...hier, inwonerId: randomUUID() },
      { ...wie, inwonerId: randomUUID() },
    ])
  // Hidden ones first, in the middle and last: more than a page of them.
  await stelVragen(met(daar, 60))
  const eigen = await stelVragen(met(hier, 30))
  await stelVragen(met(daar, 60))
  const { body } = await vraag('GET', '/toetsingen', 'zorgbalans')
  expect(body.volgende).toBeUndefined()
  expect(body.toetsingen.map((rij: { toetsingId: string }) => rij.toetsingId)).toEqual(eigen.toSorted())
  const meer = await stelVragen(met(hier, 25))
  await stelVragen(met(daar, 60))
  expect((await lijst('zorgbalans')).toSorted()).toEqual([...eigen, ...meer].toSorted())
  await proef.kenToe('zorgbalans', daar.huishoudenId)
  expect(await lijst('zorgbalans')).toHaveLength(235)
})

test('a question ends when one of them leaves or her household is closed', async () => {
  const huisgenoot = { ...moeder!, bronpersoonId: 'h', naam: { voornamen: 'Harm', geslachtsnaam: 'Huisgenoot' } }
  const wie: [Iemand, Iemand] = [await alleen('kontext', [huisgenoot]), await alleen('kontext')]
  const vertrekt = { paar: wie, id: (await stelVragen([wie]))[0]! }
  const sluit = await eenVraag('kontext')
  const weg = await vraag(
    'POST',
    `/huishoudens/${vertrekt.paar[0].huishoudenId}/inwoners/${vertrekt.paar[0].inwonerId}/vertrek`,
    'kontext',
    { per: dagInNederland(new Date()), reden: 'overig' },
  )
  const dicht = await vraag('POST', `/huishoudens/${sluit.paar[1].huishoudenId}/sluiting`, 'gemeente', {
    aanleiding: 'overig',
    reden: 'Klaar',
    eindigLopende: true,
  })
  expect([weg.status, dicht.status]).toEqual([200, 200])
  expect(await lijst('gemeente')).not.toContain(vertrekt.id)
  expect(await lijst('gemeente', 'vervallen')).toEqual(expect.arrayContaining([vertrekt.id, sluit.id]))
  for (const { id } of [vertrekt, sluit]) {
    expect((await lees(id)).body).toMatchObject({ stand: 'vervallen', mogelijk: [] })
    expect(await beslis(id, 'zelfde')).toMatchObject({ status: 409, body: { code: 'toetsing-besloten' } })
  }
})

test('a pair that is not the same is not asked again, and the evidence says no address', async () => {
  const aanmelding = (bronrecordId: string, wie: typeof verhaalMoeder | typeof ander) => ({
    ...aanmeldingKontext,
    ...leeg,
    bronrecordId,
    adres: { ...adres, straatnaam: 'Geheimelaan', huisnummer: wie === ander ? 698 : 699 },
    inwoners: [{ ...wie, bronpersoonId: 'p' }],
  })
  const naam = { voornamen: 'Willem', geslachtsnaam: 'Dekker' }
  const ander = { ...verhaalMoeder, naam, geboortedatum: '1951-03-07', geslacht: 'M' as const }
  await proef.meldAan('gemeente', aanmelding('B-1', verhaalMoeder))
  const voor = new Set(await lijst('gemeente'))
  const tweede = await proef.meldAan('shdh', aanmelding('B-2', ander))
  const nieuw = (await lijst('gemeente')).filter((id) => !voor.has(id))
  expect(nieuw).toHaveLength(1)
  const { body } = await lees(nieuw[0]!)
  expect(body.bewijs.length).toBeGreaterThan(0)
  for (const woord of ['Geheimelaan', '9999XX', 'Haarlem']) expect(JSON.stringify(body)).not.toContain(woord)
  expect((await beslis(nieuw[0]!, 'niet-dezelfde')).status).toBe(200)
  const nogEens = await proef.meldAan('shdh', aanmelding('B-3', ander))
  expect(nogEens.huishoudenId).toBe(tweede.huishoudenId)
  expect(new Set(await lijst('gemeente'))).toEqual(voor)
  expect((await lees(nieuw[0]!)).body).toMatchObject({ stand: 'besloten', besluiten: [{ besluit: 'niet-dezelfde' }] })
})

test('of two who decide at once one does, and nothing is decided or undone twice', async () => {
  const { id } = await eenVraag('kontext')
  const tegelijk = await Promise.all([beslis(id, 'niet-dezelfde', 'kontext'), beslis(id, 'zelfde')])
  expect(tegelijk.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  expect(await beslis(id, 'zelfde')).toMatchObject({ status: 409, body: { code: 'toetsing-besloten' } })
  expect((await lees(id)).body.besluiten).toHaveLength(1)
  expect((await maakOngedaan(id)).body).toMatchObject({ stand: 'open' })
  expect(await maakOngedaan(id)).toMatchObject({ status: 409, body: { code: 'toetsing-niet-besloten' } })
  expect((await lees(id)).body.besluiten).toHaveLength(2)
})
