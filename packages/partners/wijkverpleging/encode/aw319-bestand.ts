import { dagenNa } from '@wijkhub/model'
import { latin1Tekst, schrijfBestand, type Aw319Record, type RecordWaarden } from '@wijkhub/vektis'
import type { Declaratieregel } from './declaratieregels.ts'
import { aantalEenheden, bedragCenten, type Verzekerde } from './declareerbaar.ts'

/** P is a claim, T a test message (field 0105). */
export type SoortBericht = 'P' | 'T'

export interface Factuur {
  soort: SoortBericht
  /** Twelve positions, unique for five years (field 0116). */
  factuurnummer: string
  /** Day of the invoice, jjjj-mm-dd (field 0117). */
  dagtekening: string
}

/** One AW319 file: lines of one care provider for one insurer. */
export function aw319Bestand(regels: readonly Declaratieregel[], factuur: Factuur): string {
  const perVerzekerde = Map.groupBy(regels, ({ verzekerde }) => `${verzekerde.bsn} ${verzekerde.verzekerdennummer}`)
  let volgnummer = 0
  const detail: Aw319Record[] = [...perVerzekerde.values()].flatMap((groep) => [
    ['02', verzekerdenrecord(groep[0]!.verzekerde, ++volgnummer)],
    ...groep.map((regel): Aw319Record => ['04', prestatierecord(regel, ++volgnummer)]),
  ])
  return schrijfBestand([
    ['01', voorlooprecord(regels[0]!, factuur)],
    ...detail,
    ['99', sluitrecord(regels, perVerzekerde.size)],
  ])
}

function voorlooprecord(
  { verzekerde, prestatie }: Declaratieregel,
  { soort, factuurnummer, dagtekening }: Factuur,
): RecordWaarden {
  const { begin, einde } = declaratieperiode(dagtekening)
  return {
    '0102': '428',
    '0103': '01',
    '0104': '04',
    '0105': soort,
    '0108': verzekerde.uzovi,
    '0112': prestatie.agbUitvoerder,
    // 04: to the party of field 0112.
    '0113': '04',
    '0114': eejjmmdd(begin),
    '0115': eejjmmdd(einde),
    '0116': factuurnummer,
    '0117': eejjmmdd(dagtekening),
    '0119': 'EUR',
  }
}

function verzekerdenrecord(verzekerde: Verzekerde, volgnummer: number): RecordWaarden {
  const { naam, adres } = verzekerde
  return {
    '0202': volgnummer,
    '0203': verzekerde.bsn,
    '0204': verzekerde.uzovi,
    '0205': verzekerde.verzekerdennummer,
    '0207': eejjmmdd(verzekerde.geboortedatum),
    '0208': verzekerde.geslacht === 'M' ? '1' : '2',
    '0209': '1',
    ...naamrubrieken('0210', '0211', naam),
    // 2: the name of the partner.
    '0212': naam.partner ? '2' : '0',
    ...(naam.partner && naamrubrieken('0213', '0214', naam.partner)),
    '0215': voorletters(naam.voorletters ?? naam.voornamen ?? naam.roepnaam ?? ''),
    '0216': '0',
    '0217': adres.postcode,
    // 00000 where a house has none, as a houseboat may not.
    '0219': adres.huisnummer ?? 0,
    '0220': latin1Tekst(`${adres.huisletter ?? ''}${adres.huisnummertoevoeging ?? ''}`).slice(0, 6),
    '0221': 'NL',
    '0223': verzekerde.overleden ? '1' : '2',
  }
}

/** Positions of a prefix (0211, 0214). */
export const maxVoorvoegsel = 10

/** A prefix that is too long for its own field stands before the name. */
function naamrubrieken(
  naamRubriek: '0210' | '0213',
  voorRubriek: '0211' | '0214',
  { voorvoegsel = '', geslachtsnaam }: { voorvoegsel?: string | undefined; geslachtsnaam: string },
): RecordWaarden {
  const los = latin1Tekst(voorvoegsel).trimEnd()
  const past = los.length <= maxVoorvoegsel
  const naam = latin1Tekst(past ? geslachtsnaam : `${los} ${geslachtsnaam}`)
  return { [naamRubriek]: naam.slice(0, 25).trimEnd() || '?', [voorRubriek]: past ? los : '' }
}

function prestatierecord(regel: Declaratieregel, volgnummer: number): RecordWaarden {
  const { verzekerde, prestatie, soort } = regel
  const bedrag = bedragCenten(prestatie)
  return {
    '0402': volgnummer,
    '0403': verzekerde.bsn,
    '0404': verzekerde.uzovi,
    '0405': verzekerde.verzekerdennummer,
    '0407': '1',
    '0414': eejjmmdd(prestatie.datum),
    '0415': eejjmmdd(prestatie.datum),
    '0416': '065',
    '0417': prestatie.prestatiecode,
    '0418': aantalEenheden(prestatie.minuten),
    // 07: units of five minutes.
    '0419': '07',
    '0420': prestatie.agbUitvoerder,
    '0425': prestatie.tariefCenten,
    '0426': bedrag,
    '0427': soort,
    '0429': bedrag,
    '0430': soort,
    '0431': regel.referentienummer,
    '0432': regel.voorgaande,
  }
}

function sluitrecord(regels: readonly Declaratieregel[], verzekerden: number): RecordWaarden {
  const totaal = regels.reduce(
    (som, { soort, prestatie }) => som + (soort === 'D' ? 1 : -1) * bedragCenten(prestatie),
    0,
  )
  return {
    '9902': verzekerden,
    '9904': regels.length,
    '9906': verzekerden + regels.length,
    '9907': Math.abs(totaal),
    '9908': totaal < 0 ? 'C' : 'D',
  }
}

const eejjmmdd = (datum: string) => datum.replaceAll('-', '')

/**
 * Fields 0114 and 0115: the calendar month of the invoice. The first day must lie before the day on which the file is
 * received, which on the first of a month it would not: then the period begins with the month before.
 */
function declaratieperiode(dagtekening: string): { begin: string; einde: string } {
  const eerste = `${dagtekening.slice(0, 7)}-01`
  const vorige = `${dagenNa(eerste, -1).slice(0, 7)}-01`
  // Four days after the 28th is in the next month, whatever the month.
  const volgende = `${dagenNa(`${dagtekening.slice(0, 7)}-28`, 4).slice(0, 7)}-01`
  return { begin: dagtekening === eerste ? vorige : eerste, einde: dagenNa(volgende, -1) }
}

/** Field 0215: one to six letters without dots; X where the BRP knows no first name (its own sign for that is a dot). */
function voorletters(tekst: string): string {
  // Upper case first: ÿ becomes a letter that ISO 8859-1 lacks.
  const letters = latin1Tekst(tekst.toUpperCase())
    .split(/[\s.-]+/)
    .map((naam) => /[A-ZÀ-ÖØ-Þ]/.exec(naam)?.[0] ?? '')
    .join('')
  return letters.slice(0, 6) || 'X'
}
