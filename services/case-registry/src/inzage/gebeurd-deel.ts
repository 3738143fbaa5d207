import { dagInNederland, type Inzage } from '@wijkhub/model'
import type { Regel, Tekst } from '@wijkhub/pagina'
import { dagInWoorden } from './woorden.ts'

/** What happened, by the day and who wrote it down; each of these once, with what it was under it. Pure. */
export function gebeurdRegels({ gebeurd }: Inzage, naamVan: (organisatie: string) => string): Regel[] {
  const groepen = Map.groupBy(gebeurd, ({ op, organisatie }) =>
    [dagInWoorden(dagInNederland(op)), naamVan(organisatie)].join(', door '),
  )
  return [...groepen].map(([wanneer, regels]) => ({
    tekst: [`${wanneer}:`],
    onder: [...new Set(regels.map(({ tekst }) => tekst))].map((tekst) => ({ tekst: metCitaten(inGewoneTaal(tekst)) })),
  }))
}

/** The timeline is for who works with it every day: its words, for who reads it once at home. */
const gewoner: readonly [RegExp, string][] = [
  [/^Het huishouden is geregistreerd/u, 'Wij leerden het huishouden kennen'],
  [/^De regie ligt bij (.+)\.$/u, 'Het vaste contact is $1.'],
  [/^De regie/u, 'Het vaste contact'],
  [/is ook verwezen naar/u, 'gaat ook voor hulp naar'],
  [/is verwezen naar (.+) door .+\.$/u, 'gaat voor hulp naar $1.'],
  [/is verwezen/u, 'gaat voor hulp naar een ander'],
  [/^De verwijzing van (.+) naar/u, 'De hulp voor $1 van'],
  [/^ZRM-meting van (.+?) op (.+?) door .+\.$/u, 'Gesprek over hoe het gaat met $1, op $2.'],
  [/ZRM-meting/u, 'lijst met vragen over hoe het gaat'],
  [/^Rapportage van een contact op (.+?) door .+\.$/u, 'Aantekening van een gesprek, op $1.'],
  [/rapportage van een contact/iu, 'aantekening van een gesprek'],
  [/^(Besluit over jeugdhulp voor .+?) vanaf (.+?) tot en met (.+)\.$/u, '$1. Van $2 tot en met $3.'],
  [/^Actie voor/u, 'Afspraak met'],
  [/\bactie\b/iu, 'afspraak'],
  [/staat op in-behandeling/u, 'is bezig'],
  [/staat op intake-gepland/u, 'begint met een gesprek'],
]

function inGewoneTaal(tekst: string): string {
  const gewoon = gewoner.reduce((zin, [van, naar]) => zin.replace(van, naar), tekst)
  return gewoon.replaceAll(/\b(\d\d)-(\d\d)-(\d{4})\b/gu, (_, dag, maand, jaar) =>
    dagInWoorden(`${jaar}-${maand}-${dag}`),
  )
}

/** What stands between quotes is what somebody wrote: it is shown as that. */
function metCitaten(tekst: string): Tekst {
  return tekst
    .split(/[“”]/u)
    .map((stuk, plek) => (plek % 2 === 1 ? { citaat: stuk } : stuk))
    .filter((stuk) => stuk !== '')
}
