import { findChild, findText, isXmlFault, readXml, type XmlElement } from '@wijkhub/stuf'
import type { Envelop } from '../ggk/envelop.ts'
import { basis, grenzen, namespaceVan } from './namen.ts'
import { jw302Header } from './schemas.ts'
import { structuurFouten } from './structuur.ts'
import type { InhoudFout } from './inhoud-fout.ts'

const ns = namespaceVan('JW302')

/** The provider's verdict on a JW301. */
export interface Jw302 {
  soort: 'JW302'
  /** referentienummer of our envelope. */
  referentie: string
  envelop: { referentie: string; afzender: string }
  /** From the header, which repeats ours. */
  afzender: string
  ontvanger: string
  identificatie: string
  /** Codes that say something is wrong, with the class they stand on; empty when the allocation was accepted. */
  afgekeurd: { klasse: string; code: string }[]
}

/** 0200 "geen opmerking" and 0233 "niet beoordeeld" accuse nobody: another class in the message was wrong. */
const zonderOordeel = new Set(['0200', '0233'])

export function leesJw302({ stuurgegevens, inhoud }: Envelop): Jw302 | InhoudFout {
  const boom = readXml(inhoud, grenzen)
  if (isXmlFault(boom)) return { foutcode: boom.code, reden: boom.reason }
  if (boom.namespace !== ns || boom.name !== 'Bericht')
    return { foutcode: 'StUF055', reden: 'de inhoud is geen JW302 van iJw 3.2' }
  const kop = findChild(boom, ns, 'Header')
  const velden = kop ? structuurFouten(kop, jw302Header) : [{ veld: 'Bericht.Header', reden: 'ontbreekt' }]
  if (velden.length > 0) return { foutcode: 'StUF055', reden: 'de JW302 voldoet niet aan het schema', velden }
  const codes = codesIn(boom)
  const afgekeurd = codes.filter(({ code }) => !zonderOordeel.has(code))
  // A client comes back only when something in it was wrong, whatever the codes say: the whole message is refused then.
  const client = findChild(boom, ns, 'Client')
  const zonderUitleg = client && afgekeurd.length === 0 ? [{ klasse: 'Client', code: '0233' }] : []
  const veld = (naam: string) => findText(kop!, ns, naam)!
  return {
    soort: 'JW302',
    referentie: stuurgegevens.crossRefnummer!,
    envelop: { referentie: stuurgegevens.referentienummer, afzender: stuurgegevens.zender.organisatie },
    afzender: veld('Afzender'),
    ontvanger: veld('Ontvanger'),
    identificatie: findText(findChild(kop!, ns, 'BerichtIdentificatie')!, basis, 'Identificatie')!,
    afgekeurd: [...afgekeurd, ...zonderUitleg],
  }
}

function codesIn(element: XmlElement): { klasse: string; code: string }[] {
  return element.children.flatMap((kind) =>
    kind.name === 'RetourCodes'
      ? kind.children.map(({ text }) => ({ klasse: element.name, code: text.trim() }))
      : codesIn(kind),
  )
}
