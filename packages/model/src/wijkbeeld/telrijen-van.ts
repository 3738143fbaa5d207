import { soortVan } from '../huishouden/voorzieningaanvragen/soorten.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { jarenNa } from '../velden/dag.ts'
import { domeinenPerZrm, looptijden, paren, richtingen, samengesteld, type Telrij } from './wijkbeeld.ts'

const maandVan = (dag: string) => dag.slice(0, 7)
const eerste = (een: string, ander: string | undefined) => (ander === undefined || een < ander ? een : ander)

/**
 * What a household counts for, each once, whatever it holds twice. Of the household as it is alone: what is corrected,
 * withdrawn, merged, parted or forgotten counts no more. One that went up in another counts there. Pure.
 */
export function telrijenVan(huishouden: Huishouden): Telrij[] {
  if (huishouden.opgegaan) return []
  const rijen = new Map<string, Telrij>()
  const tel = (soort: Telrij['soort'], dag: string, wat: string) => {
    for (const rij of [
      { soort, maand: maandVan(dag), wat },
      { soort, maand: maandVan(dag), wat: '' },
    ])
      rijen.set(`${soort} ${rij.maand} ${rij.wat}`, rij)
  }
  for (const { leefgebied, gesteldOp } of Object.values(huishouden.vragen)) tel('vragen', gesteldOp, leefgebied)
  for (const [dag, paar] of parenVan(huishouden)) tel('samen', dag, paar)
  for (const { soort, sinds } of Object.values(huishouden.antwoorden)) tel('antwoorden', sinds, soort)
  for (const { per, product } of Object.values(huishouden.kantelingen)) tel('kantelingen', per, soortVan(product))
  for (const { per, terug } of Object.values(huishouden.schalingen)) {
    tel('schalingen', per, 'opgeschaald')
    if (terug) tel('schalingen', terug.per, 'afgeschaald')
  }
  for (const { afronding } of Object.values(huishouden.doelen))
    if (afronding) tel('doelen', afronding.op, afronding.uitkomst)
  if (huishouden.gesloten) tel('duur', huishouden.gesloten.per, looptijdVan(huishouden, huishouden.gesloten.per))
  const van2013 = Object.entries(huishouden.metingen).filter(([, { instrument }]) => instrument === 'zrm-2013')
  for (const [maand, wat] of verschuivingen('zrm', Object.entries(huishouden.zrm))) tel('zrm', maand, wat)
  for (const [maand, wat] of verschuivingen('zrm-2013', van2013)) tel('zrm-2013', maand, wat)
  return [...rijen.values()]
}

/** Domains a household has questions about, two by two, since the day the second came up. */
function parenVan({ vragen }: Huishouden): [string, string][] {
  const sinds = new Map<string, string>()
  for (const { leefgebied, gesteldOp } of Object.values(vragen))
    sinds.set(leefgebied, eerste(gesteldOp, sinds.get(leefgebied)))
  return paren.flatMap(([een, ander]): [string, string][] => {
    const [dag, tweede] = [sinds.get(een), sinds.get(ander)]
    return dag === undefined || tweede === undefined ? [] : [[dag > tweede ? dag : tweede, samengesteld(een, ander)]]
  })
}

/** Since the first day anybody was involved or anything was asked. */
function looptijdVan({ betrokkenheden, vragen }: Huishouden, tot: string): string {
  const dagen = [
    ...Object.values(betrokkenheden).map(({ sinds }) => sinds),
    ...Object.values(vragen).map(({ gesteldOp }) => gesteldOp),
  ]
  const sinds = dagen.reduce((een, ander) => eerste(een, ander), tot)
  if (jarenNa(sinds, 1, '02-28') <= tot) return looptijden[3]
  const maanden = maandnummer(tot) - maandnummer(sinds) - (tot.slice(8) < sinds.slice(8) ? 1 : 0)
  if (maanden < 3) return looptijden[0]
  return maanden < 6 ? looptijden[1] : looptijden[2]
}

const maandnummer = (dag: string) => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7))

interface Gemeten {
  inwonerId: string
  datum: string
  scores: Readonly<Record<string, number>>
}

/**
 * Per month and domain: how those who were measured again stand together, each beside her own first measurement with this
 * instrument. A score of one instrument says nothing beside one of another, not even where the domain is called the same.
 */
function verschuivingen(
  instrument: keyof typeof domeinenPerZrm,
  rijen: readonly (readonly [string, Gemeten])[],
): [string, string][] {
  const domeinen: readonly string[] = domeinenPerZrm[instrument]
  const metingen = rijen
    .toSorted(([een, a], [ander, b]) => a.datum.localeCompare(b.datum) || een.localeCompare(ander))
    .map(([, meting]) => meting)
  const perPersoon = Map.groupBy(metingen, ({ inwonerId }) => inwonerId)
  const som = new Map<string, Record<string, number>>()
  for (const [begin, ...later] of perPersoon.values()) {
    const laatste = new Map(later.map((meting) => [maandVan(meting.datum), meting]))
    for (const [maand, { scores }] of laatste) {
      const nu = som.get(maand) ?? {}
      for (const domein of domeinen) nu[domein] = (nu[domein] ?? 0) + scores[domein]! - begin!.scores[domein]!
      som.set(maand, nu)
    }
  }
  return [...som].flatMap(([maand, perDomein]) =>
    domeinen.map((domein): [string, string] => [
      maand,
      samengesteld(domein, richtingen[1 - Math.sign(perDomein[domein]!)]!),
    ]),
  )
}
