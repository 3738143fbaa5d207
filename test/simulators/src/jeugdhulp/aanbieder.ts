import { createHash } from 'node:crypto'
import { dagInNederland } from '../dagen.ts'
import type { XmlElement } from '../xml/element.ts'
import { isXmlFout, leesXml } from '../xml/lees-xml.ts'
import { BegrensdeMap } from '../cjg/begrensde-map.ts'
import type { SimulatorContext } from '../partner.ts'
import { jw302, jw305, type Retour, type Start } from './aanbieder-berichten.ts'
import { isFo01, leesEnvelop, schrijfEnvelop, schrijfFo01, type GelezenEnvelop } from './ggk-envelop.ts'
import { kind, tekst } from './jw301-controle.ts'
import { schemaFouten } from './schema-controle.ts'
import { ToewijzingenBijAanbieder, type Gehouden } from './toewijzingen-bij-aanbieder.ts'
import { VerwachteRetouren } from './verwachte-retouren.ts'

export interface JeugdhulpOpties {
  agb: string
  gemeentecode: string
  /** Whether a JW305 follows an accepted JW301 by itself. */
  startZelf: boolean
}

const pad = '/ggk/v1/berichten'
const ns301 = 'http://www.istandaarden.nl/ijw/3_2/jw301/schema'

/** The GGk and the provider behind it: what comes in, and the messages that follow from it. */
export class Aanbieder {
  readonly toewijzingen = new ToewijzingenBijAanbieder()
  readonly retouren = new VerwachteRetouren()
  foutberichten = 0
  private acties = 0
  private readonly enveloppen = new BegrensdeMap<string>(20_000)
  private readonly context: SimulatorContext
  private readonly opties: JeugdhulpOpties

  constructor(context: SimulatorContext, opties: JeugdhulpOpties) {
    this.context = context
    this.opties = opties
  }

  /** Whether this envelope came before: `gelijk` is a repetition, `anders` another message under a used reference. */
  eerder(referentie: string, ruw: string): 'nee' | 'gelijk' | 'anders' {
    const merk = createHash('sha256').update(ruw).digest('base64')
    const bekend = this.enveloppen.get(referentie)
    if (bekend !== undefined) return bekend === merk ? 'gelijk' : 'anders'
    this.enveloppen.set(referentie, merk)
    return 'nee'
  }

  /** Works a JW301 off after the GGk took it: the retour first, then the start of care. */
  async verwerkJw301(envelop: GelezenEnvelop, rol: ReturnType<SimulatorContext['rol']>): Promise<void> {
    const bericht = leesXml(envelop.xml)
    const fouten = isXmlFout(bericht) ? [bericht.reden] : this.schema(bericht, envelop)
    if (isXmlFout(bericht) || fouten.length > 0) return this.stuurFo01(envelop, 'IB014', fouten.join('; '))
    const oordeel = this.toewijzingen.beoordeel(bericht, envelop.xml, this.vandaag())
    const retour = gespeeld(rol, bericht, oordeel)
    const aangenomen = !retour.kop && !retour.producten ? this.toewijzingen.neemOp(bericht) : []
    const dag = tekst(bericht, 'Header.BerichtIdentificatie.Dagtekening')
    const referentie = uuidVan(`JW302 ${envelop.referentie}`)
    const xml = jw302(bericht, retour, identificatie(referentie), dag)
    await this.stuur('Du01', 'JW302', xml, referentie, envelop.referentie)
    const teStarten = aangenomen.filter(({ gestartOp }) => gestartOp === undefined)
    if (this.opties.startZelf && this.context.hub && teStarten.length > 0)
      await this.startZorg(bericht, teStarten, uuidVan(`JW305 ${envelop.referentie}`))
  }

  /** What the hub sends back on a JW305; the faults in it, if any. */
  neemRetourOp(envelop: GelezenEnvelop): { herhaling: boolean } | { fouten: string[] } {
    const uitslag = this.retouren.neemOp(envelop)
    if ('fouten' in uitslag) return uitslag
    for (const nummer of uitslag.afgekeurd) delete this.toewijzingen.perNummer.get(nummer)?.gestartOp
    return uitslag
  }

  /** Sends a start of care, right or wrong, and takes in what the hub answers at once. */
  async stuurStart(
    start: Partial<Start> & Pick<Start, 'bsn' | 'producten'>,
    referentie = uuidVan(`actie ${++this.acties} ${JSON.stringify(start)}`),
    zonderBegindatum = false,
  ): Promise<object> {
    const xml = jw305(
      {
        aanbieder: this.opties.agb,
        gemeente: this.opties.gemeentecode,
        identificatie: identificatie(referentie),
        dagtekening: '2026-01-01',
        geboortedatum: '2012-04-18',
        geslacht: '0',
        achternaam: 'Onbekend',
        ...start,
      },
      zonderBegindatum,
    )
    const nummers = start.producten.map(({ nummer }) => nummer)
    this.retouren.verwacht(referentie, xml, nummers)
    const antwoord = await this.stuur('Di01', 'JW305', xml, referentie)
    if (isFo01(antwoord.inhoud)) {
      this.foutberichten++
      this.retouren.vervalt(referentie)
      for (const nummer of nummers) delete this.toewijzingen.perNummer.get(nummer)?.gestartOp
    } else if (antwoord.inhoud !== '') {
      const envelop = leesEnvelop(antwoord.inhoud)
      if (!('fouten' in envelop)) this.neemRetourOp(envelop)
    }
    return { referentie, status: antwoord.status }
  }

  fo01(aan: string, referentie: string | undefined, code: string, omschrijving: string): string {
    const crossRefnummer = referentie ?? 'onbekend'
    const kop = { van: 'IB', aan, referentie: uuidVan(`Fo01 ${crossRefnummer}`), crossRefnummer, nu: this.context.nu() }
    return schrijfFo01(kop, code, omschrijving)
  }

  private schema(bericht: XmlElement, envelop: GelezenEnvelop): string[] {
    if (bericht.namespace !== ns301 || bericht.name !== 'Bericht') return ['geen JW301 van iJw 3.2']
    const fouten = schemaFouten(bericht, 'JW301')
    if (fouten.length > 0) return fouten
    if (envelop.xml.startsWith('\uFEFF')) fouten.push('een BOM')
    if (tekst(bericht, 'Header.Afzender') !== envelop.van) fouten.push('Afzender is een ander dan in de envelop')
    if (tekst(bericht, 'Header.Ontvanger') !== envelop.aan) fouten.push('Ontvanger is een ander dan in de envelop')
    return fouten
  }

  private async startZorg(jw301: XmlElement, teStarten: Gehouden[], referentie: string): Promise<void> {
    const client = kind(jw301, 'Client')!
    for (const toewijzing of teStarten) toewijzing.gestartOp = toewijzing.ingangsdatum
    const start = {
      dagtekening: tekst(jw301, 'Header.BerichtIdentificatie.Dagtekening'),
      bsn: tekst(client, 'Bsn'),
      geboortedatum: tekst(client, 'Geboortedatum.Datum'),
      geslacht: tekst(client, 'Geslacht'),
      achternaam: tekst(client, 'Naam.Geslachtsnaam.Achternaam'),
      producten: teStarten.map(({ nummer, ingangsdatum }) => ({ nummer, begindatum: ingangsdatum, status: '1' })),
    }
    await this.stuurStart(start, referentie)
  }

  private async stuurFo01({ van, referentie }: GelezenEnvelop, code: string, reden: string): Promise<void> {
    await this.roepHub(this.fo01(van, referentie, code, reden))
  }

  private stuur(soort: 'Di01' | 'Du01', functie: string, xml: string, referentie: string, crossRefnummer?: string) {
    const envelop = schrijfEnvelop({
      soort,
      functie,
      xml,
      referentie,
      van: this.opties.agb,
      aan: this.opties.gemeentecode,
      nu: this.context.nu(),
      ...(crossRefnummer !== undefined && { crossRefnummer }),
    })
    return this.roepHub(envelop)
  }

  /** Without a hub to call, a test only looks at what came in. */
  private async roepHub(inhoud: string): Promise<{ status: number; inhoud: string }> {
    if (!this.context.hub) return { status: 0, inhoud: '' }
    return this.context.roepHub({ pad, contentType: 'text/xml', inhoud })
  }

  private vandaag(): string {
    return dagInNederland(this.context.nu())
  }
}

/** A fault of the hub's own outweighs the misbehaviour that is played. */
function gespeeld(rol: ReturnType<SimulatorContext['rol']>, bericht: XmlElement, oordeel: Retour): Retour {
  if (oordeel.kop ?? oordeel.producten) return oordeel
  if (rol === 'weiger') return { kop: 'S300' }
  if (rol === 'normaal') return oordeel
  // Half: one product is refused, and by the standard the whole message with it.
  const laatste = kind(kind(bericht, 'Client')!, 'ToegewezenProducten')!.children.at(-1)!
  return { producten: { [tekst(laatste, 'ToewijzingNummer')]: 'S329' } }
}

/** Unique, at most twelve characters. */
const identificatie = (referentie: string) => referentie.replaceAll('-', '').slice(-12)

/**
 * A UUID version 4 in form, made from what it is for: when the simulator relives its diary it sends nothing, but must
 * recognise the hub's answers to what it sent then. For the same reason its messages carry the date of the JW301.
 */
function uuidVan(zaad: string): string {
  const hex = createHash('sha256').update(zaad).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
