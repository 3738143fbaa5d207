import { isOnleesbaar, type Ontvangst } from '@wijkhub/adapter-kit'
import { fouten, standaardenMap, tellendeIds } from '@wijkhub/builders'
import { isXmlFault, leesFoutbericht, leesSoap, namespaces, readXml, writeXml } from '@wijkhub/stuf'
import { describe, expect, test } from 'vitest'
import { instellingen, koppeling, nummer, voorbeeldProjectie, zonderBsns } from '../fixtures/gouden-berichten.ts'
import { zdsAntwoord } from './antwoord.ts'
import { leesUpdateZaak } from './update-zaak-zak-lk01.ts'
import { vertaalZaakWijziging } from './vertaal-zaak-wijziging.ts'
import type { ZaakWijziging } from './zaak-wijziging.ts'

const volledig = voorbeeldProjectie()
const moederId = Object.entries(volledig.inwoners!).find(([, persoon]) => persoon.gezinsrol === 'ouder')![0]
const omgeving = { op: '2026-11-22T10:00:00Z', nieuweReferentie: tellendeIds() }

interface Opgave {
  sleutel?: string
  bsn?: string
  telefoon?: string
  naam?: string
  wasNaam?: string
  overname?: string
}

const nil = (reden: string) => `xsi:nil="true" StUF:noValue="${reden}"`
const veld = (naam: string, waarde: string) =>
  /^(xsi|StUF):/.test(waarde) ? `<${naam} ${waarde}/>` : `<${naam}>${waarde}</${naam}>`

/** MensCentraal's message about the mother, with its own prefixes. */
function bericht({
  sleutel = ` StUF:sleutelOntvangend="${moederId}"`,
  bsn = '999999357',
  telefoon = '0612345601',
  naam = 'Haverkamp',
  wasNaam = naam,
  overname = 'V',
}: Opgave = {}) {
  const relatie = (
    tel: string,
    achternaam: string,
    nummer: string,
  ) => `<k:heeftAlsInitiator StUF:entiteittype="ZAKBTRINI" StUF:verwerkingssoort="W"><k:gerelateerde>
    <k:natuurlijkPersoon StUF:entiteittype="NPS"${sleutel} StUF:verwerkingssoort="W">${veld('b:inp.bsn', nummer)}<b:geslachtsnaam>${achternaam}</b:geslachtsnaam><b:voornamen>Wilma</b:voornamen><b:geboortedatum>19901116</b:geboortedatum></k:natuurlijkPersoon>
    </k:gerelateerde><k:heeftAlsAanspreekpunt StUF:entiteittype="ZAKBTRINICTP" StUF:verwerkingssoort="W"><k:gerelateerde StUF:entiteittype="CTP" StUF:verwerkingssoort="W">${veld('k:telefoonnummer', tel)}</k:gerelateerde></k:heeftAlsAanspreekpunt></k:heeftAlsInitiator>`
  const object = (inhoud: string) =>
    `<k:object StUF:entiteittype="ZAK" StUF:verwerkingssoort="W"><k:identificatie>${nummer}</k:identificatie>${inhoud}</k:object>`
  return `<?xml version="1.0" encoding="UTF-8"?><e:Envelope xmlns:e="${namespaces.soap}" xmlns:StUF="${namespaces.StUF}" xmlns:k="${namespaces.ZKN}" xmlns:b="${namespaces.BG}" xmlns:xsi="${namespaces.xsi}"><e:Header/><e:Body><z:updateZaak_ZakLk01 xmlns:z="${namespaces.ZDS}"><k:stuurgegevens><StUF:berichtcode>Lk01</StUF:berichtcode><StUF:zender><StUF:organisatie>0392</StUF:organisatie><StUF:applicatie>MensCentraal</StUF:applicatie></StUF:zender><StUF:ontvanger><StUF:organisatie>0392</StUF:organisatie><StUF:applicatie>Wijkhub</StUF:applicatie></StUF:ontvanger><StUF:referentienummer>mc-1</StUF:referentienummer><StUF:tijdstipBericht>20261122110000</StUF:tijdstipBericht><StUF:entiteittype>ZAK</StUF:entiteittype></k:stuurgegevens><k:parameters><StUF:mutatiesoort>W</StUF:mutatiesoort><StUF:indicatorOvername>${overname}</StUF:indicatorOvername></k:parameters>${object(relatie('0612345601', wasNaam, bsn))}${object(relatie(telefoon, naam, bsn))}</z:updateZaak_ZakLk01></e:Body></e:Envelope>`
}

function lees(ruw: string): ZaakWijziging {
  const gelezen = leesUpdateZaak(ruw, instellingen)
  if (isOnleesbaar(gelezen)) throw new Error(JSON.stringify(gelezen))
  expect(gelezen).toMatchObject({ kenmerk: 'mc-1', vindplaats: { nummer } })
  return gelezen.bericht
}
const vertaal = (ruw: string, stand = volledig) =>
  vertaalZaakWijziging(lees(ruw), koppeling({ stand, gewenst: stand }), omgeving)
const velden = (uitkomst: object) =>
  'velden' in uitkomst ? (uitkomst.velden as { veld: string }[]).map(({ veld }) => veld) : []

describe('a change by MensCentraal', () => {
  test('of a telephone number becomes one contribution, and the partner is known to hold it', () => {
    const uitkomst = vertaal(bericht({ telefoon: '06-8765 4321' }))
    expect(uitkomst).toMatchObject({
      bijdragen: [{ soort: 'inwoner-gewijzigd', inwonerId: moederId, wijziging: { telefoonnummer: '0687654321' } }],
    })
    if (isOnleesbaar(uitkomst)) throw new Error('refused')
    expect(uitkomst.stand!.inwoners![moederId]!.telefoonnummer).toBe('0687654321')
    expect({ ...uitkomst.stand, inwoners: 0 }).toEqual({ ...volledig, inwoners: 0 })
  })

  test('that found a BSN becomes a contribution, whether it names the person by our key, or by name and birth date', () => {
    for (const sleutel of [undefined, ''])
      expect(vertaal(bericht({ ...(sleutel !== undefined && { sleutel }) }), zonderBsns(volledig))).toMatchObject({
        bijdragen: [{ inwonerId: moederId, wijziging: { bsn: '999999357' } }],
      })
  })

  test('that tells nothing new is taken without a contribution', () => {
    expect(vertaal(bericht())).toMatchObject({ bijdragen: [], stand: volledig })
    expect(vertaal(bericht({ bsn: nil('waardeOnbekend') }))).toMatchObject({ bijdragen: [], stand: volledig })
  })

  test.each([
    [
      'of a person who is not in the household',
      { sleutel: ' StUF:sleutelOntvangend="iemand"' },
      ['object/heeftAlsInitiator[1]'],
    ],
    [
      'of a person who cannot be found by name',
      { sleutel: '', bsn: nil('waardeOnbekend'), naam: 'Anders' },
      ['object/heeftAlsInitiator[1]'],
    ],
    [
      'to something that is no telephone number',
      { telefoon: 'onbekend' },
      ['object/heeftAlsInitiator[1]/telefoonnummer'],
    ],
  ] satisfies [string, Opgave, string[]][])('%s is refused with the reason', (_, opgave, verwacht) => {
    const uitkomst = vertaal(bericht(opgave))
    expect(uitkomst).toMatchObject({ foutcode: 'StUF058', kenmerk: 'mc-1' })
    expect(velden(uitkomst)).toEqual(verwacht)
  })

  test('that empties a telephone number takes it away, whether it is nil or without contents; an unknown one does not', () => {
    for (const telefoon of [nil('geenWaarde'), '', 'StUF:noValue="geenWaarde"']) {
      const uitkomst = vertaal(bericht({ telefoon }))
      expect(uitkomst).toMatchObject({
        bijdragen: [{ soort: 'inwoner-gewijzigd', inwonerId: moederId, wijziging: { telefoonnummer: null } }],
      })
      expect('stand' in uitkomst && uitkomst.stand!.inwoners![moederId]).not.toHaveProperty('telefoonnummer')
    }
    for (const telefoon of ['waardeOnbekend', 'nietGeautoriseerd', 'nietOndersteund', 'vastgesteldOnbekend'].map(nil))
      expect(vertaal(bericht({ telefoon }))).toMatchObject({ bijdragen: [], stand: volledig })
  })

  test('of a name is not taken over, and not lost: a person settles it, beside what is taken over', () => {
    const uitkomst = vertaal(bericht({ wasNaam: 'Haverkamp', naam: 'Jansen', telefoon: '0687654321' }))
    const naam = { ...volledig.inwoners![moederId]!.naam, geslachtsnaam: 'Jansen' }
    expect(uitkomst).toMatchObject({
      bijdragen: [
        { soort: 'inwoner-gewijzigd', wijziging: { telefoonnummer: '0687654321' } },
        { soort: 'anders-gemeld', anders: { veld: 'naam', inwonerId: moederId, gemeld: naam } },
      ],
    })
    expect('stand' in uitkomst && uitkomst.stand!.inwoners![moederId]!.naam).toEqual(volledig.inwoners![moederId]!.naam)
  })

  test('that names what it did not change leaves a newer number of ours alone', () => {
    const nieuwer = structuredClone(volledig)
    nieuwer.inwoners![moederId]!.telefoonnummer = '0699999999'
    expect(vertaal(bericht(), nieuwer)).toMatchObject({ bijdragen: [], stand: nieuwer })
  })

  test('that was made before the last one about the same field changes nothing; about another field it does', () => {
    const eerst = vertaal(bericht({ telefoon: '0687654321' }))
    if (isOnleesbaar(eerst)) throw new Error('refused')
    const rij = koppeling({ stand: eerst.stand, gewenst: eerst.stand, geheugen: eerst.geheugen! })
    const ouder = bericht({ telefoon: '0611111111' }).replace('20261122110000<', '20261122105959<')
    expect(vertaalZaakWijziging(lees(ouder), rij, omgeving)).toMatchObject({ bijdragen: [] })
    const vanDezelfdeDag = bericht({ telefoon: '0611111111' }).replace('20261122110000<', '20261122<')
    expect(vertaalZaakWijziging(lees(vanDezelfdeDag), rij, omgeving)).toMatchObject({ bijdragen: [{}] })
  })

  test.each([
    ['as it says, in the time of the Netherlands', '20261122105959', '2026-11-22T09:59:59.000Z'],
    ['at the latest the end of a day alone', '20261121', '2026-11-21T22:59:59.000Z'],
    ['now, where it lies ahead', '20261122110001', omgeving.op],
    ['now, where it cannot be read', 'gisteren', omgeving.op],
  ])('was made %s, and all it says goes along with that moment', (_, tijdstip, gemeldOp) => {
    const opgave = { wasNaam: 'Haverkamp', naam: 'Jansen', telefoon: '0687654321' }
    const uitkomst = vertaal(bericht(opgave).replace('20261122110000<', `${tijdstip}<`))
    expect(uitkomst).toMatchObject({ bijdragen: [{ gemeldOp }, { soort: 'anders-gemeld', gemeldOp }] })
  })

  test('of one person into another is no change of the first', () => {
    const ander = bericht({ sleutel: '', wasNaam: 'Haverkamp', naam: 'Smit', telefoon: '0687654321' })
      .replace(/(.*)19901116/s, '$119800101')
      .replace(/(.*)<b:inp.bsn>999999357/s, '$1<b:inp.bsn>999994268')
    expect(vertaal(ander)).toMatchObject({
      bijdragen: [{ soort: 'anders-gemeld', anders: { veld: 'registratie', gemeld: 'persoon-vervangen' } }],
      stand: volledig,
    })
  })

  test('of a case that is no longer shared is refused', () => {
    expect(vertaalZaakWijziging(lees(bericht()), koppeling({ stand: undefined }), omgeving)).toMatchObject({
      foutcode: 'StUF058',
    })
  })
})

describe('a message that is wrong', () => {
  test('names every fault in what is used at once', () => {
    const fout = bericht()
      .replace('<StUF:mutatiesoort>W', '<StUF:mutatiesoort>T')
      .replace('<StUF:applicatie>Wijkhub', '<StUF:applicatie>Iemand')
      .replace(nummer, '0392-2026-0000002')
    const gelezen = leesUpdateZaak(fout, instellingen)
    expect(gelezen).toMatchObject({ foutcode: 'StUF055', kenmerk: 'mc-1' })
    expect(velden(gelezen).sort()).toEqual(['object/identificatie', 'ontvanger', 'parameters/mutatiesoort'])
  })

  test.each([
    ['entities', `<!DOCTYPE x [<!ENTITY y "z">]>${bericht().replace(/^<\?xml.*?\?>/, '')}`],
    ['no XML', '{"json":true}'],
    ['nothing', ''],
    ['another message', bericht().replaceAll('updateZaak_ZakLk01', 'creeerZaak_ZakLk01')],
    ['another namespace', bericht().replace(namespaces.ZDS, 'urn:x')],
    ['one object', bericht().replace(/<k:object.*?<\/k:object>/s, '')],
    ['no header', bericht().replace(/<k:stuurgegevens>.*<\/k:stuurgegevens>/s, '')],
    ['two cases', bericht().replace(nummer, '0392-2026-0000002')],
    ['too deep', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
  ])('%s is unreadable', (_, ruw) => {
    expect(leesUpdateZaak(ruw, instellingen)).toMatchObject({ foutcode: 'StUF055' })
  })
})

describe('the answer', () => {
  const antwoord = (ontvangst: Ontvangst<ZaakWijziging>) => {
    const { status, inhoud } = zdsAntwoord(ontvangst, omgeving, instellingen)
    const root = readXml(inhoud)
    if (isXmlFault(root)) throw new Error(root.reason)
    return { status, soap: leesSoap(root)! }
  }
  const gelezen = { kenmerk: 'mc-1', vindplaats: { nummer }, bericht: lees(bericht()) }

  test('to what was taken is a Bv03 that names the message', () => {
    const { status, soap } = antwoord({ soort: 'aangenomen', gelezen, herhaling: true })
    if (soap.soort !== 'bericht') throw new Error('fault')
    const xml = writeXml(soap.element, namespaces)
    expect(status).toBe(200)
    expect(xml).toContain('<StUF:crossRefnummer>mc-1</StUF:crossRefnummer>')
    if (standaardenMap) expect(fouten(xml, 'stuf-zds/zds12-samengevoegd/StUF.xsd')).toEqual([])
  })

  test.each<[string, Ontvangst<ZaakWijziging>, string]>([
    ['an unknown case', { soort: 'koppeling-onbekend', gelezen }, 'mc-1'],
    [
      'an unreadable message',
      {
        soort: 'onleesbaar',
        fout: {
          foutcode: 'StUF055',
          reden: 'r',
          velden: [
            { veld: 'a', reden: 'b' },
            { veld: 'c', reden: 'd' },
          ],
        },
      },
      'onbekend',
    ],
    [
      'an untranslatable message',
      { soort: 'niet-vertaalbaar', gelezen, fout: { foutcode: 'StUF058', reden: 'r', kenmerk: 'mc-1' } },
      'mc-1',
    ],
  ])('to %s is a SOAP fault with a Fo03', (_, ontvangst, kruis) => {
    const { status, soap } = antwoord(ontvangst)
    if (soap.soort !== 'fault' || !soap.detail) throw new Error('no fault')
    expect(status).toBe(500)
    expect(leesFoutbericht(soap.detail)).toMatchObject({ berichtcode: 'Fo03', plek: 'client', crossRefnummer: kruis })
    if (ontvangst.soort === 'onleesbaar') expect(leesFoutbericht(soap.detail)!.details).toBe('a: b; c: d')
    if (standaardenMap)
      expect(fouten(writeXml(soap.detail, namespaces), 'stuf-zds/zds12-samengevoegd/StUF.xsd')).toEqual([])
  })
})
