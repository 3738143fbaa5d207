import type { XmlElement } from '../xml/element.ts'
import { leesXml, isXmlFout } from '../xml/lees-xml.ts'

/** The GGk's reading and writing of StUF-GGK 2.1 envelopes; its own, so that it does not repeat the hub's mistakes. */

const ggk = 'http://www.stufstandaarden.nl/koppelvlak/ggk0210'
const stuf = 'http://www.egem.nl/StUF/StUF0301'
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export interface GelezenEnvelop {
  soort: 'Di01' | 'Du01'
  van: string
  aan: string
  referentie: string
  crossRefnummer: string | undefined
  functie: string
  versie: string
  xml: string
}

export interface TeSchrijvenEnvelop {
  soort: 'Di01' | 'Du01'
  van: string
  aan: string
  referentie: string
  crossRefnummer?: string
  functie: string
  now: Date
  xml: string
}

/** The root of what the hub sent: an envelope that is right in every part, or the faults. */
export function leesEnvelop(ruw: string): GelezenEnvelop | { fouten: string[] } {
  const wortel = leesXml(ruw)
  if (isXmlFout(wortel)) return { fouten: [wortel.reden] }
  const soort = { 'envelopHeenbericht-ggk_Di01': 'Di01', 'envelopRetourbericht-ggk_Du01': 'Du01' }[wortel.name]
  if (wortel.namespace !== ggk || !soort) return { fouten: ['dit is geen GGK-envelop'] }
  const cross = soort === 'Du01' ? 'crossRefnummer ' : ''
  const fouten = [
    ...eis(wortel, 'stuurgegevens parameters ', ggk),
    ...eis(
      kind(wortel, 'stuurgegevens'),
      `berichtcode zender ontvanger referentienummer tijdstipBericht ${cross}functie `,
      stuf,
    ),
    ...['zender', 'ontvanger'].flatMap((partij) =>
      eis(kind(kind(wortel, 'stuurgegevens'), partij), /^organisatie applicatie (administratie )?(gebruiker )?$/, stuf),
    ),
    ...eis(
      kind(wortel, 'parameters'),
      'applicatieVersie applicatieSubversie functieVersie functieSubversie bericht ',
      ggk,
    ),
  ]
  if (fouten.length > 0) return { fouten }
  return leesVelden(wortel, soort as 'Di01' | 'Du01')
}

function leesVelden(wortel: XmlElement, soort: 'Di01' | 'Du01'): GelezenEnvelop | { fouten: string[] } {
  const kop = kind(wortel, 'stuurgegevens')
  const parameters = kind(wortel, 'parameters')
  const bestand = kind(kind(parameters, 'bericht'), 'xmlBestand')
  const fouten: string[] = []
  const moet = (naam: string, waarde: string, vorm: RegExp) => vorm.test(waarde) || fouten.push(`${naam} klopt niet`)
  const tekst = (naam: string) => kind(kop, naam).text
  moet('berichtcode', tekst('berichtcode'), new RegExp(`^${soort}$`))
  moet('zender.organisatie', kind(kind(kop, 'zender'), 'organisatie').text, /^(\d{4}|\d{8})$/)
  moet('ontvanger.organisatie', kind(kind(kop, 'ontvanger'), 'organisatie').text, /^(\d{4}|\d{8})$/)
  moet('ontvanger.applicatie', kind(kind(kop, 'ontvanger'), 'applicatie').text, /^GGk$/)
  moet('referentienummer', tekst('referentienummer'), uuid)
  moet(
    'tijdstipBericht',
    tekst('tijdstipBericht'),
    /^20\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])([01]\d|2[0-3])[0-5]\d[0-5]\d(\d{3})?$/,
  )
  if (soort === 'Du01') moet('crossRefnummer', tekst('crossRefnummer'), uuid)
  moet('applicatieVersie', kind(parameters, 'applicatieVersie').text, /^\d{4}$/)
  moet('applicatieSubversie', kind(parameters, 'applicatieSubversie').text, /^\d{4}$/)
  moet('functieVersie', kind(parameters, 'functieVersie').text, /^0003$/)
  moet('functieSubversie', kind(parameters, 'functieSubversie').text, /^0002$/)
  moet('xmlBestand', bestand.text, /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)
  moet('xmlBestand', bestand.text, /./)
  if (fouten.length > 0) return { fouten }
  return {
    soort,
    van: kind(kind(kop, 'zender'), 'organisatie').text,
    aan: kind(kind(kop, 'ontvanger'), 'organisatie').text,
    referentie: tekst('referentienummer'),
    crossRefnummer: soort === 'Du01' ? tekst('crossRefnummer') : undefined,
    functie: tekst('functie'),
    versie: kind(parameters, 'applicatieVersie').text + kind(parameters, 'applicatieSubversie').text,
    xml: Buffer.from(bestand.text, 'base64').toString('utf8'),
  }
}

const leeg: XmlElement = { namespace: '', name: '', attributes: [], children: [], text: '' }
const kind = (element: XmlElement, naam: string) => element.children.find(({ name }) => name === naam) ?? leeg

function eis(element: XmlElement, namen: string | RegExp, ruimte: string): string[] {
  const gekregen = element.children.map(({ name }) => `${name} `).join('')
  const volgorde = typeof namen === 'string' ? gekregen === namen : namen.test(gekregen)
  const ruimtes = element.children.every(({ namespace }) => namespace === ruimte)
  return volgorde && ruimtes ? [] : [`${element.name || 'een onderdeel'}: verkeerde elementen of volgorde: ${gekregen}`]
}

/** jjjjmmdduummss in Dutch time: StUF has no time zones. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})
const tijdstip = (now: Date) => clock.format(now).replace(/\D/g, '')

const stuurgegevens = (ruimte: string, bericht: Omit<TeSchrijvenEnvelop, 'xml' | 'soort'>, code: string) => `
  <${ruimte}:stuurgegevens>
    <StUF:berichtcode>${code}</StUF:berichtcode>
    <StUF:zender><StUF:organisatie>${bericht.van}</StUF:organisatie><StUF:applicatie>GGk</StUF:applicatie></StUF:zender>
    <StUF:ontvanger><StUF:organisatie>${bericht.aan}</StUF:organisatie><StUF:applicatie>Wijkhub</StUF:applicatie></StUF:ontvanger>
    <StUF:referentienummer>${bericht.referentie}</StUF:referentienummer>
    <StUF:tijdstipBericht>${tijdstip(bericht.now)}</StUF:tijdstipBericht>${
      bericht.crossRefnummer === undefined
        ? ''
        : `\n    <StUF:crossRefnummer>${bericht.crossRefnummer}</StUF:crossRefnummer>`
    }${bericht.functie && `\n    <StUF:functie>${bericht.functie}</StUF:functie>`}
  </${ruimte}:stuurgegevens>`

/** As the official sample is laid out: white space between elements, so that the hub must cope with it. */
export function schrijfEnvelop(bericht: TeSchrijvenEnvelop): string {
  const naam = bericht.soort === 'Di01' ? 'envelopHeenbericht-ggk_Di01' : 'envelopRetourbericht-ggk_Du01'
  return `<?xml version="1.0" encoding="UTF-8"?>
<GGK:${naam} xmlns:StUF="${stuf}" xmlns:GGK="${ggk}">${stuurgegevens('GGK', bericht, bericht.soort)}
  <GGK:parameters>
    <GGK:applicatieVersie>0004</GGK:applicatieVersie>
    <GGK:applicatieSubversie>0003</GGK:applicatieSubversie>
    <GGK:functieVersie>0003</GGK:functieVersie>
    <GGK:functieSubversie>0002</GGK:functieSubversie>
    <GGK:bericht><GGK:xmlBestand>${Buffer.from(bericht.xml, 'utf8').toString('base64')}</GGK:xmlBestand></GGK:bericht>
  </GGK:parameters>
</GGK:${naam}>`
}

export function schrijfFo01(
  kop: Omit<TeSchrijvenEnvelop, 'xml' | 'soort' | 'functie'>,
  code: string,
  omschrijving: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<StUF:Fo01Bericht xmlns:StUF="${stuf}">${stuurgegevens('StUF', { ...kop, functie: '' }, 'Fo01')}
  <StUF:body>
    <StUF:code>${code}</StUF:code>
    <StUF:plek>client</StUF:plek>
    <StUF:omschrijving>${omschrijving.slice(0, 200).replace(/[<&>]/g, ' ')}</StUF:omschrijving>
  </StUF:body>
</StUF:Fo01Bericht>`
}

export const isFo01 = (inhoud: string) => /<(\w+:)?Fo01Bericht/.test(inhoud)
