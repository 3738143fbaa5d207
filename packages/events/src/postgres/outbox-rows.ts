import { countLag } from './count-lag.ts'
import { markOf } from './mark.ts'
import { ensureOffsets } from './ensure-offsets.ts'
import { findOffsets } from './find-offsets.ts'
import { moveOffsets } from './move-offsets.ts'
import { readNewest } from './read-newest.ts'
import { readRows } from './read-rows.ts'

export type OutboxRows = ReturnType<typeof outboxRows>

/** The statements of whoever reads an outbox, bound to its schema. */
export function outboxRows(schema: string) {
  return {
    ensureOffsets: ensureOffsets(schema),
    findOffsets: findOffsets(schema),
    moveOffsets: moveOffsets(schema),
    read: readRows(schema),
    readNewest: readNewest(schema),
    countLag: countLag(schema),
    mark: markOf(schema),
  }
}
