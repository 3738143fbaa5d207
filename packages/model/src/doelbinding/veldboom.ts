import type { DoelbindingRegel } from './regel.ts'

/** Which fields of a projection a row of the table names: `true` for all of a part, `*` for any id. */
export type Veldboom = ReadonlyMap<string, Veldboom | true>
type Tak = Map<string, Tak | true>

const bomen = new WeakMap<DoelbindingRegel, Veldboom>()

/** The paths of a row as a tree, made once per row. */
export function veldboom(regel: DoelbindingRegel): Veldboom {
  const bekend = bomen.get(regel)
  if (bekend) return bekend
  const wortel: Tak = new Map()
  for (const pad of regel.velden) {
    const delen = pad.split('.')
    let tak = wortel
    for (const [plaats, deel] of delen.entries()) {
      const verder = tak.get(deel)
      if (verder === true) break
      if (plaats === delen.length - 1) tak.set(deel, true)
      else {
        const nieuw: Tak = verder ?? new Map()
        tak.set(deel, nieuw)
        tak = nieuw
      }
    }
  }
  bomen.set(regel, wortel)
  return wortel
}

/**
 * Keeps the named fields only; an empty part is left out, so that "nothing to say" has one form and one hash. What is kept
 * whole is handed back as it is and not copied: what several audiences read whole is one object, written and hashed once.
 */
export function houd(waarde: Record<string, unknown>, boom: Veldboom): Record<string, unknown> {
  const velden = Object.keys(waarde)
  let gehouden: Record<string, unknown> | undefined
  for (const [plaats, veld] of velden.entries()) {
    const deel = waarde[veld]
    const over = houdDeel(deel, boom.get(veld) ?? boom.get('*'))
    if (over === undefined || over !== deel)
      gehouden ??= Object.fromEntries(velden.slice(0, plaats).map((heel) => [heel, waarde[heel]]))
    if (gehouden && over !== undefined) gehouden[veld] = over
  }
  return gehouden ?? waarde
}

function houdDeel(deel: unknown, tak: Veldboom | true | undefined): unknown {
  if (tak === undefined || deel === null || typeof deel !== 'object') return tak && deel
  const over = tak === true ? deel : houd(deel as Record<string, unknown>, tak)
  return Object.keys(over).length === 0 ? undefined : over
}
