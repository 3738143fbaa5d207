import type { XmlElement } from '@wijkhub/stuf'
import { basis } from './namen.ts'

/**
 * Control level 1: the structure and simple types of the XSDs, as tables. The schemas themselves are not part of the
 * project; that these tables refuse and accept what the XSDs do is tested against them.
 */
export type Type = ((tekst: string) => boolean) | { in: 'basis' | 'bericht'; velden: readonly Veld[] }
/** Name, type, and how often: once, `?` at most once, `+` once or more. */
export type Veld = readonly [naam: string, type: Type, keer?: '?' | '+']

export interface StructuurFout {
  veld: string
  reden: string
}

export const groep = (...velden: Veld[]): Type => ({ in: 'bericht', velden })
export const basisgroep = (...velden: Veld[]): Type => ({ in: 'basis', velden })

/** All faults of an element against its type; paths name elements, never values. */
export function structuurFouten(element: XmlElement, type: Type, pad = element.name): StructuurFout[] {
  if (typeof type === 'function') {
    const goed = element.children.length === 0 && type(element.text)
    return goed ? [] : [{ veld: pad, reden: 'heeft geen toegestane waarde' }]
  }
  const namespace = type.in === 'basis' ? basis : element.namespace
  const fouten: StructuurFout[] = []
  let volgende = 0
  for (const [naam, soort, keer] of type.velden) {
    const begin = volgende
    while (element.children[volgende]?.name === naam && element.children[volgende]!.namespace === namespace) {
      fouten.push(...structuurFouten(element.children[volgende]!, soort, `${pad}.${naam}`))
      volgende++
      if (keer !== '+') break
    }
    if (volgende === begin && keer !== '?') fouten.push({ veld: `${pad}.${naam}`, reden: 'ontbreekt' })
  }
  const over = element.children[volgende]
  if (over) fouten.push({ veld: `${pad}.${over.name}`, reden: 'hoort hier niet of staat niet op zijn plaats' })
  return fouten
}

export const patroon = (vorm: RegExp) => (tekst: string) => vorm.test(tekst)
/** A text with something in it, of at most so many characters. */
export const tekst = (max: number) => (waarde: string) => /\S/.test(waarde) && [...waarde].length <= max
export const getal = (max: number) => (waarde: string) => /^\s*\+?\d+\s*$/.test(waarde) && Number(waarde) <= max
export const waarde = (verwacht: string) => (gelezen: string) => gelezen.trim() === verwacht

/** LDT_Datum: an existing day without a time zone. */
export function datum(gelezen: string): boolean {
  const dag = gelezen.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dag)) return false
  const moment = new Date(`${dag}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(dag)
}
