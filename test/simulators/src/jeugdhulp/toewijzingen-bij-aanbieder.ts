import type { XmlElement } from '../xml/element.ts'
import { BegrensdeMap } from '../cjg/begrensde-map.ts'
import type { Retour } from './aanbieder-berichten.ts'
import { clientVan, regelFouten, tekst, toewijzingen, type Toewijzing } from './jw301-controle.ts'

export interface Gehouden extends Toewijzing {
  /** Absent until care started, and again when the municipality refused the start. */
  gestartOp?: string
}

/** The provider's administration: what is allocated to it, and the rules that look across messages. */
export class ToewijzingenBijAanbieder {
  readonly perNummer = new Map<string, Gehouden>()
  /** Whoever has an allocation here, by BSN, as the last message about her says. */
  readonly clienten = new Map<string, Record<string, string>>()
  /** Messages under a new reference in which nothing was new: a repetition nobody could recognise. */
  dubbelen = 0
  /** Allocations older than the one held (IV013); they change nothing. */
  volgordefouten = 0
  /** Rules that were broken, by code, for whoever looks why a message was refused. */
  readonly gebroken: Record<string, number> = {}
  private readonly identificaties = new BegrensdeMap<true>(20_000)

  /** Control levels 2 to 4; the codes for the retour, none of them when the allocation is accepted. */
  beoordeel(bericht: XmlElement, xml: string, vandaag: string): Retour {
    const regels = regelFouten(bericht, xml)
    for (const code of regels) this.gebroken[code] = (this.gebroken[code] ?? 0) + 1
    if (regels.length > 0) return { kop: '0001' }
    if (tekst(bericht, 'Header.BerichtIdentificatie.Dagtekening') > vandaag) return { kop: '8848' }
    const identificatie = tekst(bericht, 'Header.BerichtIdentificatie.Identificatie')
    if (this.identificaties.get(identificatie)) return { kop: '9056' }
    this.identificaties.set(identificatie, true)
    const vanAnder = toewijzingen(bericht).filter(({ nummer, bsn }) => (this.perNummer.get(nummer)?.bsn ?? bsn) !== bsn)
    return vanAnder.length > 0 ? { producten: Object.fromEntries(vanAnder.map(({ nummer }) => [nummer, '9332'])) } : {}
  }

  neemOp(bericht: XmlElement): Gehouden[] {
    const nieuw = toewijzingen(bericht)
    if (nieuw.every((toewijzing) => isGelijk(this.perNummer.get(toewijzing.nummer), toewijzing))) this.dubbelen++
    this.clienten.set(nieuw[0]!.bsn, clientVan(bericht))
    for (const toewijzing of nieuw) {
      const bekend = this.perNummer.get(toewijzing.nummer)
      if (bekend && bekend.toegewezen > toewijzing.toegewezen) this.volgordefouten++
      else this.perNummer.set(toewijzing.nummer, { ...bekend, ...toewijzing })
    }
    return nieuw.map(({ nummer }) => this.perNummer.get(nummer)!)
  }
}

function isGelijk(bekend: Gehouden | undefined, { ...toewijzing }: Toewijzing): boolean {
  return Object.entries(toewijzing).every(([veld, waarde]) => bekend?.[veld as keyof Toewijzing] === waarde)
}
