import { join } from 'node:path'

/** Everything the engines write is in here: delete it and the next `up` begins afresh. */
export const enginesFolder =
  process.env['WIJKHUB_ENGINES_MAP'] ?? join(import.meta.dirname, '..', '..', '..', '.wijkhub', 'engines')
