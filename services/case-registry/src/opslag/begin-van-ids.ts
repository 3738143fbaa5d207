/** Before every id: where a list by id begins. */
export const beginVanIds = '00000000-0000-0000-0000-000000000000'

/** After every id: where a list by id from the last begins. */
export const eindeVanIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
