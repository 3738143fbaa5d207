import type { Huishouden } from '../huishouden.ts'
import { isVoorlopig } from '../leden/lidmaatschap.ts'
import { isOpen } from '../betrokkenheden/betrokken.ts'

/** In a household that was closed, or went up in another, nobody is a member any more. */
export function woontIn(huishouden: Huishouden, inwonerId: string): boolean {
  return isOpen(huishouden) && huishouden.inwoners[inwonerId] !== undefined
}

/** Of these the ones she is a confirmed member of: what is hers crosses between them. */
export function bevestigdeHuizen(huishoudens: readonly Huishouden[], inwonerId: string): Huishouden[] {
  return huishoudens.filter((huis) => woontIn(huis, inwonerId) && !isVoorlopig(huis, inwonerId))
}

/**
 * Her home once it was held against that other one: confirmed when none of those she is a confirmed member of waits for it,
 * and otherwise with a note that these two were tested. Crossing with one of them is crossing with all. Pure.
 */
export function metToets(
  huis: Huishouden,
  ander: string | undefined,
  inwonerId: string,
  bevestigd: readonly Huishouden[],
): Huishouden {
  const { sinds, voorlopig, getoetst: eerder = [] } = huis.lidmaatschappen[inwonerId] ?? {}
  if (sinds === undefined || !voorlopig) return huis
  const getoetst = [...new Set([...eerder, ...(ander === undefined ? [] : [ander])])]
  const wacht = bevestigd.some(({ huishoudenId }) => !getoetst.includes(huishoudenId))
  const lidmaatschap = wacht ? { sinds, voorlopig, ...(getoetst.length > 0 && { getoetst }) } : { sinds }
  return { ...huis, lidmaatschappen: { ...huis.lidmaatschappen, [inwonerId]: lidmaatschap } }
}
