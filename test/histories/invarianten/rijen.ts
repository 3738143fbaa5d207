import { persoonVan, type Huishouden } from '@wijkhub/model'

/** What a household has that is no row about somebody. */
const geenRijen: ReadonlySet<string> = new Set(['ingrepen', 'verenigd', 'betrokkenheden'])

/** Every row is about somebody who is or was here, and nobody is both; at most one coordinator. */
export function bewaakRijen(huishouden: Huishouden): void {
  const { inwoners, vertrokken, lidmaatschappen, herkomst } = huishouden
  for (const id of Object.keys(inwoners)) if (vertrokken[id]) throw new Error(`${id} is lid en vertrokken`)
  for (const id of Object.keys(lidmaatschappen)) if (!inwoners[id]) throw new Error(`lidmaatschap van geen lid: ${id}`)
  for (const id of Object.keys(herkomst))
    if (!persoonVan(huishouden, id)) throw new Error(`herkomst van wie er nooit was: ${id}`)
  for (const [deel, rijen] of Object.entries(huishouden))
    if (!geenRijen.has(deel) && typeof rijen === 'object')
      for (const [id, rij] of Object.entries(rijen as object))
        for (const inwonerId of genoemd(rij))
          if (!persoonVan(huishouden, inwonerId)) throw new Error(`${deel} ${id} gaat over niemand: ${inwonerId}`)
}

function genoemd(rij: unknown): string[] {
  if (typeof rij !== 'object' || rij === null) return []
  const { inwonerId, inwonerIds } = rij as { inwonerId?: string; inwonerIds?: string[] }
  return [...(inwonerId === undefined ? [] : [inwonerId]), ...(inwonerIds ?? [])]
}
