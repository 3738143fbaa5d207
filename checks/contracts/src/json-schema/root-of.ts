/** As much of JSON Schema as is looked into here. */
export interface JsonSchema {
  [keyword: string]: unknown
  $ref?: string
  $defs?: Record<string, JsonSchema>
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
}

/** zod writes a named schema as a reference to its own definition; this is the definition itself. */
export function rootOf(generated: object): JsonSchema {
  const { $schema: _, $ref, $defs = {}, ...rest } = generated as JsonSchema
  if (!$ref) return { ...rest, ...(Object.keys($defs).length > 0 && { $defs }) }
  const { [$ref.replace('#/$defs/', '')]: root, ...others } = $defs
  if (!root) throw new Error(`${$ref} verwijst naar niets`)
  return { ...root, ...(Object.keys(others).length > 0 && { $defs: others }) }
}
