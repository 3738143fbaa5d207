/**
 * A place in one topic. Rows are ordered by (xid, id): the number of the writing transaction, then the row's own number.
 *
 * Why not `id` alone: a number is given out at the insert, but rows appear at the commit. A reader that remembers the
 * highest id it saw skips the row of a slower transaction for ever (LESSONS 4). Therefore a row may only be read when
 * every transaction with an equal or lower number has ended, which is what `pg_snapshot_xmin` tells; after that nothing
 * can appear before it any more.
 *
 * Why this is the order of commits per key: a transaction gets its number at its first write, and every writer takes
 * the key's lock before its first write and holds it until its end (`Outbox.lockKeys`). So of two transactions that
 * touch one key, the one that commits first has the lower number.
 */
export interface Cursor {
  topic: string
  xid: string
  id: string
}

/** Cursors as the values of a statement: one list per column, for `unnest`. */
export interface CursorLists {
  topics: readonly string[]
  xids: readonly string[]
  ids: readonly string[]
}

export function cursorLists(cursors: readonly Cursor[]): CursorLists {
  return {
    topics: cursors.map(({ topic }) => topic),
    xids: cursors.map(({ xid }) => xid),
    ids: cursors.map(({ id }) => id),
  }
}
