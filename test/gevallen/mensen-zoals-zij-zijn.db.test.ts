import { dagInNederland } from '@wijkhub/model'
import { afterAll, describe, expect, it } from 'vitest'
import { A, adresVan, persoon, startRegistratie } from './registratie-deur.ts'

const hub = await startRegistratie()
afterAll(() => hub.stop())

async function bewaard(aanmelding: object) {
  const { status, body } = await hub.meldAan('gemeente', aanmelding)
  expect([status, body.fouten]).toEqual([201, undefined])
  const { inwoners, adres } = await hub.toestand(body.huishoudenId)
  return { adres, persoon: inwoners[body.inwoners[0].inwonerId]!, inwonerId: body.inwoners[0].inwonerId as string }
}

async function fouten(aanmelding: object): Promise<{ veld: string; reden: string }[]> {
  const voor = await hub.stand()
  const { status, body } = await hub.meldAan('gemeente', aanmelding)
  expect(status).toBe(400)
  expect(await hub.stand()).toEqual(voor)
  return body.fouten.map(({ veld, reden }: { veld: string; reden: string }) => ({ veld, reden }))
}

const metNaam = (naam: object, meer: object = {}) => A([persoon('a', 'x', 'x', { naam, ...meer })])
const metAdres = (adres: object) => A([persoon('a', 'Anna', 'Adres')], { adres })

describe('N2: one name is a name', () => {
  it('is one person in whichever field it was typed', async () => {
    const adres = adresVan({ huisnummer: 77 })
    const wie = (naam: object, bronrecordId: string) => A([persoon('a', 'x', 'x', { naam })], { adres, bronrecordId })
    const een = await bewaard(wie({ voornamen: 'Ahmed', geslachtsnaam: '.' }, 'N2-1'))
    expect(een.persoon.naam).toEqual({ geslachtsnaam: 'Ahmed' })
    let nummer = 1
    for (const naam of [{ voornamen: '.', geslachtsnaam: 'Ahmed' }, { geslachtsnaam: 'Ahmed' }, { voornamen: 'Ahmed' }])
      expect((await bewaard(wie(naam, `N2-${++nummer}`))).inwonerId).toBe(een.inwonerId)
  })
})

describe('N5: as she is', () => {
  it.each([
    ['a baby without a name', { nogGeenNaam: true }],
    ['a prefix longer than ten', { voornamen: 'Juan', voorvoegsel: 'de la Cruz y', geslachtsnaam: 'Ortega' }],
    [
      'the name of a partner',
      { voornamen: 'Els', geslachtsnaam: 'Visser', partner: { geslachtsnaam: 'Bakker' }, naamgebruik: 'partner-eigen' },
    ],
    ['initials', { voorletters: 'E.J.', geslachtsnaam: 'Visser' }],
  ])('%s', async (_, naam) => {
    expect((await bewaard(metNaam(naam))).persoon.naam).toEqual(naam)
  })

  it.each([
    ['1975-00-00', '1975-00-00'],
    ['19751100', '1975-11-00'],
    ['16-11-1990', '1990-11-16'],
    ['0000-00-00', '0000-00-00'],
  ])('born %s', async (geboortedatum, vorm) => {
    expect((await bewaard(metNaam({ geslachtsnaam: 'Datum' }, { geboortedatum }))).persoon.geboortedatum).toBe(vorm)
  })

  it('not born yet', async () => {
    const verwachteGeboortedatum = dagInNederland(new Date(Date.now() + 60 * 86_400_000))
    const ongeboren = { geboortedatum: '0000-00-00', verwachteGeboortedatum, gezinsrol: 'kind' }
    expect((await bewaard(metNaam({ nogGeenNaam: true }, ongeboren))).persoon).toMatchObject(ongeboren)
    for (const anders of [{ geboortedatum: '2020-01-01' }, { verwachteGeboortedatum: '2031-01-01' }])
      expect(await fouten(metNaam({ nogGeenNaam: true }, { ...ongeboren, ...anders }))).toEqual([
        { veld: '/inwoners/0/verwachteGeboortedatum', reden: expect.any(String) },
      ])
  })

  it.each([
    ['opposite a number', adresVan({ huisnummer: 12, aanduiding: 't/o' }), { aanduiding: 'to' }],
    ['a houseboat', { locatie: 'Woonboot Vrouwe Jacoba, Spaarne t/o 7', woonplaats: 'Haarlem' }, {}],
    [
      'a stand',
      { locatie: 'Standplaats 3', straatnaam: 'Laan', postcode: '9999 xx', woonplaats: 'Haarlem' },
      { postcode: '9999XX' },
    ],
    ['an address for post', { soort: 'briefadres', ...adresVan() }, {}],
    ['no address', { soort: 'geen', reden: 'Dakloos' }, {}],
    ['abroad', { soort: 'buitenland', regels: ['Rue Haute 12', '1000 Bruxelles'], land: 'België' }, {}],
  ])('%s', async (_, adres, vorm) => {
    expect((await bewaard(metAdres(adres))).adres).toEqual({ ...adres, ...vorm })
  })

  it('two without an address are not one by that', async () => {
    const adres = { soort: 'geen', reden: 'Dakloos' }
    const [een, ander] = [await bewaard(metAdres(adres)), await bewaard(metAdres(adres))]
    expect(een.inwonerId).not.toBe(ander.inwonerId)
  })
})

describe('refused, with the field', () => {
  it.each([
    [{}, '/inwoners/0/naam', 'geef minstens één van: voornamen, voorletters, roepnaam, geslachtsnaam'],
    [{ voornamen: '-', geslachtsnaam: '-' }, '/inwoners/0/naam', 'geef minstens één van'],
    [{ nogGeenNaam: true, roepnaam: 'Wil' }, '/inwoners/0/naam/roepnaam', 'past niet bij'],
    [{ geslachtsnaam: 'Vis\u0085ser' }, '/inwoners/0/naam/geslachtsnaam', 'U+0085'],
    [
      { geslachtsnaam: 'Visser', partner: { geslachtsnaam: 'Bak\u0099ker' } },
      '/inwoners/0/naam/partner/geslachtsnaam',
      'U+0099',
    ],
  ])('name %o', async (naam, veld, reden) => {
    expect(await fouten(metNaam(naam))).toEqual([{ veld, reden: expect.stringContaining(reden) }])
  })

  it.each([
    [{ ...adresVan(), postcode: undefined }, '/adres/postcode', 'verplicht'],
    [{ straatnaam: 'Laan', woonplaats: 'Haarlem', postcode: '9999XX' }, '/adres', 'huisnummer, locatie'],
    [{ soort: 'geen' }, '/adres/reden', 'verplicht'],
    [{ soort: 'buitenland', land: 'België' }, '/adres/regels', 'verplicht'],
    [{ locatie: 'Ark\ufffe', woonplaats: 'Haarlem' }, '/adres/locatie', 'U+FFFE'],
  ])('address %o', async (adres, veld, reden) => {
    expect(await fouten(metAdres(adres))).toContainEqual({ veld, reden: expect.stringContaining(reden) })
  })

  it('more than thirty people', async () => {
    const inwoners = (aantal: number) =>
      Array.from({ length: aantal }, (_, nummer) =>
        persoon(`p${nummer}`, 'Kind', 'Groot', { geboortedatum: `${1980 + nummer}-03-04` }),
      )
    expect((await hub.meldAan('gemeente', A(inwoners(30)))).status).toBe(201)
    expect(await fouten(A(inwoners(31)))).toEqual([{ veld: '/inwoners', reden: 'hoogstens 30' }])
  })
})
