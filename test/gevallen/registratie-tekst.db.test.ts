import { afterAll, describe, expect, it } from 'vitest'
import { A, adresVan, persoon, startRegistratie } from './registratie-deur.ts'

const hub = await startRegistratie()
afterAll(() => hub.stop())

const metNaam = (voornamen: string, meer: object = {}) => A([persoon('a', voornamen, 'Tekst')], meer)

async function geregistreerd(aanmelding: object) {
  const { status, body } = await hub.meldAan('kontext', aanmelding)
  expect([status, body.fouten]).toEqual([201, undefined])
  return { body, stand: await hub.toestand(body.huishoudenId) }
}

async function geweigerd(aanmelding: object, veld: string, reden: string) {
  const voor = await hub.stand()
  const { status, body } = await hub.meldAan('kontext', aanmelding)
  expect([status, body.code]).toEqual([400, 'ongeldige-invoer'])
  expect(body.fouten).toContainEqual({
    veld,
    plaats: 'inhoud',
    code: 'ongeldig-formaat',
    reden: expect.stringContaining(reden),
  })
  expect(await hub.stand()).toEqual(voor)
}

describe('text', () => {
  it.each([
    ['U+0085', '\u0085'],
    ['U+0099', '\u0099'],
    ['U+FFFE', '\ufffe'],
    ['U+FFFF', '\uffff'],
    ['U+FDD0', '\ufdd0'],
    ['U+1FFFE', '\u{1fffe}'],
    ['U+0000', '\u0000'],
    ['U+001F', '\u001f'],
    ['U+000A', '\n'],
    ['U+0009', '\t'],
    ['U+2028', '\u2028'],
    ['U+202E', '\u202e'],
    ['U+2066', '\u2066'],
    ['U+200F', '\u200f'],
    ['U+200B', '\u200b'],
    ['U+E000', '\ue000'],
    ['U+0378', '\u0378'],
    ['U+FFFD', '\ufffd'],
    ['U+3164', '\u3164'],
  ])('X1: %s does not belong in a name, a street or a function, and the refusal names it', async (code, teken) => {
    await geweigerd(metNaam(`An${teken}na`), '/inwoners/0/naam/voornamen', code)
    await geweigerd(metNaam('Anna', { adres: adresVan({ straatnaam: `Weg${teken}1` }) }), '/adres/straatnaam', code)
    const medewerker = { naam: 'Werker', functie: `hulp${teken}verlener` }
    await geweigerd(metNaam('Anna', { medewerker }), '/medewerker/functie', code)
  })

  it.each([
    ['spaces', '   '],
    ['a no-break space', '\u00a0'],
    ['tabs', '\t\t'],
    ['an ideographic space', '\u3000'],
  ])('X1: a name of nothing but %s is no name, and beside a surname it says nothing', async (_, blank) => {
    const niets = A([persoon('a', blank, blank)])
    const { status, body } = await hub.meldAan('kontext', niets)
    expect([status, body.code, body.fouten[0].veld]).toEqual([400, 'ongeldige-invoer', '/inwoners/0/naam'])
    const { stand } = await geregistreerd(metNaam(blank))
    expect(Object.values(stand.inwoners).map(({ naam }) => naam)).toEqual([{ geslachtsnaam: 'Tekst' }])
  })

  it.each([
    ['a joiner nobody sees', '\u200d'],
    ['an accent on nothing', '\u0301'],
    ['blank braille', '\u2800'],
  ])('X1: a name of nothing but %s is no name', async (_, blank) => {
    const { status, body } = await hub.meldAan('kontext', metNaam(blank))
    expect([status, body.fouten[0].veld]).toEqual([400, '/inwoners/0/naam/voornamen'])
  })

  it.each(['Zoë', 'D’Angelo', "O'Neill-van 't Hof", 'José María', 'محمد', 'می\u200cخواهم', '李', 'Ægir (roepnaam)'])(
    'X1: %s is a name',
    async (naam) => {
      const { stand } = await geregistreerd(metNaam(naam))
      expect(Object.values(stand.inwoners)[0]!.naam.voornamen).toBe(naam)
    },
  )

  it('X2: one name in two Unicode forms, with spaces round it, is the same registration', async () => {
    const eerste = metNaam('Zo\u00eb')
    const { body } = await geregistreerd(eerste)
    const weer = { ...eerste, inwoners: [persoon('a', ' Zoe\u0308 ', 'Tekst ')] }
    expect((await geregistreerd(weer)).body).toEqual(body)
  })

  it('X3: line breaks and tabs belong in free text, and are kept as one kind', async () => {
    const vraag = { bronpersoonId: 'a', leefgebied: 'Financiën', omschrijving: 'regel 1\nregel 2\r\n\tregel 3' }
    const { stand } = await geregistreerd(metNaam('Vrij', { vragen: [vraag] }))
    expect(Object.values(stand.vragen)[0]!.omschrijving).toBe('regel 1\nregel 2\n\tregel 3')
    const stuk = { ...vraag, omschrijving: 'regel 1\u0085regel 2' }
    await geweigerd(metNaam('Vrij', { vragen: [stuk] }), '/vragen/0/omschrijving', 'U+0085')
  })
})

describe('what people type', () => {
  it.each([
    ['06 12 34 56 78', '0612345678'],
    ['06-12345678', '0612345678'],
    ['+31 (0)6 12 34 56 78', '+31612345678'],
    ['+31(0)612345678', '+31612345678'],
    ['+31612345678', '+31612345678'],
    ['(+31) 6 12345678', '+31612345678'],
    ['+(31)6-12345678', '+31612345678'],
    ['0031 6 1234 5678', '+31612345678'],
    ['+31 0612345678', '+31612345678'],
    ['31612345678', '+31612345678'],
    ['020-1234567', '0201234567'],
    ['(023) 555 01 01', '0235550101'],
    ['023.555.01.01', '0235550101'],
    ['+49 170 1234567', '+491701234567'],
    ['0049 (170) 123 4567', '+491701234567'],
    ['+597 41 23 45', '+597412345'],
    ['00352 26 12 34', '+352261234'],
    ['+32 470 12 34 56', '+32470123456'],
  ])('X4: the telephone number %s is kept as %s', async (getypt, bewaard) => {
    const medewerker = { naam: 'Werker', telefoonnummer: getypt }
    const { body, stand } = await geregistreerd(
      A([persoon('a', 'Tel', 'Tekst', { telefoonnummer: getypt })], { medewerker }),
    )
    expect(Object.values(stand.inwoners)[0]!.telefoonnummer).toBe(bewaard)
    expect(Object.values(stand.betrokkenheden)[0]!.medewerker.telefoonnummer).toBe(bewaard)
    const { inwonerId } = body.inwoners[0]
    await hub.meldTerug('menscentraal', body.huishoudenId, {
      soort: 'inwoner-gewijzigd',
      inwonerId,
      wijziging: { telefoonnummer: bewaard },
    })
    expect((await hub.toestand(body.huishoudenId)).versie).toBe(stand.versie)
  })

  it.each([
    '12345',
    '06 1234',
    '0612345678 of 0687654321',
    '06123456789',
    '1234567890',
    '+31 6 123',
    'geen',
    '++31612345678',
  ])('X4: "%s" is refused: a wrong number is worse than none', async (telefoonnummer) => {
    await geweigerd(
      A([persoon('a', 'Tel', 'Tekst', { telefoonnummer })]),
      '/inwoners/0/telefoonnummer',
      'geen telefoonnummer',
    )
  })

  it.each([
    ['bis-2', 'bis2'],
    ['bis 2', 'bis2'],
    ['bis–2', 'bis2'],
    ['-2', '2'],
    ['1/2', '1-2'],
    ['A 1', 'A1'],
    ['H', 'H'],
    ['101', '101'],
  ])('X4: the addition %s is kept as %s, and postcode "2011 aa" as 2011AA', async (getypt, bewaard) => {
    const { stand } = await geregistreerd(
      metNaam('Adres', { adres: adresVan({ huisnummertoevoeging: getypt, postcode: '2011 aa' }) }),
    )
    expect(stand.adres).toMatchObject({ huisnummertoevoeging: bewaard, postcode: '2011AA' })
  })

  it.each(['achterom', '*', '12345', '/'])('X4: the addition "%s" is refused', async (huisnummertoevoeging) => {
    await geweigerd(
      metNaam('Adres', { adres: adresVan({ huisnummertoevoeging }) }),
      '/adres/huisnummertoevoeging',
      'hoogstens vier',
    )
  })

  it('X4: one address typed in two ways is one address', async () => {
    const wie = () => [persoon('a', 'Tweemaal', 'Adres')]
    const een = await geregistreerd(
      A(wie(), { adres: adresVan({ huisnummertoevoeging: 'bis-2', postcode: '2011 ab' }) }),
    )
    const twee = await geregistreerd(
      A(wie(), { adres: adresVan({ huisnummertoevoeging: 'BIS 2', postcode: '2011AB' }) }),
    )
    expect(twee.body).toMatchObject({ huishoudenId: een.body.huishoudenId })
    expect((await hub.afwijkingen('kontext', een.body.huishoudenId)).body.afwijkingen).toEqual([])
  })

  it.each(['zaak/2026:1', '{6F9619FF-8B86-D011-B42D-00CF4FC964FF}', 'a#1'])(
    'X5: %s is a record id',
    async (bronrecordId) => {
      await geregistreerd({ ...metNaam('Record'), bronrecordId })
    },
  )

  it('X5: a record id that is refused says which characters may be in it', async () => {
    await geweigerd({ ...metNaam('Record'), bronrecordId: 'zaak 1' }, '/bronrecordId', '. _ : / { } ( ) # + @ ~ -')
  })
})

describe('dates', () => {
  const scores = {
    Financiën: 2,
    'Werk & Opleiding': 3,
    Tijdsbesteding: 3,
    Huisvesting: 4,
    'Huiselijke relaties': 3,
    'Geestelijke gezondheid': 3,
    'Lichamelijke gezondheid': 4,
    Middelengebruik: 5,
    'Basale ADL': 5,
    'Instrumentele ADL': 4,
    'Sociaal netwerk': 3,
    'Maatschappelijke participatie': 3,
    Justitie: 5,
  }
  const gemeten = (datum: string) =>
    A([persoon('a', 'Datum', 'Tekst', { geboortedatum: '1966-05-04' })], {
      zrm: [{ bronpersoonId: 'a', instrument: '2017', datum, scores }],
    })

  it.each(['2099-01-01', '0001-01-01', '1966-05-03', '9999-12-31'])(
    'D4: a ZRM dated %s is refused with its field',
    async (datum) => {
      const voor = await hub.stand()
      const { status, body } = await hub.meldAan('gemeente', gemeten(datum))
      expect([status, body.fouten?.[0].veld]).toEqual([400, '/zrm/0/datum'])
      expect(await hub.stand()).toEqual(voor)
    },
  )

  it('D4: a ZRM in the life of whom it is about is taken', async () => {
    expect((await hub.meldAan('gemeente', gemeten('2026-11-20'))).status).toBe(201)
  })

  it.each(['2099-01-01', '0001-01-01', '1800-01-01', '2023-02-29'])(
    'D4: nobody was born on %s',
    async (geboortedatum) => {
      const { status, body } = await hub.meldAan('kontext', A([persoon('a', 'Datum', 'Tekst', { geboortedatum })]))
      expect([status, body.fouten?.[0].veld]).toEqual([400, '/inwoners/0/geboortedatum'])
    },
  )
})
