import { z } from 'zod'
import type { JSONSchema } from 'zod/v4/core'

export type Richting = 'input' | 'output'

/** zod writes its expression for these beside the format; the format says it all, and is what a person reads. */
const zegtGenoeg = new Set(['uuid', 'date', 'date-time', 'email'])

/**
 * JSON Schema 2020-12 of a zod schema: 'input' is what a client sends (defaults are optional), 'output' what we answer.
 * Objects refuse fields they do not name, also where the schema did not say `strict`; `open` keeps them (HTTP headers).
 */
export function toJsonSchema(schema: z.ZodType, richting: Richting, open = false): JSONSchema.JSONSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: richting,
    override: ({ jsonSchema }) => {
      if (typeof jsonSchema.format === 'string' && zegtGenoeg.has(jsonSchema.format)) delete jsonSchema.pattern
      if (jsonSchema.type === 'object' && jsonSchema.properties) {
        if (open) delete jsonSchema.additionalProperties
        else jsonSchema.additionalProperties ??= false
      }
    },
  })
}
