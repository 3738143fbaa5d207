import type { Handeling } from '../../handeling.ts'
import type { Huishouden, Stukken } from '../huishouden.ts'
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

/**
 * Those of them who are confirmed here wait again: another home turned out never to have been held against this one. Who is
 * a member since ever was one before there were days, and stays it. Pure.
 */
export function wachtenIn(huis: Huishouden, wie: readonly string[]): Stukken | undefined {
  const rijen = wie.flatMap((id) => {
    const lidmaatschap = bevestigdeHuizen([huis], id).length > 0 && huis.lidmaatschappen[id]
    return lidmaatschap ? [[id, { sinds: lidmaatschap.sinds, voorlopig: true as const }]] : []
  })
  return rijen.length > 0 ? { lidmaatschappen: Object.fromEntries(rijen) } : undefined
}

/**
 * A change that gives these back, as members for the time being where they have got another home meanwhile: the two were
 * never held against each other. `samen`: the household with the change; `anderen`: their homes it is not about. Pure.
 */
export function metWacht(
  samen: Huishouden,
  na: Stukken,
  wie: readonly string[],
  anderen: readonly Huishouden[],
  { vandaag }: Pick<Handeling, 'vandaag'>,
): Stukken {
  const wacht = wie.filter((id) => bevestigdeHuizen([samen], id).length > 0 && bevestigdeHuizen(anderen, id).length > 0)
  if (wacht.length === 0) return na
  const dagen = wacht.map((id) => [id, { sinds: vandaag, ...samen.lidmaatschappen[id], voorlopig: true as const }])
  return { ...na, lidmaatschappen: { ...na.lidmaatschappen, ...Object.fromEntries(dagen) } }
}
