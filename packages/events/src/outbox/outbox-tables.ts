import { quoteSchema } from '@wijkhub/postgres'

/**
 * The tables of an outbox by their full names. It stands in a service's own schema or in one that the services of a database
 * share, so a pool's search_path cannot tell which is meant; the names of its statements hold the schema for the same reason.
 */
export function outboxTables(schema: string): { outbox: string; offsets: string } {
  return { outbox: `${quoteSchema(schema)}.outbox`, offsets: `${quoteSchema(schema)}.outbox_offset` }
}
