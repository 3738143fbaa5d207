/** A line of text; what somebody said in her own words stands in it as a quotation. */
export type Tekst = readonly (string | { citaat: string })[]

/** A line of a list, with what belongs under it. */
export interface Regel {
  tekst: Tekst
  onder?: readonly Regel[]
}

export type Blok = { alinea: Tekst } | { lijst: readonly Regel[] }

/** What a resident reads or takes home, whatever it is shown as: headings, sentences, lists; no pictures, nothing that runs. */
export interface Opbouw {
  titel: string
  inleiding: readonly Blok[]
  delen: readonly { kop: string; blokken: readonly Blok[] }[]
}
