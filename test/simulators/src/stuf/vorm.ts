import { isNil, redenenGeenWaarde } from './geen-waarde.ts'
import { namespaces } from './namespaces.ts'
import { findAttribute, type XmlElement } from '../xml/element.ts'
import type { StufFout } from './stuf-fout.ts'

/** Why a text is wrong, in Dutch; `undefined` when it is right. */
export type Waarde = (tekst: string) => string | undefined

/** What an element may hold: its children in this order and StUF attributes that must be there. */
export interface Vorm {
  kinderen: readonly Kind[]
  attributen?: Record<string, RegExp>
}

export interface Kind {
  namespace: string
  naam: string
  min: number
  max: number
  /** `vrij`: not looked into. */
  inhoud: Vorm | Waarde | 'vrij'
}

/** Kinds of children, for the rules of one namespace to read as a table. */
export function kinderenVan(namespace: string) {
  const maak =
    (min: number, max: number) =>
    (naam: string, inhoud: Kind['inhoud'] = 'vrij'): Kind => ({ namespace, naam, min, max, inhoud })
  return {
    een: maak(1, 1),
    hoogstensEen: maak(0, 1),
    meer: maak(0, Infinity),
    precies: (aantal: number, naam: string, inhoud: Kind['inhoud']) => maak(aantal, aantal)(naam, inhoud),
  }
}

/** Every fault of an element against its form: order, number, unknown children, attributes, values, nil without reason. */
export function vormFouten(element: XmlElement, vorm: Vorm, pad: string = element.name): StufFout[] {
  const fouten: StufFout[] = attribuutFouten(element, vorm, pad)
  const aantallen = new Map<Kind, number>()
  let plaats = 0
  for (const kind of element.children) {
    const hier = `${pad}/${kind.name}`
    const gevonden = vorm.kinderen.findIndex(
      (mogelijk) => kind.name === mogelijk.naam && kind.namespace === mogelijk.namespace,
    )
    const regel = vorm.kinderen[gevonden]
    if (!regel) {
      fouten.push({ veld: hier, reden: 'hoort hier niet' })
      continue
    }
    if (gevonden < plaats) fouten.push({ veld: hier, reden: 'staat niet op zijn plaats' })
    plaats = Math.max(plaats, gevonden)
    aantallen.set(regel, (aantallen.get(regel) ?? 0) + 1)
    fouten.push(...inhoudFouten(kind, regel.inhoud, hier))
  }
  for (const regel of vorm.kinderen) {
    const aantal = aantallen.get(regel) ?? 0
    if (aantal < regel.min) fouten.push({ veld: `${pad}/${regel.naam}`, reden: 'ontbreekt' })
    if (aantal > regel.max) fouten.push({ veld: `${pad}/${regel.naam}`, reden: 'komt te vaak voor' })
  }
  return fouten
}

function attribuutFouten(element: XmlElement, { attributen = {} }: Vorm, pad: string): StufFout[] {
  return Object.entries(attributen).flatMap(([naam, patroon]) => {
    const waarde = findAttribute(element, namespaces.StUF, naam)
    if (waarde === undefined) return [{ veld: `${pad}@${naam}`, reden: 'ontbreekt' }]
    return patroon.test(waarde) ? [] : [{ veld: `${pad}@${naam}`, reden: 'heeft geen toegestane waarde' }]
  })
}

function inhoudFouten(element: XmlElement, inhoud: Kind['inhoud'], pad: string): StufFout[] {
  if (isNil(element)) return nilFouten(element, pad)
  if (inhoud === 'vrij') return []
  if (typeof inhoud === 'object') return vormFouten(element, inhoud, pad)
  if (element.children.length > 0) return [{ veld: pad, reden: 'hoort alleen tekst te bevatten' }]
  const reden = inhoud(element.text)
  return reden === undefined ? [] : [{ veld: pad, reden }]
}

function nilFouten(element: XmlElement, pad: string): StufFout[] {
  const reden = findAttribute(element, namespaces.StUF, 'noValue')
  if (element.children.length > 0 || element.text !== '') return [{ veld: pad, reden: 'is nil en toch gevuld' }]
  return reden !== undefined && redenenGeenWaarde.includes(reden)
    ? []
    : [{ veld: pad, reden: 'is nil zonder geldige noValue' }]
}

/** A text of so many characters. */
export function tekstVan(min: number, max: number): Waarde {
  return (tekst) => {
    const tekens = [...tekst].length
    return tekens < min || tekens > max ? `moet ${min} tot ${max} tekens zijn` : undefined
  }
}

export function patroon(vorm: RegExp, reden: string): Waarde {
  return (tekst) => (vorm.test(tekst) ? undefined : reden)
}
