import { isBsn } from '../is-bsn.ts'

/** A shape to check a JSON value by; unknown members and null are faults, as in DDAS. */
export type Vorm =
  | 'tekst'
  | 'vrije tekst'
  | 'datum'
  | 'moment'
  | 'bedrag'
  | 'bool'
  | 'bsn'
  | 'postcode'
  | 'telefoon'
  | 'uuid'
  | { een: readonly string[] }
  | { lijst: Vorm; min?: number; max?: number }
  | { velden: Record<string, Vorm>; verplicht?: readonly string[] }

const patronen: Partial<Record<string, RegExp>> = {
  tekst: /^\P{Cc}+$/u,
  'vrije tekst': /^[\t\n\r\P{Cc}]+$/u,
  datum: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  moment: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  postcode: /^[1-9]\d{3}[A-Z]{2}$/,
  telefoon: /^(\d{10,15}|\+\d{8,15})$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
}

/** Every fault of the value, each with its JSON pointer; empty when it has the shape. */
export function keurVorm(waarde: unknown, vorm: Vorm, pad = ''): string[] {
  if (typeof vorm === 'string') return voldoet(waarde, vorm) ? [] : [`${pad} is geen ${vorm}`]
  if ('een' in vorm) return vorm.een.includes(waarde as string) ? [] : [`${pad} is niet een van ${vorm.een.join(', ')}`]
  if ('lijst' in vorm) return keurLijst(waarde, vorm, pad)
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return [`${pad} is geen object`]
  const object = waarde as Record<string, unknown>
  return [
    ...(vorm.verplicht ?? []).filter((veld) => !(veld in object)).map((veld) => `${pad}/${veld} ontbreekt`),
    ...Object.keys(object).flatMap((veld) => {
      const deel = vorm.velden[veld]
      return deel ? keurVorm(object[veld], deel, `${pad}/${veld}`) : [`${pad}/${veld} is onbekend`]
    }),
  ]
}

function keurLijst(
  waarde: unknown,
  { lijst, min = 0, max = Infinity }: Extract<Vorm, { lijst: Vorm }>,
  pad: string,
): string[] {
  if (!Array.isArray(waarde)) return [`${pad} is geen lijst`]
  const aantal = waarde.length < min || waarde.length > max ? [`${pad} heeft ${waarde.length} leden`] : []
  return [...aantal, ...waarde.flatMap((lid, index) => keurVorm(lid, lijst, `${pad}/${index}`))]
}

function voldoet(waarde: unknown, soort: Extract<Vorm, string>): boolean {
  if (soort === 'bool') return typeof waarde === 'boolean'
  if (soort === 'bedrag') return Number.isInteger(waarde)
  if (typeof waarde !== 'string') return false
  return soort === 'bsn' ? isBsn(waarde) : patronen[soort]!.test(waarde)
}
