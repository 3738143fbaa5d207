import { fouten, standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { describe, expect, test } from 'vitest'
import { schrijfBv03 } from './bevestiging.ts'
import { schrijfFoutbericht } from './foutbericht.ts'
import { namespaces } from './namespaces.ts'
import { schrijfStuurgegevens } from './stuurgegevens.ts'
import { stufTijdstip } from './tijdstip.ts'
import { writeXml } from './write-xml.ts'
import { elementsOf } from './xml-element.ts'

const kop = {
  zender: { organisatie: '0392', applicatie: 'Wijkhub' },
  ontvanger: { organisatie: '01023456', applicatie: 'GGk' },
  referentienummer: '9c0f7b90-5c69-41e5-a837-0800200c9a66',
  tijdstipBericht: stufTijdstip('2026-11-22T10:00:00Z'),
}
const cross = { ...kop, crossRefnummer: '5d0a7c64-64d4-4a0c-9d0e-8a6b5d5c3f11' }
const fout = { code: 'StUF055', plek: 'client' as const, omschrijving: 'x'.repeat(300), details: 'y'.repeat(2000) }

describe.skipIf(!standaardenMap)(
  `the official schemas accept${standaardenMap ? '' : ` (${zonderStandaarden})`}`,
  () => {
    test.each([
      ['Bv03', schrijfBv03({ ...cross, berichtcode: 'Bv03' })],
      ['Fo01', schrijfFoutbericht({ ...cross, berichtcode: 'Fo01' }, fout)],
      ['Fo02', schrijfFoutbericht({ berichtcode: 'Fo02' }, fout)],
      ['Fo02 that names the question', schrijfFoutbericht({ berichtcode: 'Fo02', crossRefnummer: 'vraag 1' }, fout)],
      ['Fo03', schrijfFoutbericht({ ...cross, berichtcode: 'Fo03' }, fout)],
    ])('%s of StUF 3.01', (_, element) => {
      expect(fouten(writeXml(element, namespaces), 'stuf-zds/zds12-samengevoegd/StUF.xsd')).toEqual([])
    })

    test.each(['Di01', 'Du01'] as const)('the GGK envelope %s', (berichtcode) => {
      const ggk = elementsOf(namespaces.GGK)
      const antwoord = berichtcode === 'Du01'
      const envelop = ggk(antwoord ? 'envelopRetourbericht-ggk_Du01' : 'envelopHeenbericht-ggk_Di01', [
        schrijfStuurgegevens(namespaces.GGK, {
          ...(antwoord ? cross : kop),
          berichtcode,
          functie: antwoord ? 'JW302' : 'JW301',
        }),
        ggk('parameters', [
          ggk('applicatieVersie', '0001'),
          ggk('applicatieSubversie', '0000'),
          ggk('functieVersie', '0003'),
          ggk('functieSubversie', '0002'),
          ggk('bericht', [ggk('xmlBestand', 'SGllcg==')]),
        ]),
      ])
      const schema = 'ggk-envelop/xsd/ggk0210/ggkberichten/ggk0210_msg_ggkberichten.xsd'
      expect(fouten(writeXml(envelop, namespaces), schema)).toEqual([])
    })
  },
)
