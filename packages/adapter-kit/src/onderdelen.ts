import { createHash } from 'node:crypto'
import type { Koppeling } from './adapter.ts'
import type { Projectie } from '@wijkhub/model'

/**
 * For a partner that takes one message per part of a household (a melding, a traject): which part is next, and what the
 * link remembers afterwards. Parts share data (a person, the address), so while some parts are ahead of the others
 * `stand` keeps the old shared data and `geheugen` holds, per part that is ahead, the fingerprint of what the partner has.
 */
export interface Stap {
  soort: 'zet' | 'weg'
  id: string
  /** The partner holds this part already. */
  bestaat: boolean
  /** After this one nothing is left to say. */
  laatste: boolean
  fingerprint: string
}

type Deel = 'signalen' | 'verwijzingen'

/**
 * The next part to send, removals first; `undefined` when the partner holds what it should. A part that `onderdelenVan`
 * gives as `null` cannot be told now: what the partner holds of it stays, and it gets no other. Pure.
 */
export function volgendeStap(
  { stand, gewenst, geheugen, elders = {} }: Pick<Koppeling, 'stand' | 'gewenst' | 'geheugen' | 'elders'>,
  deel: Deel,
  onderdelenVan: (projectie: Projectie) => Map<string, unknown>,
): Stap | undefined {
  const heeft = stand ? gehouden(stand, deel, onderdelenVan) : new Map<string, unknown>()
  const wil = gewenst ? onderdelenVan(gewenst) : new Map<string, unknown>()
  const weg = [...heeft.keys()]
    // What another household tells of now is not this one's to end.
    .filter((id) => !wil.has(id) && !Object.hasOwn(elders, id))
    .map((id) => ({ soort: 'weg' as const, id, bestaat: true, fingerprint: '' }))
  const zet = [...wil]
    .filter(([, inhoud]) => inhoud !== null)
    .map(([id, inhoud]) => ({ soort: 'zet' as const, id, bestaat: heeft.has(id), fingerprint: fingerprint(inhoud) }))
    .filter(
      ({ id, bestaat, fingerprint: nieuw }) =>
        !bestaat || Object.hasOwn(elders, id) || (geheugen[vooruit(id)] || fingerprint(heeft.get(id))) !== nieuw,
    )
  const stappen = [...weg, ...zet]
  const eerste = stappen[0]
  return eerste && { ...eerste, laatste: stappen.length === 1 }
}

/** Parts of a state that cannot be read any more are sent anew or ended; not knowing what they say is no reason to do nothing. */
function gehouden(stand: Projectie, deel: Deel, onderdelenVan: (projectie: Projectie) => Map<string, unknown>) {
  try {
    return onderdelenVan(stand)
  } catch {
    return new Map<string, unknown>(Object.keys(stand[deel] ?? {}).map((id) => [id, 'onleesbaar']))
  }
}

/** What the partner holds once it accepted this step. */
export function standNa(
  { stand, gewenst }: Pick<Koppeling, 'stand' | 'gewenst'>,
  stap: Stap,
  deel: Deel,
): Projectie | undefined {
  if (stap.laatste) return gewenst && metGezegde(gewenst, { stand, stap, deel })
  const rijen = Object.fromEntries(Object.entries(stand?.[deel] ?? {}).filter(([id]) => id !== stap.id))
  if (stap.soort === 'weg' || !gewenst) return stand && { ...stand, [deel]: rijen }
  const rij = gewenst[deel]?.[stap.id]
  if (!stand) return { ...gewenst, [deel]: { [stap.id]: rij } }
  return { ...stand, [deel]: { ...rijen, [stap.id]: rij }, inwoners: { ...gewenst.inwoners, ...stand.inwoners } }
}

/** What should be held, without the parts that could not be told and are not held. */
function metGezegde(
  gewenst: Projectie,
  { stand, stap, deel }: { stand: Projectie | undefined; stap: Stap; deel: Deel },
): Projectie {
  const gezegd = ([id]: [string, unknown]) => id === stap.id || Object.hasOwn(stand?.[deel] ?? {}, id)
  return { ...gewenst, [deel]: Object.fromEntries(Object.entries(gewenst[deel] ?? {}).filter(gezegd)) }
}

export function geheugenNa({ geheugen }: Pick<Koppeling, 'geheugen'>, stap: Stap): Record<string, string> {
  if (!stap.laatste) return { [vooruit(stap.id)]: stap.fingerprint }
  const merken = Object.keys(geheugen).filter((sleutel) => sleutel.startsWith('vooruit:') && geheugen[sleutel] !== '')
  return Object.fromEntries(merken.map((sleutel) => [sleutel, '']))
}

const vooruit = (id: string) => `vooruit:${id}`

function fingerprint(inhoud: unknown): string {
  return createHash('sha256').update(JSON.stringify(inhoud)).digest('base64url')
}
