/**
 * A schema name as it may stand in SQL text. Names are ours, never a user's, so anything unusual is a defect and
 * throws; lower case only, so that quoted and unquoted spelling mean the same schema.
 */
export function quoteSchema(schema: string): string {
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema)) throw new Error(`Not a usable schema name: ${JSON.stringify(schema)}`)
  return `"${schema}"`
}
