import { delen, type Deel, type Huishouden, type Stukken } from '../huishouden.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

type Rijen = Record<string, unknown>

/** A part of rows as one reads it that does not know which part it is. */
export function rijenVan(van: Huishouden | Stukken, deel: string): Rijen {
  return (van as Record<string, Rijen | undefined>)[deel] ?? {}
}

/** Does this change put a row there? */
export function heeft(stukken: Stukken, deel: string, id: string): boolean {
  return (rijenVan(stukken, deel)[id] ?? null) !== null
}

export const deelnamen = Object.keys(delen) as Deel[]

/** Which parts of rows a change is about, each with its rows; `null` where it takes one away. */
export function rijenIn(stukken: Stukken): [deel: Deel, rijen: Rijen][] {
  return deelnamen.flatMap((deel): [Deel, Rijen][] => (stukken[deel] ? [[deel, rijenVan(stukken, deel)]] : []))
}

/** What a change says of what a household has one of. */
export function enkeleIn(stukken: Stukken): [naam: string, waarde: unknown][] {
  return Object.entries(stukken).filter(([naam]) => !Object.hasOwn(delen, naam))
}

/** The household with this change of its parts. */
export function metStukken(huishouden: Huishouden, stukken: Stukken): Huishouden {
  const na: Rijen = { ...huishouden }
  for (const [deel, rijen] of rijenIn(stukken)) {
    const alle = Object.entries({ ...rijenVan(huishouden, deel), ...rijen })
    na[deel] = Object.fromEntries(alle.filter(([, rij]) => rij !== null))
  }
  for (const [naam, waarde] of enkeleIn(stukken))
    if (waarde === null || waarde === undefined) delete na[naam]
    else na[naam] = waarde
  return na as Huishouden
}

/** Two changes after each other, as one. */
export function stukkenSamen(eerst: Stukken, dan: Stukken): Stukken {
  const rijen = rijenIn(dan).map(([deel, nieuw]) => [deel, { ...rijenVan(eerst, deel), ...nieuw }])
  return { ...eerst, ...dan, ...Object.fromEntries(rijen) } as Stukken
}

/** What a household has where a change would change it: the change that takes that change back. */
export function zoalsHetWas(huishouden: Huishouden, stukken: Stukken): Stukken {
  const rijen = rijenIn(stukken).map(([deel, nieuw]) => {
    const bekend = rijenVan(huishouden, deel)
    return [deel, Object.fromEntries(Object.keys(nieuw).map((id) => [id, bekend[id] ?? null]))]
  })
  const enkele = enkeleIn(stukken).map(([naam]) => [naam, (huishouden as unknown as Rijen)[naam] ?? null])
  return Object.fromEntries([...rijen, ...enkele]) as Stukken
}

/** Of a change only what would really change this household. */
export function alleenAnders(huishouden: Huishouden, stukken: Stukken): Stukken {
  const was = zoalsHetWas(huishouden, stukken)
  const rijen = rijenIn(stukken).flatMap(([deel, nieuw]) => {
    const anders = Object.entries(nieuw).filter(([id, rij]) => !zelfdeInhoud(rijenVan(was, deel)[id], rij))
    return anders.length > 0 ? [[deel, Object.fromEntries(anders)]] : []
  })
  const enkele = enkeleIn(stukken).filter(([naam, waarde]) => !zelfdeInhoud((was as Rijen)[naam], waarde))
  return Object.fromEntries([...rijen, ...enkele]) as Stukken
}
