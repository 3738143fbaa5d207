import {
  elementsOf,
  findChild,
  findText,
  leesStuurgegevens,
  namespaces,
  schrijfStuurgegevens,
  stufTijdstip,
  writeXml,
  type Stuurgegevens,
  type XmlElement,
} from '@wijkhub/stuf'
import { envelopVoorvoegsels } from '../ijw/namen.ts'

/** Who we are on the GGk (standards FACTS §2). */
export interface GgkAfzender {
  /** CBS code of the municipality, four digits. */
  gemeentecode: string
  /** Name and version of our application, as registered at the GGk; versions are four digits. */
  applicatie: string
  applicatieVersie: string
  applicatieSubversie: string
}

export interface Envelop {
  stuurgegevens: Stuurgegevens
  applicatieVersie: string
  applicatieSubversie: string
  /** The message inside, as text. */
  inhoud: string
}

export interface EnvelopFouten {
  fouten: { veld: string; reden: string }[]
  /** What could be read all the same, for the fault message to the sender. */
  stuurgegevens: Stuurgegevens | undefined
}

const ggk = elementsOf(namespaces.GGK)
/** iJw 3.2 as the envelope says it. */
const functieVersie = ['0003', '0002'] as const
const wortels = { Di01: 'envelopHeenbericht-ggk_Di01', Du01: 'envelopRetourbericht-ggk_Du01' } as const
const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export interface TeVerzenden {
  functie: string
  /** AGB code of the provider. */
  naar: string
  referentie: string
  /** Only for a retour: referentienummer of the envelope that is answered. */
  crossRefnummer?: string
  op: string
  inhoud: string
}

/** Puts a message in the StUF-GGK 2.1 envelope: Di01 for a heenbericht, Du01 when it answers one. */
export function schrijfEnvelop(afzender: GgkAfzender, bericht: TeVerzenden): string {
  const berichtcode = bericht.crossRefnummer === undefined ? 'Di01' : 'Du01'
  const stuurgegevens = schrijfStuurgegevens(namespaces.GGK, {
    berichtcode,
    zender: { organisatie: afzender.gemeentecode, applicatie: afzender.applicatie },
    ontvanger: { organisatie: bericht.naar, applicatie: 'GGk' },
    referentienummer: bericht.referentie,
    tijdstipBericht: stufTijdstip(bericht.op),
    ...(bericht.crossRefnummer !== undefined && { crossRefnummer: bericht.crossRefnummer }),
    functie: bericht.functie,
  })
  const envelop = ggk(wortels[berichtcode], [
    stuurgegevens,
    ggk('parameters', [
      ggk('applicatieVersie', afzender.applicatieVersie),
      ggk('applicatieSubversie', afzender.applicatieSubversie),
      ggk('functieVersie', functieVersie[0]),
      ggk('functieSubversie', functieVersie[1]),
      ggk('bericht', [ggk('xmlBestand', Buffer.from(bericht.inhoud, 'utf8').toString('base64'))]),
    ]),
  ])
  return writeXml(envelop, envelopVoorvoegsels)
}

/** Reads an envelope with XML inside; all faults at once. `undefined` when the root is no GGK envelope. */
export function leesEnvelop(wortel: XmlElement): Envelop | EnvelopFouten | undefined {
  const berichtcode = Object.entries(wortels).find(([, naam]) => naam === wortel.name)?.[0]
  if (wortel.namespace !== namespaces.GGK || !berichtcode) return undefined
  const kop = findChild(wortel, namespaces.GGK, 'stuurgegevens')
  const gelezen = kop ? leesStuurgegevens(kop) : { fouten: [{ veld: 'stuurgegevens', reden: 'ontbreekt' }] }
  const stuurgegevens = 'stuurgegevens' in gelezen ? gelezen.stuurgegevens : undefined
  const parameters = leesParameters(wortel)
  const fouten = [
    ...('fouten' in gelezen ? gelezen.fouten : stuurgegevensFouten(gelezen.stuurgegevens, berichtcode)),
    ...parameters.fouten,
  ]
  if (fouten.length > 0 || !stuurgegevens) return { fouten, stuurgegevens }
  return { stuurgegevens, ...parameters.waarden }
}

function stuurgegevensFouten(stuurgegevens: Stuurgegevens, berichtcode: string) {
  const fouten: { veld: string; reden: string }[] = []
  const eis = (goed: boolean, veld: string, reden: string) => goed || fouten.push({ veld, reden })
  eis(stuurgegevens.berichtcode === berichtcode, 'berichtcode', `moet ${berichtcode} zijn`)
  eis(uuid4.test(stuurgegevens.referentienummer), 'referentienummer', 'moet een UUID versie 4 in kleine letters zijn')
  eis(stuurgegevens.functie !== undefined, 'functie', 'ontbreekt')
  const cross = stuurgegevens.crossRefnummer
  if (berichtcode === 'Du01') eis(uuid4.test(cross ?? ''), 'crossRefnummer', 'moet een UUID versie 4 zijn')
  else eis(cross === undefined, 'crossRefnummer', 'hoort niet in een heenbericht')
  return fouten
}

function leesParameters(wortel: XmlElement) {
  const fouten: { veld: string; reden: string }[] = []
  const parameters = findChild(wortel, namespaces.GGK, 'parameters')
  const tekst = (naam: string) => (parameters && findText(parameters, namespaces.GGK, naam)) ?? ''
  for (const naam of ['applicatieVersie', 'applicatieSubversie', 'functieVersie', 'functieSubversie'])
    if (!/^\d{4}$/.test(tekst(naam))) fouten.push({ veld: naam, reden: 'moet vier cijfers zijn' })
  if (fouten.length === 0 && [tekst('functieVersie'), tekst('functieSubversie')].join() !== functieVersie.join())
    fouten.push({ veld: 'functieVersie', reden: 'alleen iJw 3.2 (0003/0002) wordt gelezen' })
  const bericht = parameters && findChild(parameters, namespaces.GGK, 'bericht')
  const base64 = bericht && findText(bericht, namespaces.GGK, 'xmlBestand')?.replace(/\s/g, '')
  const inhoud = base64 === undefined ? undefined : leesBase64(base64)
  if (inhoud === undefined) fouten.push({ veld: 'xmlBestand', reden: 'moet UTF-8 in base64 zijn' })
  const waarden = {
    applicatieVersie: tekst('applicatieVersie'),
    applicatieSubversie: tekst('applicatieSubversie'),
    inhoud: inhoud ?? '',
  }
  return { fouten, waarden }
}

/** Buffer skips what is no base64, so the form is checked first; wrong UTF-8 must not become replacement characters. */
function leesBase64(base64: string): string | undefined {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(base64, 'base64'))
  } catch {
    return undefined
  }
}
