import type { Projectie } from '@wijkhub/model'
import type { Bericht } from '../adapter.ts'

/**
 * A message that was sent, with the rows in its `stand` that nobody wished for any more when it was made; `gestild`: a safety
 * block came while it was under way.
 */
export type Onderweg = Bericht & { buitenWens?: string[]; gestild?: true }

/** The message as it is kept while it is under way. Pure. */
export function alsOnderweg(bericht: Bericht, gewenst: Projectie | null): Onderweg {
  const wens = rijen(gewenst)
  const buitenWens = [...rijen(bericht.stand)].filter((rij) => !wens.has(rij))
  return buitenWens.length > 0 ? { ...bericht, buitenWens } : bericht
}

/**
 * Has the partner lost its right, since this message was made, to something in it? Then it must not be sent again: it
 * holds what may no longer be shared. Pure.
 */
export function isOntnomen({ stand, buitenWens }: Onderweg, gewenst: Projectie | null): boolean {
  const mag = new Set([...rijen(gewenst), ...(buitenWens ?? [])])
  return [...rijen(stand)].some((rij) => !mag.has(rij))
}

/**
 * What of `stand` is no longer wished for, so that its end is still told; `undefined` when that is nothing. Persons stay,
 * because other rows refer to them. Pure.
 */
export function nogTeBeeindigen(stand: Projectie | undefined, gewenst: Projectie | null): Projectie | undefined {
  if (!stand || !gewenst) return stand
  const wens = rijen(gewenst)
  const over = [...rijen(stand)].filter((rij) => !wens.has(rij))
  if (over.length === 0) return undefined
  const rest = new Set(over)
  const delen = Object.entries(stand).map(([deel, waarde]) => {
    if (deel === 'inwoners' || !isDeelMetRijen(waarde)) return [deel, waarde]
    return [deel, Object.fromEntries(Object.entries(waarde).filter(([id]) => rest.has(`${deel}/${id}`)))]
  })
  return Object.fromEntries(delen) as Projectie
}

/**
 * What the partner may hold when it is not known whether it processed `bericht`, and the message is not repeated: what it
 * held, and of the message what must be ended. What is still wished for counts as not sent. Pure.
 */
export function misschienBij(
  stand: Projectie | undefined,
  bericht: Onderweg,
  gewenst: Projectie | null,
): Projectie | undefined {
  const einde = nogTeBeeindigen(bericht.stand, gewenst)
  if (!stand || !einde) return stand ?? einde
  const delen = Object.entries(einde).map(([deel, waarde]) => {
    const had = (stand as Record<string, unknown>)[deel]
    return [deel, isDeelMetRijen(waarde) ? { ...waarde, ...(had as object | undefined) } : (had ?? waarde)]
  })
  return { ...stand, ...Object.fromEntries(delen) } as Projectie
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null

/** A part whose members are rows by id; the address and the coordinator are no such part. */
const isDeelMetRijen = (waarde: unknown): waarde is Record<string, unknown> =>
  isObject(waarde) && Object.values(waarde).length > 0 && Object.values(waarde).every(isObject)

/** Every row as `deel/id`, and the document itself. */
function rijen(document: Projectie | null | undefined): Set<string> {
  if (!document) return new Set()
  const namen = Object.entries(document).flatMap(([deel, waarde]) =>
    isDeelMetRijen(waarde) ? Object.keys(waarde).map((id) => `${deel}/${id}`) : [],
  )
  return new Set(['huishouden', ...namen])
}
