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

  test('in the wrong order, double, missing, unknown or too long: every fault is named at once', () => {
    const xml = geschreven({ ...kop, referentienummer: 'x'.repeat(41), tijdstipBericht: '20261399' })
      .replace(
        '<StUF:organisatie>0392</StUF:organisatie><StUF:applicatie>Wijkhub</StUF:applicatie>',
        '<StUF:applicatie>Wy</StUF:applicatie><StUF:organisatie>0392</StUF:organisatie>',
      )
      .replace('<StUF:functie>', '<StUF:berichtcode>Di01</StUF:berichtcode><StUF:vreemd/><StUF:functie>')
      .replace(/<StUF:ontvanger>.*<\/StUF:ontvanger>/, '')
    const gelezen = lees(xml)
    const velden = 'fouten' in gelezen ? gelezen.fouten.map((fout) => fout.veld) : []
    expect(velden.sort()).toEqual(
      [
        'berichtcode',
        'organisatie',
        'stuurgegevens.ontvanger',
        'stuurgegevens.referentienummer',
        'tijdstipBericht',
        'vreemd',
        'zender.applicatie',
      ].sort(),
    )
  })
})
