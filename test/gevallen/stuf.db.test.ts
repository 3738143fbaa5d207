import { namespaces } from '@wijkhub/stuf'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, describe, expect, it } from 'vitest'
import {
  hub,
  zaak,
  standaardNps,
  type Bericht,
  bericht,
  stuur,
  persoon,
  afwijkingen,
  telefoon,
  nieuwNummer,
  heeftNummer,
} from './stuf-deur.ts'

afterAll(() => hub.stop())

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
