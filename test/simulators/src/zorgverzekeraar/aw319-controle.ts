import { isBsn } from '../is-bsn.ts'
import type { Aw319Regel } from './aw319-lezer.ts'

type Van<S extends Aw319Regel['soort']> = Extract<Aw319Regel, { soort: S }>
export type Voorloop = Van<'01'>
export type Prestatieregel = Van<'04'>

/** A file whose form, order and sums hold. */
export interface GekeurdBestand {
  voorloop: Voorloop
  verzekerden: Van<'02'>[]
  prestaties: Prestatieregel[]
}

/** Faults of the file as a whole: with one of these nothing of it is judged. `vandaag` is eejjmmdd. */
export function controleer(regels: Aw319Regel[], vandaag: string): GekeurdBestand | { fouten: string[] } {
  const volgorde = regels.map(({ soort }) => soort).join(' ')
  if (!/^01( 02( 98)*( 04( 98)*)+)+ 99$/.test(volgorde))
    return { fouten: ['de records staan niet in de voorgeschreven volgorde'] }
  const voorloop = regels[0] as Voorloop
  const prestaties = regels.filter((regel) => regel.soort === '04')
  const verzekerden = regels.filter((regel) => regel.soort === '02')
  const fouten = [
    ...keurVoorloop(voorloop, vandaag),
    ...verzekerden.flatMap((regel) => keurVerzekerde(regel, vandaag)),
    ...keurPrestaties(regels, vandaag),
    ...keurNummering(regels),
    ...keurSluit(regels),
    ...regels
      .filter(({ reserve }) => reserve.trim() !== '')
      .map(({ nummer }) => `record ${nummer}: reserve is niet leeg`),
  ]
  return fouten.length > 0 ? { fouten } : { voorloop, verzekerden, prestaties }
}

const eis = (nummer: number, eisen: Record<string, boolean>) =>
  Object.entries(eisen)
    .filter(([, goed]) => !goed)
    .map(([wat]) => `record ${nummer}: ${wat}`)

function isDatum(waarde: string): boolean {
  const iso = `${waarde.slice(0, 4)}-${waarde.slice(4, 6)}-${waarde.slice(6, 8)}`
  return /^\d{8}$/.test(waarde) && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso)
}
const isVerleden = (waarde: string, vandaag: string) => isDatum(waarde) && waarde <= vandaag
/** Fields 0114 and 0207: before the day on which the file is received. */
const isEerder = (waarde: string, vandaag: string) => isDatum(waarde) && waarde < vandaag
const isUzovi = (waarde: string) => /^\d{4}$/.test(waarde) && waarde !== '0000'
const isAgb = (waarde: string) => /^(0[1-9]|[1-9]\d)(?!000000)\d{6}$/.test(waarde)
const isLinks = (waarde: string) => /^\S/.test(waarde)

function keurVoorloop(v: Voorloop, vandaag: string): string[] {
  return eis(v.nummer, {
    'code EI-bericht is niet 428': v.bericht === '428',
    'versie is niet 01.04': v.versie === '01' && v.subversie === '04',
    'soort bericht is niet P of T': /^[PT]$/.test(v.productieOfTest),
    'UZOVI-nummer ontbreekt': isUzovi(v.uzovi),
    'de partij van betaling is niet gevuld': isAgb(
      { '01': v.servicebureau, '02': v.zorgverlener, '03': v.praktijk, '04': v.instelling }[v.betalingAan] ?? '',
    ),
    'begindatum declaratieperiode ligt niet voor de dag van ontvangst, of bestaat niet': isEerder(
      v.begindatum,
      vandaag,
    ),
    'einddatum declaratieperiode bestaat niet': isDatum(v.einddatum) && v.einddatum >= v.begindatum,
    'factuurnummer ontbreekt': isLinks(v.factuurnummer),
    'dagtekening ligt in de toekomst of bestaat niet': isVerleden(v.dagtekening, vandaag),
    'valuta is niet EUR': v.valuta === 'EUR',
  })
}

function keurVerzekerde(v: Van<'02'>, vandaag: string): string[] {
  return eis(v.nummer, {
    'BSN voldoet niet aan de 11-proef': isBsn(v.bsn),
    'UZOVI-nummer ontbreekt': isUzovi(v.uzovi),
    'geboortedatum ligt niet voor de dag van ontvangst, of bestaat niet': isEerder(v.geboortedatum, vandaag),
    'geslacht is niet 1 of 2': /^[12]$/.test(v.geslacht),
    'naamcode is niet 1': v.naamcode === '1',
    'naam ontbreekt': isLinks(v.naam),
    'naamcode van de partner is niet 0 of 2, of past niet bij de naam':
      v.partnercode === (isLinks(v.partnernaam) ? '2' : '0'),
    'voorletters zijn geen letters': /^[a-zA-ZÀ-ÿ][a-zA-ZÀ-ÿ ]{5}$/.test(v.voorletters),
    'postcode is niet NNNNAA': /^[1-9]\d{3}[A-Za-z]{2}$/.test(v.postcode) || v.postcode.trim() === '',
    'land ontbreekt terwijl er geen Nederlandse postcode is': v.postcode.trim() !== '' || /^[A-Za-z]{2}$/.test(v.land),
    'huisnummer is geen nummer': /^\d{5}$/.test(v.huisnummer),
    'indicatie overleden is niet 1 of 2': /^[12]$/.test(v.overleden),
  })
}

function keurPrestaties(regels: Aw319Regel[], vandaag: string): string[] {
  let boven: Van<'02'> | undefined
  const gezien = new Set<string>()
  return regels.flatMap((regel) => {
    if (regel.soort === '02') boven = regel
    if (regel.soort !== '04') return []
    const dubbel = gezien.has(regel.referentie)
    gezien.add(regel.referentie)
    return keurPrestatie(regel, boven!, vandaag, dubbel)
  })
}

function keurPrestatie(p: Prestatieregel, boven: Van<'02'>, vandaag: string, dubbel: boolean): string[] {
  const bedragen = [p.aantal, p.tarief, p.berekend, p.bedrag].every((bedrag) => /^\d+$/.test(bedrag))
  return eis(p.nummer, {
    'BSN, UZOVI of verzekerdennummer verschilt van het verzekerdenrecord erboven':
      p.bsn === boven.bsn && p.uzovi === boven.uzovi && p.verzekerdennummer === boven.verzekerdennummer,
    'machtigingsnummer is niet leeg': p.machtiging.trim() === '',
    'doorsturen toegestaan is niet 1': p.doorsturen === '1',
    'Wlz-indicatie bij wijkverpleging': /^0{4}$/.test(p.wlz) && /^0{23}$/.test(p.indicatie),
    'prestatiedatums liggen in de toekomst, voor 2013 of in verkeerde volgorde':
      isVerleden(p.begindatum, vandaag) &&
      isVerleden(p.einddatum, vandaag) &&
      p.begindatum > '20121231' &&
      p.begindatum <= p.einddatum,
    'prestatiecodelijst is niet 065': p.codelijst === '065',
    'prestatiecode ontbreekt': /^\S.{4}$/.test(p.prestatiecode),
    'tijdseenheid is onbekend': ['00', '01', '04', '07', '11', '14', '16', '31', '41', '81'].includes(p.tijdseenheid),
    'uitvoerder is geen AGB-code': isAgb(p.uitvoerder),
    'specialisme is niet 0000': p.specialisme === '0000',
    'berekend bedrag is niet aantal maal tarief':
      bedragen && Number(p.aantal) * Number(p.tarief) === Number(p.berekend),
    'declaratiebedrag of debet/credit wijkt af van berekend bedrag':
      p.bedrag === p.berekend && p.teken === p.berekendTeken,
    'indicatie debet/credit is niet D of C': /^[DC]$/.test(p.teken),
    'referentienummer ontbreekt of komt tweemaal voor': isLinks(p.referentie) && !dubbel,
    'creditregel noemt geen voorgaande regel, of een debetregel wel': isLinks(p.voorgaande) === (p.teken === 'C'),
  })
}

/** Fields 0202, 0402 and 9802 number the detail records through the whole file. */
function keurNummering(regels: Aw319Regel[]): string[] {
  const detail = regels.flatMap((regel) => ('id' in regel ? [regel] : []))
  return detail.flatMap(({ nummer, id }, index) =>
    id === String(index + 1).padStart(12, '0') ? [] : [`record ${nummer}: identificatie detailrecord loopt niet op`],
  )
}

function keurSluit(regels: Aw319Regel[]): string[] {
  const sluit = regels.at(-1) as Van<'99'>
  const aantal = (soort: string) => regels.filter((regel) => regel.soort === soort).length
  const som = regels.reduce((totaal, regel) => (regel.soort === '04' ? totaal + centen(regel) : totaal), 0)
  return eis(sluit.nummer, {
    'aantal verzekerdenrecords klopt niet': Number(sluit.verzekerden) === aantal('02'),
    'aantal debiteurrecords is niet nul': sluit.debiteuren === '000000',
    'aantal prestatierecords klopt niet': Number(sluit.prestaties) === aantal('04'),
    'aantal commentaarrecords klopt niet': Number(sluit.commentaren) === aantal('98'),
    'totaal aantal detailrecords klopt niet': Number(sluit.detail) === regels.length - 2,
    'totaal declaratiebedrag klopt niet':
      Number(sluit.totaal) === Math.abs(som) && sluit.teken === (som < 0 ? 'C' : 'D'),
  })
}

/** Amount of a line in cents, negative for a credit. */
export const centen = ({ bedrag, teken }: Prestatieregel) => (teken === 'C' ? -1 : 1) * Number(bedrag)
