import { randomUUID } from 'node:crypto'

/** Messages of a provider behind the GGk, written after the official samples (ijw/voorbeelden, ggk-envelop). */

const basis = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema'
const ruimte = (soort: string) => `http://www.istandaarden.nl/ijw/3_2/${soort.toLowerCase()}/schema`
const versies =
  '<ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie><ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>'

export interface Kop {
  afzender?: string
  ontvanger?: string
  identificatie?: string
  dagtekening?: string
}

const kop = (m: string, code: string, { afzender, ontvanger, identificatie, dagtekening }: Kop) =>
  `<${m}:BerichtCode>${code}</${m}:BerichtCode><${m}:BerichtVersie>3</${m}:BerichtVersie><${m}:BerichtSubversie>2</${m}:BerichtSubversie>` +
  `<${m}:Afzender>${afzender}</${m}:Afzender><${m}:Ontvanger>${ontvanger}</${m}:Ontvanger>` +
  `<${m}:BerichtIdentificatie><ijw:Identificatie>${identificatie ?? randomUUID().slice(-12)}</ijw:Identificatie>` +
  `<ijw:Dagtekening>${dagtekening ?? '2026-11-28'}</ijw:Dagtekening></${m}:BerichtIdentificatie><${m}:XsdVersie>${versies}</${m}:XsdVersie>`

const bericht = (soort: string, inhoud: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\r\n<${soort.toLowerCase()}:Bericht xmlns:ijw="${basis}" xmlns:${soort.toLowerCase()}="${ruimte(soort)}">${inhoud}</${soort.toLowerCase()}:Bericht>\r\n`

export interface StartOpgave extends Kop {
  bsn: string
  geboren?: string
  producten: { nummer: number; begin: string; status?: string; product?: [categorie: string, code: string] }[]
}

export function jw305({ bsn, geboren = '2012-04-18', producten, ...kopvelden }: StartOpgave): string {
  const start = producten.map(
    ({ nummer, begin, status = '1', product }) =>
      `<jw305:StartProduct><jw305:ToewijzingNummer>${nummer}</jw305:ToewijzingNummer>` +
      (product
        ? `<jw305:Product><ijw:Categorie>${product[0]}</ijw:Categorie><ijw:Code>${product[1]}</ijw:Code></jw305:Product>`
        : '') +
      `<jw305:Begindatum>${begin}</jw305:Begindatum><jw305:StatusAanlevering>${status}</jw305:StatusAanlevering></jw305:StartProduct>`,
  )
  return bericht(
    'JW305',
    `<jw305:Header>${kop('jw305', '438', { afzender: '98765432', ontvanger: '0392', ...kopvelden })}</jw305:Header>` +
      `<jw305:Client><jw305:Bsn>${bsn}</jw305:Bsn><jw305:Geboortedatum><ijw:Datum>${geboren}</ijw:Datum></jw305:Geboortedatum><jw305:Geslacht>1</jw305:Geslacht>` +
      '<jw305:Naam><ijw:Geslachtsnaam><ijw:Achternaam>Verzonnen</ijw:Achternaam></ijw:Geslachtsnaam></jw305:Naam>' +
      `<jw305:StartProducten>${start.join('')}</jw305:StartProducten></jw305:Client>`,
  )
}

export const jw302 = ({ code, ...kopvelden }: Kop & { code?: string }): string =>
  bericht(
    'JW302',
    `<jw302:Header>${kop('jw302', '437', { afzender: '0392', ontvanger: '98765432', ...kopvelden })}` +
      `<jw302:IdentificatieRetour>1</jw302:IdentificatieRetour><jw302:DagtekeningRetour>2026-11-28</jw302:DagtekeningRetour>` +
      `<jw302:XsdVersieRetour>${versies}</jw302:XsdVersieRetour>${code ? `<jw302:RetourCodes><jw302:RetourCode>${code}</jw302:RetourCode></jw302:RetourCodes>` : ''}</jw302:Header>`,
  )

/** Something of iJw that this hub does not process yet; only its header is filled. */
export const anderBericht = (soort: string, code: string): string =>
  bericht(
    soort,
    `<${soort.toLowerCase()}:Header>${kop(soort.toLowerCase(), code, { afzender: '98765432', ontvanger: '0392' })}</${soort.toLowerCase()}:Header>`,
  )

export interface EnvelopOpgave {
  functie: string
  inhoud: string
  van?: string
  aan?: string
  referentie?: string
  crossRefnummer?: string
}

export function envelop({
  functie,
  inhoud,
  van = '98765432',
  aan = '0392',
  referentie,
  crossRefnummer,
}: EnvelopOpgave) {
  const [wortel, code] = crossRefnummer
    ? ['envelopRetourbericht-ggk_Du01', 'Du01']
    : ['envelopHeenbericht-ggk_Di01', 'Di01']
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<GGK:${wortel} xmlns:StUF="http://www.egem.nl/StUF/StUF0301" xmlns:GGK="http://www.stufstandaarden.nl/koppelvlak/ggk0210">` +
    `<GGK:stuurgegevens><StUF:berichtcode>${code}</StUF:berichtcode>` +
    `<StUF:zender><StUF:organisatie>${van}</StUF:organisatie><StUF:applicatie>ECD</StUF:applicatie></StUF:zender>` +
    `<StUF:ontvanger><StUF:organisatie>${aan}</StUF:organisatie><StUF:applicatie>GGk</StUF:applicatie></StUF:ontvanger>` +
    `<StUF:referentienummer>${referentie ?? randomUUID()}</StUF:referentienummer><StUF:tijdstipBericht>20261128110700</StUF:tijdstipBericht>` +
    `${crossRefnummer ? `<StUF:crossRefnummer>${crossRefnummer}</StUF:crossRefnummer>` : ''}<StUF:functie>${functie}</StUF:functie></GGK:stuurgegevens>` +
    `<GGK:parameters><GGK:applicatieVersie>0004</GGK:applicatieVersie><GGK:applicatieSubversie>0003</GGK:applicatieSubversie>` +
    `<GGK:functieVersie>0003</GGK:functieVersie><GGK:functieSubversie>0002</GGK:functieSubversie>` +
    `<GGK:bericht><GGK:xmlBestand>${Buffer.from(inhoud, 'utf8').toString('base64')}</GGK:xmlBestand></GGK:bericht></GGK:parameters></GGK:${wortel}>`
  )
}

export const fo01 = ({ code, crossRefnummer, van = 'IB' }: { code: string; crossRefnummer?: string; van?: string }) =>
  `<StUF:Fo01Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens><StUF:berichtcode>Fo01</StUF:berichtcode>` +
  `<StUF:zender><StUF:organisatie>${van}</StUF:organisatie><StUF:applicatie>VECOZO</StUF:applicatie></StUF:zender>` +
  `<StUF:ontvanger><StUF:organisatie>0392</StUF:organisatie><StUF:applicatie>Wijkhub</StUF:applicatie></StUF:ontvanger>` +
  `<StUF:referentienummer>${randomUUID()}</StUF:referentienummer><StUF:tijdstipBericht>20261128110700</StUF:tijdstipBericht>` +
  `${crossRefnummer ? `<StUF:crossRefnummer>${crossRefnummer}</StUF:crossRefnummer>` : ''}</StUF:stuurgegevens>` +
  `<StUF:body><StUF:code>${code}</StUF:code><StUF:plek>client</StUF:plek><StUF:omschrijving>Geadresseerde partij niet aangesloten</StUF:omschrijving></StUF:body></StUF:Fo01Bericht>`

/** What an envelope of the hub holds, and for whom. */
export function gelezen(tekst: string) {
  const veld = (naam: string, bron = tekst) => new RegExp(`${naam}>([^<]*)<`).exec(bron)?.[1]
  const inhoud = Buffer.from(veld('xmlBestand') ?? '', 'base64').toString()
  return {
    functie: veld('functie'),
    referentie: veld('referentienummer')!,
    crossRefnummer: veld('crossRefnummer'),
    naar: [...tekst.matchAll(/<StUF:organisatie>([^<]*)</g)][1]?.[1],
    identificatie: veld('<ijw:Identificatie', inhoud)!,
    codes: [...inhoud.matchAll(/RetourCode>(\w{4})</g)].map(([, code]) => code),
    inhoud,
  }
}
