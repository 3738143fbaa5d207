import { quoteSchema, type Statement } from '@wijkhub/postgres'

/** The text may say `{schema}`; the name of the schema is part of the statement's name, so that plans do not mix. */
export function statement(name: string, schema: string, text: string): Statement {
  return { name: `${schema}:${name}`, text: text.replaceAll('{schema}', quoteSchema(schema)) }
}
