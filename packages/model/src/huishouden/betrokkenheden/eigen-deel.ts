import type { Deel } from '../huishouden.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import { betrokkenheidVan, heeftGevraagd, isBetrokken } from './betrokken.ts'

type Rij<D extends Deel> = Huishouden[D][string]

/** The row as this organisation itself said it, or nothing. `undefined` where a part is never its own word. */
type Eigen = { [D in Deel]: ((rij: Rij<D>, organisatie: string) => Rij<D> | undefined) | undefined }

/** Whose row is it? A new part does not compile without saying so. */
const eigen: Eigen = {
  // As it said them itself, in `opgave`.
  inwoners: undefined,
  betrokkenheden: (rij, organisatie) => alsVan(rij.organisatie, organisatie, rij),
  vragen: (rij, organisatie) => alsVan(rij.gesteldDoor, organisatie, rij),
  zrm: (rij, organisatie) => alsVan(rij.afnemer, organisatie, rij),
  toestemmingen: (rij, organisatie) =>
    rij.vastgelegdDoor?.includes(organisatie) ? { ...rij, vastgelegdDoor: [organisatie] } : undefined,
  signalen: (rij, organisatie) => alsVan(rij.gemeldDoor, organisatie, rij),
  // The word of the index: that somebody else signalled her too.
  matches: undefined,
  verwijzingen: (rij, organisatie) => alsVan(rij.doorOrganisatie, organisatie, rij),
  besluiten: undefined,
  contactmomenten: (rij, organisatie) => alsVan(rij.organisatie, organisatie, rij),
  doelen: (rij, organisatie) => alsVan(rij.doorOrganisatie, organisatie, rij),
  acties: (rij, organisatie) => alsVan(rij.organisatie, organisatie, rij),
  // That there is one says that somebody else said something else.
  afwijkingen: undefined,
  // Who said what is known.
  herkomst: undefined,
  // That somebody was taken for another.
  verenigd: undefined,
  // That somebody came or left is what others said.
  lidmaatschappen: undefined,
  vertrokken: undefined,
}

const alsVan = <R>(bron: string | undefined, organisatie: string, rij: R) => (bron === organisatie ? rij : undefined)

/**
 * The household as this organisation registered it: what it said of address, ground and persons, the rows whose source
 * it is, about those persons, and its own involvement. Nothing of it came from another's word. Empty for who did not
 * ask. Pure.
 */
export function eigenDeel(huishouden: Huishouden, organisatie: string): Huishouden {
  const opgave = betrokkenheidVan(huishouden, organisatie)?.[1].opgave
  const { huishoudenId, versie } = huishouden
  if (!opgave) return { ...leegHuishouden, huishoudenId }
  const delen = Object.entries(eigen).map(([deel, van]) => {
    const rijen = Object.entries(huishouden[deel as Deel] as Record<string, object>).flatMap(([id, rij]) => {
      const gezegd = (van as ((rij: object, organisatie: string) => object | undefined) | undefined)?.(rij, organisatie)
      return gezegd && gaatOver(gezegd, opgave.inwoners) ? [[id, gezegd] as const] : []
    })
    return [deel, Object.fromEntries(rijen)]
  })
  return { ...Object.fromEntries(delen), huishoudenId, versie, ...opgave, adresBron: organisatie } as Huishouden
}

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
