import { leegHuishouden, type Deel, type Huishouden } from '../huishouden.ts'
import { betrokkenheidVan, heeftGevraagd, isBetrokken } from './betrokken.ts'
import { eigenRijen } from './eigen-rijen.ts'

/**
 * The household as this organisation registered it: what it said of address, ground and persons, the rows whose source
 * it is, about those persons, and its own involvement. Nothing of it came from another's word, but that a resident took
 * back the consent it recorded. Empty for who did not ask. Pure.
 */
export function eigenDeel(huishouden: Huishouden, organisatie: string): Huishouden {
  const opgave = betrokkenheidVan(huishouden, organisatie)?.[1].opgave
  const { huishoudenId, versie } = huishouden
  if (!opgave) return { ...leegHuishouden, huishoudenId }
  const delen = Object.entries(eigenRijen).map(([deel, van]) => {
    const rijen = van ? (van as Van)(huishouden[deel as Deel], organisatie) : {}
    const eigen = Object.entries(rijen).flatMap(([id, rij]) => {
      const genoemd = overGenoemden(rij, opgave.inwoners)
      return genoemd ? [[id, genoemd]] : []
    })
    return [deel, Object.fromEntries(eigen)]
  })
  return { ...Object.fromEntries(delen), huishoudenId, versie, ...opgave, adresBron: organisatie } as Huishouden
}
type Van = (rijen: object, organisatie: string) => Record<string, object>

/** A row as far as it is about persons it named itself: a referral of before may name more. */
function overGenoemden<R extends { inwonerId?: string; inwonerIds?: readonly string[] }>(
  rij: R,
  inwoners: object,
): R | undefined {
  if (rij.inwonerId !== undefined && !Object.hasOwn(inwoners, rij.inwonerId)) return undefined
  if (!rij.inwonerIds) return rij
  const inwonerIds = rij.inwonerIds.filter((id) => Object.hasOwn(inwoners, id))
  return inwonerIds.length > 0 ? { ...rij, inwonerIds } : undefined
}

/**
 * What this organisation may know of the household at this moment: all of it (its row of the table still says which
 * part), what it registered itself, or nothing. Every reader asks this. Pure.
 */
export function zichtVan(huishouden: Huishouden, organisatie: string, op: string): Huishouden | undefined {
  if (isBetrokken(huishouden, organisatie, op)) return huishouden
  return heeftGevraagd(huishouden, organisatie) ? eigenDeel(huishouden, organisatie) : undefined
}
