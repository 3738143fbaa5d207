import { join } from 'node:path'

/** Everything the engines write is in here: delete it and the next `up` begins afresh. */
export const enginesFolder = join(import.meta.dirname, '..', '..', '..', '.wijkhub', 'engines')
