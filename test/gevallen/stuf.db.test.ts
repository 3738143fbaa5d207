import { randomUUID } from 'node:crypto'
import type { Afwijking } from '@wijkhub/model'
import { isXmlFault, leesFoutbericht, leesSoap, namespaces, readXml, writeXml } from '@wijkhub/stuf'
import { adres, fouten, moeder, standaardenMap, zoon } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHubMetPartners } from './hub-met-partners.ts'

/** What MensCentraal sends in StUF-ZDS over its own door: what is legal is read, what is read is not lost. */

let hub: Awaited<ReturnType<typeof startHubMetPartners>>
let teller = 0

beforeAll(async () => {
  hub = await startHubMetPartners()
})
afterAll(() => hub?.stop())

interface Zaak {
  huishoudenId: string
  inwonerId: string
  nummer: string
}

async function zaak(persoon: object = {}): Promise<Zaak> {
  const volgnummer = ++teller
  const { bsn: _, ...zonderBsn } = moeder
  const { huishoudenId, inwoners } = await hub.registreer('gemeente', {
    bronrecordId: `Z-${volgnummer}`,
    medewerker: { naam: 'Anouk Visser' },
    grondslag: { wet: 'Wmo 2015' },
    adres: { ...adres, huisnummer: volgnummer },
    inwoners: [{ ...zonderBsn, bronpersoonId: 'm', telefoonnummer: '0612345601', ...persoon }],
  })
  await hub.bezorgd('menscentraal', huishoudenId)
  const { rows } = await hub.pool.query<{ nummer: string }>(
    `select nummer from menscentraal_matchpoint.koppeling where audience = 'menscentraal' and huishouden_id = $1`,
    [huishoudenId],
  )
  return { huishoudenId, inwonerId: inwoners['m']!, nummer: rows[0]!.nummer }
}

interface Persoon {
  /** Elements of the natuurlijkPersoon, in BG. */
  nps?: string
  /** Elements of its contact, in ZKN. */
  contact?: string
}

const standaardNps =
  '<b:geslachtsnaam>Haverkamp</b:geslachtsnaam><b:voornamen>Wilma</b:voornamen><b:geboortedatum>19901116</b:geboortedatum>'

function relatie({ inwonerId }: Zaak, { nps = standaardNps, contact = '' }: Persoon) {
  const punt = `<k:heeftAlsAanspreekpunt S:entiteittype="ZAKBTRINICTP" S:verwerkingssoort="W"><k:gerelateerde S:entiteittype="CTP" S:verwerkingssoort="W">${contact}</k:gerelateerde></k:heeftAlsAanspreekpunt>`
  return `<k:heeftAlsInitiator S:entiteittype="ZAKBTRINI" S:verwerkingssoort="W"><k:gerelateerde><k:natuurlijkPersoon S:entiteittype="NPS" S:sleutelOntvangend="${inwonerId}" S:verwerkingssoort="W">${nps}</k:natuurlijkPersoon></k:gerelateerde>${contact && punt}</k:heeftAlsInitiator>`
}

interface Bericht {
  was?: Persoon
  wordt?: Persoon
  /** In front of and behind the person in each object. */
  voor?: [string, string]
  na?: [string, string]
  referentie?: string
  soort?: string
  berichtcode?: string
  zender?: string
}

function bericht(van: Zaak, opgave: Bericht = {}) {
  const { was = {}, wordt = {}, voor = ['', ''], na = ['', ''], referentie = randomUUID() } = opgave
  const { soort = 'z:updateZaak_ZakLk01', berichtcode = 'Lk01', zender = '' } = opgave
  const object = (persoon: Persoon, kant: 0 | 1) =>
    `<k:object S:entiteittype="ZAK" S:verwerkingssoort="W"><k:identificatie>${van.nummer}</k:identificatie>${voor[kant]}${relatie(van, persoon)}${na[kant]}</k:object>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<e:Envelope xmlns:e="${namespaces.soap}" xmlns:S="${namespaces.StUF}" xmlns:k="${namespaces.ZKN}" xmlns:b="${namespaces.BG}" xmlns:xsi="${namespaces.xsi}"><e:Body><${soort} xmlns:z="${namespaces.ZDS}"><k:stuurgegevens><S:berichtcode>${berichtcode}</S:berichtcode><S:zender><S:organisatie>0392</S:organisatie><S:applicatie>MensCentraal</S:applicatie>${zender}</S:zender><S:ontvanger><S:organisatie>0392</S:organisatie><S:applicatie>Wijkhub</S:applicatie></S:ontvanger><S:referentienummer>${referentie}</S:referentienummer><S:tijdstipBericht>20261128110000</S:tijdstipBericht><S:entiteittype>ZAK</S:entiteittype></k:stuurgegevens><k:parameters><S:mutatiesoort>W</S:mutatiesoort><S:indicatorOvername>V</S:indicatorOvername></k:parameters>${object(was, 0)}${object(wordt, 1)}</${soort}></e:Body></e:Envelope>`
}

async function stuur(inhoud: string) {
  const antwoord = await hub.roep('menscentraal', 'POST', '/menscentraal/v1/zds', inhoud, 'text/xml; charset=utf-8')
  const root = readXml(antwoord.tekst)
  if (isXmlFault(root)) throw new Error(antwoord.tekst)
  const soap = leesSoap(root)!
  const fout = soap.soort === 'fault' ? soap.detail && leesFoutbericht(soap.detail) : undefined
  if (standaardenMap) {
    const inhoudelijk = soap.soort === 'fault' ? soap.detail! : soap.element
    expect(fouten(writeXml(inhoudelijk, namespaces), 'stuf-zds/zds12-samengevoegd/StUF.xsd')).toEqual([])
  }
  return { status: antwoord.status, soort: soap.soort === 'fault' ? fout!.berichtcode : soap.element.name, fout }
}

const persoon = async ({ huishoudenId, inwonerId }: Zaak) =>
  (await hub.huishouden('gemeente', huishoudenId)).inwoners![inwonerId]!
const afwijkingen = async ({ huishoudenId }: Zaak) => {
  const { afwijkingen } = (
    await hub.roep('gemeente', 'GET', `/registratie/v1/huishoudens/${huishoudenId}/afwijkingen`)
  ).json() as { afwijkingen: { afwijking: Afwijking }[] }
  return afwijkingen.map(({ afwijking }) => afwijking)
}
const telefoon = (nummer: string) => `<k:telefoonnummer>${nummer}</k:telefoonnummer>`
const nieuwNummer = { was: { contact: telefoon('0612345601') }, wordt: { contact: telefoon('0687654321') } }
const heeftNummer = (van: Zaak, nummer: string | undefined) =>
  totdat(
    async () => (await persoon(van)).telefoonnummer,
    (nu) => nu === nummer,
  )

describe('legal StUF is read (LESSONS 37)', () => {
  const leeg = 'xsi:nil="true" S:noValue="geenWaarde"'
  const metNps = (erbij: string): Bericht => ({
    was: { ...nieuwNummer.was, nps: standaardNps + erbij },
    wordt: { ...nieuwNummer.wordt, nps: standaardNps + erbij },
  })
  it.each<[string, Bericht, ((xml: string) => string)?]>([
    ['Z1: an empty administratie', { ...nieuwNummer, zender: '<S:administratie/>' }],
    [
      'Z1: an empty gebruiker',
      { ...nieuwNummer, zender: '<S:administratie></S:administratie><S:gebruiker> </S:gebruiker>' },
    ],
    [
      'Z1: an administratie and a gebruiker',
      { ...nieuwNummer, zender: '<S:administratie>Wijk</S:administratie><S:gebruiker>jan</S:gebruiker>' },
    ],
    [
      'Z2: a birth date of which the month is unknown, unchanged',
      {
        was: {
          ...nieuwNummer.was,
          nps: '<b:geslachtsnaam>Haverkamp</b:geslachtsnaam><b:geboortedatum S:indOnvolledigeDatum="M">19900000</b:geboortedatum>',
        },
        wordt: {
          ...nieuwNummer.wordt,
          nps: '<b:geslachtsnaam>Haverkamp</b:geslachtsnaam><b:geboortedatum S:indOnvolledigeDatum="M">19900000</b:geboortedatum>',
        },
      },
    ],
    [
      'Z1: parts without a value, for every reason',
      metNps(
        ['geenWaarde', 'waardeOnbekend', 'nietOndersteund', 'nietGeautoriseerd', 'vastgesteldOnbekend']
          .map((reden) => `<b:voorletters xsi:nil="true" S:noValue="${reden}"/>`)
          .join(''),
      ),
    ],
    [
      'Z1: empty optional parts',
      metNps(`<b:voorvoegselGeslachtsnaam ${leeg}/><b:verblijfsadres><b:aoa.huisletter ${leeg}/></b:verblijfsadres>`),
    ],
    ['Z1: an address that is not there', metNps(`<b:verblijfsadres ${leeg}/>`)],
    [
      'Z1: elements that are not read',
      metNps('<b:authentiek S:metagegeven="true">J</b:authentiek><b:inp.verblijftIn/>'),
    ],
    [
      'Z1: a value of another length than the schema has',
      metNps('<b:voorletters>W.A.M.J.P.Q.R.S.T.U.V.W.X</b:voorletters>'),
    ],
    [
      'Z1: unchanged parts of the case',
      { ...nieuwNummer, voor: ['<k:toelichting>x</k:toelichting>', '<k:toelichting>x</k:toelichting>'] },
    ],
    ['Z1: a processing instruction', nieuwNummer, (xml) => xml.replace('<e:Body>', `<?mc it's "v2" ?><e:Body>`)],
    ['Z1: comments', nieuwNummer, (xml) => xml.replaceAll('<k:object', '<!-- <was> & wordt --><k:object')],
    ['Z1: CDATA', nieuwNummer, (xml) => xml.replaceAll('Haverkamp', '<![CDATA[Haverkamp]]>')],
    [
      'Z1: other prefixes',
      nieuwNummer,
      (xml) =>
        xml
          .replaceAll('k:', 'zkn:')
          .replaceAll('xmlns:k=', 'xmlns:zkn=')
          .replaceAll('S:', 'q:')
          .replaceAll('xmlns:S=', 'xmlns:q='),
    ],
    [
      'Z1: prefixes declared where they are used',
      nieuwNummer,
      (xml) =>
        xml
          .replace(` xmlns:b="${namespaces.BG}"`, '')
          .replaceAll('<k:natuurlijkPersoon', `<k:natuurlijkPersoon xmlns:b="${namespaces.BG}"`),
    ],
    [
      'Z1: white space between elements and round values',
      nieuwNummer,
      (xml) =>
        xml
          .replaceAll('><', '>\n  <')
          .replaceAll('0687654321', ' 0687654321 ')
          .replaceAll('MensCentraal<', ' MensCentraal <'),
    ],
    [
      'Z1: a SOAP header',
      nieuwNummer,
      (xml) => xml.replace('<e:Body>', '<e:Header><x xmlns="urn:x"/></e:Header><e:Body>'),
    ],
    [
      'Z1: a header without an organisation',
      nieuwNummer,
      (xml) => xml.replaceAll('<S:organisatie>0392</S:organisatie>', ''),
    ],
    ['Z1: a moment of a day', nieuwNummer, (xml) => xml.replace('20261128110000', '20261128')],
    ['Z1: a byte order mark', nieuwNummer, (xml) => `\ufeff${xml}`],
  ])('%s', async (_, opgave, wijzig = (xml) => xml) => {
    const van = await zaak()
    expect(await stuur(wijzig(bericht(van, opgave)))).toMatchObject({ status: 200, soort: 'Bv03Bericht' })
    await heeftNummer(van, '0687654321')
    expect(await afwijkingen(van)).toEqual([])
  })

  it('Z1: white space round an e-mail address is no part of it', async () => {
    const van = await zaak()
    const wordt = { contact: '<k:emailadres> wilma@example.nl\n</k:emailadres>' }
    expect((await stuur(bericht(van, { wordt }))).soort).toBe('Bv03Bericht')
    await totdat(
      () => persoon(van),
      ({ emailadres }) => emailadres === 'wilma@example.nl',
    )
  })

  it('8: a name in another Unicode form is the same name: the person is found by it', async () => {
    const van = await zaak({ naam: { voornamen: 'Zoë', geslachtsnaam: 'Haverkamp' } })
    const nps = standaardNps.replace('Wilma', 'Zoë'.normalize('NFD'))
    const opgave = { was: { ...nieuwNummer.was, nps }, wordt: { ...nieuwNummer.wordt, nps } }
    const zonderSleutel = bericht(van, opgave).replaceAll(/ S:sleutelOntvangend="[^"]*"/g, '')
    expect((await stuur(zonderSleutel)).soort).toBe('Bv03Bericht')
    await heeftNummer(van, '0687654321')
    expect(await afwijkingen(van)).toEqual([])
  })
})

describe('Z3: telephone numbers as people write them', () => {
  it.each([
    ['+31 (0)6 11 11 11 08', '+31611111108'],
    ['06-11 11 11 08', '0611111108'],
    ['0031 6 1111 1108', '+31611111108'],
    ['+31611111108', '+31611111108'],
  ])('Z3: %s is kept as %s', async (nummer, bewaard) => {
    const van = await zaak()
    expect((await stuur(bericht(van, { ...nieuwNummer, wordt: { contact: telefoon(nummer) } }))).soort).toBe(
      'Bv03Bericht',
    )
    await heeftNummer(van, bewaard)
  })

  it('Z3: the known number in another notation is no change: no fact, and nothing goes back', async () => {
    const van = await zaak()
    const koppeling = async () =>
      (
        await hub.pool.query(
          `select berichten, bijdrage_verzonden, stand from menscentraal_matchpoint.koppeling where audience = 'menscentraal' and huishouden_id = $1`,
          [van.huishoudenId],
        )
      ).rows
    const voor = [await persoon(van), await koppeling()]
    const wordt = { contact: telefoon('+31 (0)6 12 34 56 01') }
    expect((await stuur(bericht(van, { ...nieuwNummer, wordt }))).soort).toBe('Bv03Bericht')
    await hub.bezorgd('menscentraal', van.huishoudenId)
    expect([await persoon(van), await koppeling()]).toEqual(voor)
  })

  it('Z3: what is no telephone number is refused, with the place', async () => {
    const van = await zaak()
    const antwoord = await stuur(bericht(van, { ...nieuwNummer, wordt: { contact: telefoon('bel moeder') } }))
    expect(antwoord).toMatchObject({ soort: 'Fo03', fout: { code: 'StUF058' } })
    expect(antwoord.fout!.details).toContain('heeftAlsInitiator[1]/telefoonnummer')
    await heeftNummer(van, '0612345601')
  })
})

describe('Z4: what is asked is answered in the fault of its own kind', () => {
  it.each([
    ['geefZaakdetails_ZakLv01', 'Lv01'],
    ['geefZaakstatus_ZakLv01', 'Lv01'],
    ['geefLijstZaakdocumenten_ZakLv01', 'Lv01'],
    ['genereerZaakIdentificatie_Di02', 'Di02'],
    ['genereerDocumentIdentificatie_Di02', 'Di02'],
  ])('Z4: %s gets a Fo02 that names its referentienummer', async (soort, berichtcode) => {
    const vraag = bericht(await zaak(), { soort: `z:${soort}`, berichtcode, referentie: 'vraag-17' })
    for (const vorm of [vraag, vraag.replaceAll('k:stuurgegevens', 'z:stuurgegevens')])
      expect(await stuur(vorm)).toMatchObject({
        status: 500,
        soort: 'Fo02',
        fout: { crossRefnummer: 'vraag-17', plek: 'client' },
      })
  })

  it.each([
    ['z:creeerZaak_ZakLk01', 'Lk01'],
    ['k:zakLk01', 'Lk01'],
    ['z:voegZaakdocumentToe_EdcLk01', 'Lk01'],
  ])('Z4, Z6: %s is not read here: a Fo03 that names its referentienummer', async (soort, berichtcode) => {
    const antwoord = await stuur(bericht(await zaak(), { soort, berichtcode, referentie: 'zaak-18' }))
    expect(antwoord).toMatchObject({ status: 500, soort: 'Fo03', fout: { code: 'StUF055', crossRefnummer: 'zaak-18' } })
  })

  it('11: an unknown case gets the fault of the protocol, and the message stays to be seen', async () => {
    const vreemd = { ...(await zaak()), nummer: '0392-1999-0000001' }
    expect(await stuur(bericht(vreemd, { ...nieuwNummer, referentie: 'onbekend-1' }))).toMatchObject({
      soort: 'Fo03',
      fout: { code: 'StUF058', crossRefnummer: 'onbekend-1' },
    })
    const { rows } = await hub.pool.query(
      `select status from menscentraal_matchpoint.inkomend_bericht where kenmerk = 'onbekend-1'`,
    )
    expect(rows).toEqual([{ status: 'koppeling-onbekend' }])
  })
})

describe('Z5: what is not the hub’s to change is not lost', () => {
  it('Z5: a surname, an address, an end, a new person and a telephone number in one message', async () => {
    const van = await zaak()
    const adresVan = (straat: string) =>
      `<b:verblijfsadres><b:gor.straatnaam>${straat}</b:gor.straatnaam><b:aoa.postcode>9999XX</b:aoa.postcode><b:aoa.huisnummer>7</b:aoa.huisnummer></b:verblijfsadres>`
    const nieuw = `<k:heeftAlsBelanghebbende S:entiteittype="ZAKBTRBLH" S:verwerkingssoort="T"><k:gerelateerde><k:natuurlijkPersoon S:entiteittype="NPS" S:verwerkingssoort="T"><b:geslachtsnaam>${zoon.naam.geslachtsnaam}</b:geslachtsnaam></k:natuurlijkPersoon></k:gerelateerde></k:heeftAlsBelanghebbende>`
    const leegBelang =
      '<k:heeftAlsBelanghebbende xsi:nil="true" S:noValue="geenWaarde" S:entiteittype="ZAKBTRBLH" S:verwerkingssoort="T"/>'
    const antwoord = await stuur(
      bericht(van, {
        was: { ...nieuwNummer.was, nps: standaardNps + adresVan('Oudestraat') },
        wordt: {
          ...nieuwNummer.wordt,
          nps: standaardNps.replace('Haverkamp', 'Jansen') + adresVan('Geheimepad'),
        },
        voor: [
          `<k:einddatum xsi:nil="true" S:noValue="geenWaarde"/>${leegBelang}`,
          `<k:einddatum>20261201</k:einddatum>${nieuw}`,
        ],
      }),
    )
    expect(antwoord).toMatchObject({ status: 200, soort: 'Bv03Bericht' })
    await heeftNummer(van, '0687654321')
    const gezien = await totdat(
      () => afwijkingen(van),
      (rijen) => rijen.length === 4,
    )
    const { inwonerId } = van
    expect(gezien).toMatchObject([
      { veld: 'naam', inwonerId, bron: 'menscentraal', gemeld: { voornamen: 'Wilma', geslachtsnaam: 'Jansen' } },
      { veld: 'registratie', inwonerId, gemeld: 'adres' },
      { veld: 'registratie', gemeld: 'einddatum' },
      { veld: 'registratie', gemeld: 'persoon-toegevoegd' },
    ])
    // Where somebody moved to may be a shelter: that is for who looks in MensCentraal itself.
    expect(JSON.stringify(gezien)).not.toContain('Geheimepad')
    expect((await persoon(van)).naam).toEqual(moeder.naam)
  })

  it('Z5: the same change again is no second afwijking, and nothing of it goes back to MensCentraal', async () => {
    const van = await zaak()
    const opgave = { wordt: { nps: standaardNps.replace('Haverkamp', 'Jansen') } }
    const totaal = () => hub.menscentraal.ontvangen().totaal
    const voor = totaal()
    await stuur(bericht(van, opgave))
    await totdat(
      () => afwijkingen(van),
      (rijen) => rijen.length === 1,
    )
    await stuur(bericht(van, opgave))
    await stuur(bericht(van, nieuwNummer))
    await heeftNummer(van, '0687654321')
    await hub.bezorgd('menscentraal', van.huishoudenId)
    expect(await afwijkingen(van)).toHaveLength(1)
    expect(totaal()).toBe(voor)
  })

  it.each([
    ['nil', '<k:telefoonnummer xsi:nil="true" S:noValue="geenWaarde"/>', undefined],
    ['empty', '<k:telefoonnummer/>', undefined],
    ['unknown', '<k:telefoonnummer xsi:nil="true" S:noValue="waardeOnbekend"/>', '0612345601'],
    ['absent', '<k:naam>Wilma</k:naam>', '0612345601'],
  ])('Z5, 7: a telephone number that is %s', async (_, contact, verwacht) => {
    const van = await zaak()
    const merk = '<k:emailadres>gelezen@example.nl</k:emailadres>'
    expect((await stuur(bericht(van, { was: nieuwNummer.was, wordt: { contact: contact + merk } }))).soort).toBe(
      'Bv03Bericht',
    )
    const nu = await totdat(
      () => persoon(van),
      ({ emailadres }) => emailadres === 'gelezen@example.nl',
    )
    expect(nu.telefoonnummer).toBe(verwacht)
  })

  it.each([
    [
      'a contact that is taken away, named once more',
      (xml: string) => xml.replaceAll('CTP" S:verwerkingssoort="W"', 'CTP" S:verwerkingssoort="V"'),
    ],
    [
      'a contact that is nil',
      (xml: string) =>
        xml.replace(
          /(.*)<k:heeftAlsAanspreekpunt.*?<\/k:heeftAlsAanspreekpunt>/s,
          '$1<k:heeftAlsAanspreekpunt xsi:nil="true" S:noValue="geenWaarde" S:entiteittype="ZAKBTRINICTP" S:verwerkingssoort="V"/>',
        ),
    ],
  ])('Z5: %s: the telephone number is gone', async (_, wijzig) => {
    const van = await zaak()
    const gelijk = { was: nieuwNummer.was, wordt: nieuwNummer.was }
    expect((await stuur(wijzig(bericht(van, gelijk)))).soort).toBe('Bv03Bericht')
    await heeftNummer(van, undefined)
  })

  it.each([
    ['nil before', '<k:heeftAlsInitiator xsi:nil="true" S:noValue="nietOndersteund" S:entiteittype="ZAKBTRINI"/>'],
    ['absent before', ''],
  ])(
    'Z5: a person %s whom we know was not added: her new number is taken over, another name is seen',
    async (_, was) => {
      const van = await zaak()
      const opgave = { wordt: { ...nieuwNummer.wordt, nps: standaardNps.replace('Wilma', 'Wilhelmina') } }
      const zonderWas = bericht(van, opgave).replace(/<k:heeftAlsInitiator.*?<\/k:heeftAlsInitiator>/s, was)
      expect((await stuur(zonderWas)).soort).toBe('Bv03Bericht')
      await heeftNummer(van, '0687654321')
      const [gemeld, ...meer] = await totdat(
        () => afwijkingen(van),
        (rijen) => rijen.length > 0,
      )
      expect(gemeld).toMatchObject({ veld: 'naam', gemeld: { voornamen: 'Wilhelmina', geslachtsnaam: 'Haverkamp' } })
      expect(meer).toEqual([])
    },
  )

  it('H7, 8: one reference: the same again is a repetition in any notation; another content is refused, also about another case', async () => {
    const [van, ander] = [await zaak(), await zaak()]
    const referentie = randomUUID()
    const eerste = bericht(van, { ...nieuwNummer, referentie })
    for (const vorm of [
      eerste,
      eerste.replaceAll('><', '>\n<'),
      eerste.replace('20261128110000', '20261128110000000'),
      eerste.replaceAll('Wilma', '&#87;ilma'),
    ])
      expect((await stuur(vorm)).soort).toBe('Bv03Bericht')
    const nogEen = { was: nieuwNummer.wordt, wordt: { contact: telefoon('0699999999') }, referentie }
    for (const botsend of [bericht(van, nogEen), bericht(ander, { ...nieuwNummer, referentie })])
      expect(await stuur(botsend)).toMatchObject({
        soort: 'Fo03',
        fout: { code: 'StUF058', crossRefnummer: referentie },
      })
    await heeftNummer(van, '0687654321')
    await heeftNummer(ander, '0612345601')
  })

  it('8: an older message does not overwrite a newer one', async () => {
    const van = await zaak()
    await stuur(bericht(van, nieuwNummer))
    await heeftNummer(van, '0687654321')
    const ouder = bericht(van, {
      was: { contact: `${telefoon('0612345601')}<k:emailadres/>` },
      wordt: { contact: `${telefoon('0611111111')}<k:emailadres>a@example.nl</k:emailadres>` },
    }).replace('20261128110000', '20261128105959')
    expect((await stuur(ouder)).soort).toBe('Bv03Bericht')
    await totdat(
      () => persoon(van),
      ({ emailadres }) => emailadres === 'a@example.nl',
    )
    expect((await persoon(van)).telefoonnummer).toBe('0687654321')
  })
})
