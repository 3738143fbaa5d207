/**
 * Cuts an AW319 v1.4 file by the positions of the published layout, begin and end counted from one. Written from the
 * sheet and not from the hub's writer, so that a shifted field is seen.
 */
const posities = {
  '01': {
    bericht: [3, 5],
    versie: [6, 7],
    subversie: [8, 9],
    productieOfTest: [10, 10],
    uzovi: [27, 30],
    servicebureau: [31, 38],
    zorgverlener: [39, 46],
    praktijk: [47, 54],
    instelling: [55, 62],
    betalingAan: [63, 64],
    begindatum: [65, 72],
    einddatum: [73, 80],
    factuurnummer: [81, 92],
    dagtekening: [93, 100],
    valuta: [115, 117],
    reserve: [118, 310],
  },
  '02': {
    id: [3, 14],
    bsn: [15, 23],
    uzovi: [24, 27],
    verzekerdennummer: [28, 42],
    geboortedatum: [54, 61],
    geslacht: [62, 62],
    naamcode: [63, 63],
    naam: [64, 88],
    voorvoegsel: [89, 98],
    partnercode: [99, 99],
    partnernaam: [100, 124],
    voorvoegselPartner: [125, 134],
    voorletters: [135, 140],
    postcode: [142, 147],
    huisnummer: [157, 161],
    land: [168, 169],
    overleden: [181, 181],
    reserve: [206, 310],
  },
  '04': {
    id: [3, 14],
    bsn: [15, 23],
    uzovi: [24, 27],
    verzekerdennummer: [28, 42],
    machtiging: [43, 57],
    doorsturen: [58, 58],
    wlz: [59, 62],
    indicatie: [83, 105],
    begindatum: [106, 113],
    einddatum: [114, 121],
    codelijst: [122, 124],
    prestatiecode: [125, 129],
    aantal: [130, 133],
    tijdseenheid: [134, 135],
    uitvoerder: [136, 143],
    specialisme: [144, 147],
    tarief: [165, 172],
    berekend: [173, 180],
    berekendTeken: [181, 181],
    bedrag: [186, 193],
    teken: [194, 194],
    referentie: [195, 214],
    voorgaande: [215, 234],
    reserve: [235, 310],
  },
  '98': { id: [3, 14], regelnummer: [15, 18], tekst: [19, 158], reserve: [159, 310] },
  '99': {
    verzekerden: [3, 8],
    debiteuren: [9, 14],
    prestaties: [15, 20],
    commentaren: [21, 26],
    detail: [27, 33],
    totaal: [34, 44],
    teken: [45, 45],
    reserve: [46, 310],
  },
} as const

type Soort = keyof typeof posities

export type Aw319Regel = {
  [S in Soort]: { soort: S; nummer: number } & Record<keyof (typeof posities)[S], string>
}[Soort]

/** The lines of the file, or what is wrong with its form. One character of the text is one byte of the file. */
export function leesAw319(tekst: string): { regels: Aw319Regel[] } | { fout: string } {
  if (!tekst.endsWith('\r\n')) return { fout: 'het laatste record eindigt niet op CR/LF' }
  const regels: Aw319Regel[] = []
  for (const [index, regel] of tekst.slice(0, -2).split('\r\n').entries()) {
    const nummer = index + 1
    if (regel.length !== 310) return { fout: `record ${nummer} heeft ${regel.length} posities in plaats van 310` }
    const soort = regel.slice(0, 2)
    if (!isSoort(soort)) return { fout: `record ${nummer} heeft een onbekend kenmerk` }
    const velden = Object.entries(posities[soort]).map(([veld, [begin, eind]]) => [veld, regel.slice(begin - 1, eind)])
    regels.push({ soort, nummer, ...Object.fromEntries(velden) } as Aw319Regel)
  }
  return { regels }
}

const isSoort = (soort: string): soort is Soort => soort in posities
