import type { z } from 'zod'

/**
 * What a field cannot do without, or does not go with, when another is said: one table that zod and every compiled
 * validator (JSON Schema `if`/`else`) read.
 */
export interface Eis<V extends string> {
  /** For whom it holds: these fields are there (`true`), are not (`false`) or have one of these values. */
  als: { [K in V]?: boolean | readonly string[] }
  verplicht?: readonly V[]
  eenVan?: readonly V[]
  niet?: readonly V[]
}

/** The schema held to these demands, in its own checks and in the JSON Schema that is made of it. */
export function metEisen<S extends z.ZodObject>(schema: S, eisen: readonly Eis<keyof S['shape'] & string>[]): S {
  return schema.refine((waarde) => eisen.every((eis) => voldoet(waarde, eis))).meta({ allOf: eisen.map(alsJsonSchema) })
}

function voldoet(waarde: Record<string, unknown>, { als, verplicht = [], eenVan, niet = [] }: Eis<string>): boolean {
  const is = (veld: string) => waarde[veld] !== undefined
  const geldt = Object.entries(als).every(([veld, wat]) =>
    typeof wat === 'boolean' ? is(veld) === wat : wat!.includes(waarde[veld] as string),
  )
  return !geldt || (verplicht.every(is) && (eenVan?.some(is) ?? true) && !niet.some(is))
}

function alsJsonSchema({ als, verplicht = [], eenVan, niet = [] }: Eis<string>) {
  // An object with a `then` would be a promise to whoever awaits it; `else` says the same.
  const geldtNiet = Object.entries(als).map(([veld, wat]) =>
    typeof wat === 'boolean'
      ? wat
        ? { properties: { [veld]: false } }
        : moet(veld)
      : { not: { ...moet(veld), properties: { [veld]: { enum: wat } } } },
  )
  return {
    if: geldtNiet.length === 1 ? geldtNiet[0] : { anyOf: geldtNiet },
    else: {
      properties: Object.fromEntries([...verplicht.map((veld) => [veld, true]), ...niet.map((veld) => [veld, false])]),
      ...(verplicht.length > 0 && { required: verplicht }),
      ...(eenVan && { anyOf: eenVan.map(moet) }),
    },
  }
}

const moet = (veld: string) => ({ properties: { [veld]: true }, required: [veld] })
