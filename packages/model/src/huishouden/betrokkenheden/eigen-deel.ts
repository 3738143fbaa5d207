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
    return [deel, Object.fromEntries(Object.entries(rijen).filter(([, rij]) => gaatOver(rij, opgave.inwoners)))]
  })
  return { ...Object.fromEntries(delen), huishoudenId, versie, ...opgave, adresBron: organisatie } as Huishouden
}
type Van = (rijen: object, organisatie: string) => Record<string, object>

/** Only about persons it named itself. */
function gaatOver(rij: { inwonerId?: string; inwonerIds?: readonly string[] }, inwoners: object): boolean {
  const genoemd = [...(rij.inwonerIds ?? []), ...(rij.inwonerId === undefined ? [] : [rij.inwonerId])]
  return genoemd.every((id) => Object.hasOwn(inwoners, id))
}

/**
 * What this organisation may know of the household at this moment: all of it (its row of the table still says which
 * part), what it registered itself, or nothing. Every reader asks this. Pure.
 */
export function zichtVan(huishouden: Huishouden, organisatie: string, op: string): Huishouden | undefined {
  if (isBetrokken(huishouden, organisatie, op)) return huishouden
  return heeftGevraagd(huishouden, organisatie) ? eigenDeel(huishouden, organisatie) : undefined
}
