/** JSON Schema as zod writes it, as far as types go. */
interface Schema {
  type?: string
  $ref?: string
  enum?: readonly (string | number)[]
  const?: string | number | boolean
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: readonly string[]
  additionalProperties?: Schema | boolean
  description?: string
}

/** The type of a schema in TypeScript; of what it refers to, the name. `isOpen`: an enum whose values differ per municipality. */
export function typeOf(schema: Schema, isOpen: (values: readonly unknown[]) => boolean, indent = ''): string {
  const type = (inner: Schema, deeper = indent) => typeOf(inner, isOpen, deeper)
  if (schema.$ref) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return isOpen(schema.enum) ? 'string' : schema.enum.map(literal).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return [...new Set(choices.map((choice) => type(choice)))].join(' | ')
  // Anything else zod writes is `unknown` here, and the client's own use of it would not compile.
  switch (schema.type ?? 'unknown') {
    case 'object':
      return objectType(schema, type, indent)
    case 'array':
      return arrayOf(type(schema.items ?? {}))
    case 'integer':
    case 'number':
      return 'number'
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type!
    default:
      return 'unknown'
  }
}

function objectType(
  { properties, required = [], additionalProperties }: Schema,
  type: (inner: Schema, deeper: string) => string,
  indent: string,
): string {
  if (!properties)
    return `Record<string, ${typeof additionalProperties === 'object' ? type(additionalProperties, indent) : 'unknown'}>`
  const deeper = `${indent}  `
  const fields = Object.entries(properties).map(([name, inner]) => {
    const doc = inner.description ? `${deeper}/** ${inner.description.replaceAll('*/', '* /')} */\n` : ''
    const key = /^[a-z_$][\w$]*$/i.test(name) ? name : literal(name)
    return `${doc}${deeper}${key}${required.includes(name) ? '' : '?'}: ${type(inner, deeper)}`
  })
  return fields.length === 0 ? '{}' : `{\n${fields.join('\n')}\n${indent}}`
}

const arrayOf = (item: string) => (/^\w+$/.test(item) ? `${item}[]` : `(${item})[]`)

const literal = (value: string | number | boolean) =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value)
