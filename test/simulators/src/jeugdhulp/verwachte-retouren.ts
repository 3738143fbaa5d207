import type { XmlElement } from '../xml/element.ts'
import { isXmlFout, leesXml } from '../xml/lees-xml.ts'
import { BegrensdeMap } from '../cjg/begrensde-map.ts'
import type { GelezenEnvelop } from './ggk-envelop.ts'
import { kind, tekst } from './jw301-controle.ts'
import { schemaFouten } from './schema-controle.ts'

interface Verwacht {
  kop: string
  nummers: string[]
}

/** Every JW305 gets exactly one JW306: which are still to come, and what was wrong with those that came. */
export class VerwachteRetouren {
  goedgekeurd = 0
  afgekeurd = 0
  readonly codes: Record<string, number> = {}
  readonly fouten: string[] = []
  private readonly open = new Map<string, Verwacht>()
  private readonly beantwoord = new BegrensdeMap<string>(20_000)

  get nogOpen(): number {
    return this.open.size
  }

  verwacht(referentie: string, jw305: string, nummers: string[]): void {
    this.open.set(referentie, { kop: kopTekst(lees(jw305)!), nummers })
  }

  /** The hub answered with a Fo01: no retour follows (IV028). */
  vervalt(referentie: string): void {
    this.open.delete(referentie)
  }

  /** Takes a retour in; the numbers whose start was refused, or what is wrong with the message. */
  neemOp(envelop: GelezenEnvelop): { afgekeurd: string[]; herhaling: boolean } | { fouten: string[] } {
    const cross = envelop.crossRefnummer ?? ''
    if (this.beantwoord.get(cross) === envelop.referentie) return { afgekeurd: [], herhaling: true }
    const verwacht = this.open.get(cross)
    const bericht = lees(envelop.xml)
    const fouten = bericht ? retourFouten(bericht, verwacht) : ['de inhoud is geen JW306']
    if (this.beantwoord.get(cross)) fouten.push('een tweede retour op dezelfde JW305')
    if (fouten.length > 0 || !bericht || !verwacht) {
      this.fouten.push(...fouten)
      this.fouten.splice(0, this.fouten.length - 50)
      return { fouten }
    }
    this.open.delete(cross)
    this.beantwoord.set(cross, envelop.referentie)
    const gekregen = codesIn(bericht)
    for (const code of gekregen) this.codes[code] = (this.codes[code] ?? 0) + 1
    if (gekregen.length === 0) this.goedgekeurd++
    else this.afgekeurd++
    return { afgekeurd: gekregen.length === 0 ? [] : verwacht.nummers, herhaling: false }
  }
}

function retourFouten(bericht: XmlElement, verwacht: Verwacht | undefined): string[] {
  const fouten = schemaFouten(bericht, 'JW306')
  if (fouten.length > 0) return fouten
  if (!verwacht) return ['een retour op een JW305 die niet openstaat']
  const kop = kind(bericht, 'Header')!
  if (kopTekst(bericht) !== verwacht.kop) fouten.push('de header is niet ongewijzigd overgenomen')
  const kopCode = tekst(kop, 'RetourCodes.RetourCode')
  // Only 0200 in the header means that something in the client was wrong (FACTS §1.5).
  if ((kopCode === '0200') !== Boolean(kind(bericht, 'Client'))) fouten.push('de client hoort er alleen bij code 0200')
  return fouten
}

function lees(xml: string): XmlElement | undefined {
  const bericht = leesXml(xml)
  return isXmlFout(bericht) || bericht.name !== 'Bericht' ? undefined : bericht
}

/** The part of the header that a retour repeats. */
function kopTekst(bericht: XmlElement): string {
  const plat = (element: XmlElement): string => `${element.name}=${element.text}(${element.children.map(plat).join()})`
  const velden = ['BerichtVersie', 'BerichtSubversie', 'Afzender', 'Ontvanger', 'BerichtIdentificatie', 'XsdVersie']
  const kop = kind(bericht, 'Header')
  return velden
    .map((naam) => kop && kind(kop, naam))
    .map((veld) => (veld ? plat(veld) : ''))
    .join()
}

function codesIn(element: XmlElement): string[] {
  return element.name === 'RetourCode' ? [element.text] : element.children.flatMap(codesIn)
}
