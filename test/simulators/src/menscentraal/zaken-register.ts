import { namespaces, type Stuurgegevens } from '../stuf/stuf.ts'
import { childrenNamed, findChild, findText, type XmlElement } from '../xml/element.ts'
import { leesZaak, type Zaak } from './zaak.ts'
import { paarFouten, wijzigZaak } from './wijzig-zaak.ts'
import type { Weigering } from './zds-antwoord.ts'

interface Dossier {
  zaak: Zaak
  /** Of the last message that was processed: the hub sends one at a time per case. */
  laatsteReferentie: string
  laatsteTijdstip: string
  berichten: number
}

export type Verwerking = { soort: 'verwerkt' } | { soort: 'herhaling' } | { soort: 'geweigerd'; weigering: Weigering }

/** The status that ends a case: the highest of the zaaktype. */
const eindstatus = '9'
const statussen = new Set(['1', '2', eindstatus])

/** What MensCentraal holds. Every message costs the same, however many cases there are. */
export class ZakenRegister {
  readonly dossiers = new Map<string, Dossier>()
  readonly tellers = { dubbelen: 0, afwijkend: 0, volgordefouten: 0 }
  private readonly nummers = new Map<string, string>()
  private readonly uitgegeven = new Set<string>()
  private readonly perKenmerk = new Map<string, string>()
  private readonly gemeentecode: string
  private readonly jaar: () => number

  constructor(gemeentecode: string, jaar: () => number) {
    this.gemeentecode = gemeentecode
    this.jaar = jaar
  }

  get nummersUitgegeven(): number {
    return this.uitgegeven.size
  }

  /** The same question again gets the same number. */
  geefNummer(referentienummer: string): { nummer: string; herhaling: boolean } {
    const bekend = this.nummers.get(referentienummer)
    if (bekend) return { nummer: bekend, herhaling: true }
    const nummer = `${this.gemeentecode}-${this.jaar()}-${String(this.uitgegeven.size + 1).padStart(7, '0')}`
    this.nummers.set(referentienummer, nummer)
    this.uitgegeven.add(nummer)
    return { nummer, herhaling: false }
  }

  creeer(kop: Stuurgegevens, bericht: XmlElement): Verwerking {
    const zaak = leesZaak(findChild(bericht, namespaces.ZKN, 'object')!)
    const bekend = this.dossiers.get(zaak.identificatie)
    if (bekend?.laatsteReferentie === kop.referentienummer) return { soort: 'herhaling' }
    if (bekend) return weiger('deze zaakidentificatie is al in gebruik')
    if (!this.uitgegeven.has(zaak.identificatie)) return weiger('deze zaakidentificatie is hier niet uitgegeven')
    for (const { kenmerk, bron } of zaak.kenmerken) {
      if (this.perKenmerk.has(`${bron} ${kenmerk}`)) this.tellers.dubbelen++
      this.perKenmerk.set(`${bron} ${kenmerk}`, zaak.identificatie)
    }
    this.bewaar(kop, zaak)
    return { soort: 'verwerkt' }
  }

  wijzig(kop: Stuurgegevens, bericht: XmlElement): Verwerking {
    return this.bijwerken(kop, bericht, (dossier, was, wordt) => {
      if (dossier.zaak.status?.volgnummer === eindstatus) return weiger('de zaak is beëindigd')
      const fouten = paarFouten(was, wordt)
      if (fouten.length > 0) return weiger('was en wordt zijn geen paar', fouten)
      const { zaak, afwijkend } = wijzigZaak(dossier.zaak, was, wordt)
      this.tellers.afwijkend += afwijkend.length
      this.bewaar(kop, zaak)
      return { soort: 'verwerkt' }
    })
  }

  zetStatus(kop: Stuurgegevens, bericht: XmlElement): Verwerking {
    return this.bijwerken(kop, bericht, (dossier, _, wordt) => {
      const heeft = findChild(wordt, namespaces.ZKN, 'heeft')
      const type = heeft && findChild(heeft, namespaces.ZKN, 'gerelateerde')
      const volgnummer = (type && findText(type, namespaces.ZKN, 'volgnummer')) ?? ''
      if (!statussen.has(volgnummer)) return weiger('dit zaaktype kent die status niet')
      const gezetOp = findText(heeft!, namespaces.ZKN, 'datumStatusGezet') ?? ''
      const { einddatum: _oud, ...velden } = dossier.zaak.velden
      this.bewaar(kop, {
        ...dossier.zaak,
        velden: { ...velden, ...(volgnummer === eindstatus && { einddatum: gezetOp.slice(0, 8) }) },
        status: { volgnummer, omschrijving: findText(type!, namespaces.ZKN, 'omschrijving') ?? '', gezetOp },
      })
      return { soort: 'verwerkt' }
    })
  }

  private bijwerken(
    kop: Stuurgegevens,
    bericht: XmlElement,
    werk: (dossier: Dossier, was: XmlElement, wordt: XmlElement) => Verwerking,
  ): Verwerking {
    const [was, wordt] = childrenNamed(bericht, namespaces.ZKN, 'object')
    const nummers = [was, wordt].map((object) => findText(object!, namespaces.ZKN, 'identificatie'))
    if (nummers[0] !== nummers[1]) return weiger('was en wordt gaan over verschillende zaken')
    const dossier = this.dossiers.get(nummers[0]!)
    if (!dossier) return weiger('deze zaak is hier niet bekend')
    if (dossier.laatsteReferentie === kop.referentienummer) return { soort: 'herhaling' }
    return werk(dossier, was!, wordt!)
  }

  private bewaar(kop: Stuurgegevens, zaak: Zaak): void {
    const vorige = this.dossiers.get(zaak.identificatie)
    if (vorige && kop.tijdstipBericht < vorige.laatsteTijdstip) this.tellers.volgordefouten++
    this.dossiers.set(zaak.identificatie, {
      zaak,
      laatsteReferentie: kop.referentienummer,
      laatsteTijdstip: kop.tijdstipBericht,
      berichten: (vorige?.berichten ?? 0) + 1,
    })
  }
}

function weiger(omschrijving: string, fouten?: Weigering['fouten']): Verwerking {
  return { soort: 'geweigerd', weigering: { code: 'StUF058', omschrijving, ...(fouten && { fouten }) } }
}
