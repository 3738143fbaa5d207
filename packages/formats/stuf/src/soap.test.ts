import { describe, expect, test } from 'vitest'
import { schrijfBv03 } from './bevestiging.ts'
import { leesFoutbericht, schrijfFoutbericht } from './foutbericht.ts'
import { namespaces } from './namespaces.ts'
import { isXmlFault, readXml } from './read-xml.ts'
import { leesSoap, soapEnvelope, soapFault } from './soap.ts'
import { writeXml } from './write-xml.ts'
import type { XmlElement } from './xml-element.ts'

const partij = { organisatie: '0392', applicatie: 'Wijkhub' }
const kop = {
  berichtcode: 'Fo03',
  zender: partij,
  ontvanger: partij,
  referentienummer: 'a',
  tijdstipBericht: '20261122',
  crossRefnummer: 'b',
}

function heenEnTerug(element: XmlElement) {
  const root = readXml(writeXml(element, namespaces))
  if (isXmlFault(root)) throw new Error(root.reason)
  return leesSoap(root)
}

describe('SOAP 1.1', () => {
  test('an envelope gives its body element back', () => {
    const bv03 = schrijfBv03({ ...kop, berichtcode: 'Bv03' })
    expect(heenEnTerug(soapEnvelope(bv03))).toEqual({ soort: 'bericht', element: bv03 })
  })

  test('a fault carries the StUF fault message with all its details', () => {
    const fout = { code: 'StUF055', plek: 'client' as const, omschrijving: 'ongeldig', details: 'a; b' }
    const inhoud = heenEnTerug(soapFault('Client', 'ongeldig', schrijfFoutbericht(kop, fout)))
    if (inhoud?.soort !== 'fault' || !inhoud.detail) throw new Error('no fault')
    expect(inhoud).toMatchObject({ code: 'Client', omschrijving: 'ongeldig' })
    expect(leesFoutbericht(inhoud.detail)).toEqual({ ...fout, berichtcode: 'Fo03', crossRefnummer: 'b' })
  })

  test('too long details are cut to what the schema can hold', () => {
    const fout = schrijfFoutbericht(
      { berichtcode: 'Fo02' },
      { code: 'StUF058', plek: 'server', omschrijving: 'é'.repeat(500), details: 'x'.repeat(5000) },
    )
    const gelezen = leesFoutbericht(fout)!
    expect([gelezen.omschrijving.length, gelezen.details!.length]).toEqual([200, 1000])
  })

  test('another root, an empty body or two body elements are no SOAP message', () => {
    const bv03 = schrijfBv03(kop)
    expect(heenEnTerug(bv03)).toBeUndefined()
    const leeg = soapEnvelope(bv03)
    leeg.children[0]!.children = []
    expect(heenEnTerug(leeg)).toBeUndefined()
    leeg.children[0]!.children = [bv03, bv03]
    expect(heenEnTerug(leeg)).toBeUndefined()
  })
})
