import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { toJsonSchema, type Richting } from '../validation/to-json-schema.ts'

export type JsonObject = Record<string, unknown>

export interface Components {
  /** The schema for use in the document: named schemas become references. */
  use(schema: z.ZodType, richting: Richting): JsonObject
  /** All named schemas used so far, by name. */
  schemas(): Record<string, JsonObject>
}

/** Collects the schemas that carry a name (`.meta({ id })`) under `components/schemas`. */
export function createComponents(): Components {
  const named = new Map<string, JsonObject>()
  return {
    use(schema, richting) {
      const { $schema: _, $defs = {}, ...rest } = pointAtComponents(toJsonSchema(schema, richting)) as JsonObject
      for (const [naam, definitie] of Object.entries($defs as Record<string, JsonObject>)) {
        const eerder = named.get(naam)
        if (eerder && !isDeepStrictEqual(eerder, definitie))
          throw new Error(
            `"${naam}" heeft twee vormen in één document (invoer en uitvoer): geef er één een andere naam`,
          )
        named.set(naam, definitie)
      }
      return rest
    },
    schemas: () => Object.fromEntries([...named].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function pointAtComponents(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointAtComponents)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === '$ref' && typeof child === 'string'
        ? child.replace('#/$defs/', '#/components/schemas/')
        : pointAtComponents(child),
    ]),
  )
}
