import { describe, expect, test } from 'vitest'
import { namespaces } from './namespaces.ts'
import { isXmlFault, readXml } from './read-xml.ts'
import { antwoordStuurgegevens, leesStuurgegevens, schrijfStuurgegevens, type Stuurgegevens } from './stuurgegevens.ts'
import { writeXml } from './write-xml.ts'

const kop: Stuurgegevens = {
  berichtcode: 'Di01',
  zender: { organisatie: '0392', applicatie: 'Wijkhub' },
  ontvanger: { organisatie: '01023456', applicatie: 'GGk', gebruiker: 'x' },
  referentienummer: '9c0f7b90-5c69-41e5-a837-0800200c9a66',
  tijdstipBericht: '20261122110000000',
  functie: 'JW301',
}

function lees(xml: string) {
  const element = readXml(xml)
  if (isXmlFault(element)) throw new Error(element.reason)
  return leesStuurgegevens(element)
}
const geschreven = (waarden: Stuurgegevens) => writeXml(schrijfStuurgegevens(namespaces.GGK, waarden), namespaces)

describe('stuurgegevens', () => {
  test('are read back as they were written, in any order of the properties', () => {
    const { berichtcode, ...rest } = kop
    expect(lees(geschreven({ ...rest, berichtcode }))).toEqual({ stuurgegevens: kop })
    expect(geschreven({ ...rest, berichtcode })).toBe(geschreven(kop))
  })

  test('of an answer exchange the parties and name what is answered', () => {
    const antwoord = antwoordStuurgegevens(kop, {
      berichtcode: 'Bv03',
      referentienummer: 'r2',
      tijdstipBericht: '20261122110001000',
    })
    expect(antwoord).toMatchObject({
      zender: kop.ontvanger,
      ontvanger: kop.zender,
      crossRefnummer: kop.referentienummer,
    })
  })

  test('are judged only where they are used: empty, unknown and unordered parts are read past', () => {
    const xml = geschreven(kop)
      .replace('<StUF:organisatie>0392</StUF:organisatie><StUF:applicatie>Wijkhub</StUF:applicatie>', (partij) =>
        partij.replace(
          /(.*?<\/StUF:organisatie>)(.*)/,
          '$2<StUF:administratie/>\n $1<StUF:gebruiker> </StUF:gebruiker>',
        ),
      )
      .replace(
        '<StUF:functie>',
        '<StUF:volgnummer>1</StUF:volgnummer><x:eigen xmlns:x="urn:x">y</x:eigen><StUF:functie> ',
      )
      .replace('20261122110000000', 'gisteren')
    expect(lees(xml)).toEqual({ stuurgegevens: { ...kop, tijdstipBericht: 'gisteren' } })
  })

  test('that miss or repeat what is used: every fault is named at once', () => {
    const xml = geschreven({ ...kop, referentienummer: 'x'.repeat(41) })
      .replace('<StUF:applicatie>Wijkhub</StUF:applicatie>', '<StUF:applicatie> </StUF:applicatie>')
      .replace('<StUF:functie>', '<StUF:berichtcode>Di01</StUF:berichtcode><StUF:functie>')
      .replace(/<StUF:ontvanger>.*<\/StUF:ontvanger>/, '')
    const gelezen = lees(xml)
    const velden = 'fouten' in gelezen ? gelezen.fouten.map((fout) => fout.veld) : []
    expect(velden.sort()).toEqual(
      [
        'stuurgegevens.berichtcode',
        'stuurgegevens.ontvanger',
        'stuurgegevens.referentienummer',
        'zender.applicatie',
      ].sort(),
    )
  })

  test('may leave out the organisation, as the schema allows', () => {
    const gelezen = lees(geschreven(kop).replace('<StUF:organisatie>0392</StUF:organisatie>', ''))
    expect(gelezen).toMatchObject({ stuurgegevens: { zender: { organisatie: '', applicatie: 'Wijkhub' } } })
  })
})
