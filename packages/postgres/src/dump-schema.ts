import type { Pool, PoolClient } from './create-pool.ts'
import * as catalogue from './dump-statements.ts'
import { inTransaction } from './in-transaction.ts'
import { quoteSchema } from './quote-schema.ts'
import { run } from './statement.ts'

/**
 * The schema as text to read and to compare: every type, table with columns, constraints and indexes, view, function
 * and trigger, sorted by name and without the schema's own name, so two databases in the same state give the same text.
 */
export async function dumpSchema(pool: Pool, schema: string): Promise<string> {
  return inTransaction(
    pool,
    async (tx) => {
      // With this path PostgreSQL itself leaves the schema's name out of the definitions it prints.
      await tx.query(`set local search_path = ${quoteSchema(schema)}, public`)
      const parts = [await lines(tx, catalogue.types, schema), await lines(tx, catalogue.sequences, schema)]
      for (const table of await run(tx, catalogue.tables, { schema })) parts.push([await dumpTable(tx, table)])
      const functions = await lines(tx, catalogue.functions, schema)
      parts.push(
        await lines(tx, catalogue.views, schema),
        functions.map((definition) => definition.trimEnd().replaceAll(new RegExp(`\\b${schema}\\.`, 'g'), '')),
        await lines(tx, catalogue.triggers, schema),
      )
      return `${parts.flat().join('\n\n')}\n`
    },
    { isolation: 'repeatable read' },
  )
}

async function lines(tx: PoolClient, statement: typeof catalogue.types, of: string): Promise<string[]> {
  return (await run(tx, statement, { of })).map(({ line }) => line)
}

async function dumpTable(tx: PoolClient, table: catalogue.Table): Promise<string> {
  const indexes = await lines(tx, catalogue.indexesOf, table.oid)
  const heading = `table ${table.name}${table.partition ? ` ${table.partition}` : ''}${table.comment ? `  -- ${table.comment}` : ''}`
  return [
    heading,
    ...(await lines(tx, catalogue.columnsOf, table.oid)),
    ...(await lines(tx, catalogue.constraintsOf, table.oid)),
    ...indexes.map((line) => line.replace(/ ON (ONLY )?(\w+\.)?/, ' ON ')),
  ].join('\n')
}
