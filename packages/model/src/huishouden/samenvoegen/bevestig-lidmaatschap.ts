import type { Handeling } from '../../handeling.ts'
import type { Huishouden } from '../huishouden.ts'
import { isVoorlopig } from '../leden/lidmaatschap.ts'
import { alsHetPast, besluitVan, gevolg, type Gevolgen } from './gevolg.ts'
import { hoortVan } from './hoort-van.ts'
import { alleenAnders } from './stukken.ts'
import { bevestigdeHuizen, metToets, woontIn } from './toets-huizen.ts'

export interface TeBevestigen {
  inwonerId: string
  /** Where else she is, or was. */
  anderen?: readonly Huishouden[]
  reden?: string | undefined
}

/**
 * She has two homes: a member of both households for good, and what is known of her holds in both from now on, and in each
 * other home she is confirmed in (`hoortVan`). A home that was not yet held against each of those waits for it: only that
 * these two were tested is kept, and nothing crosses. Nothing about the other household crosses ever: no address, no member, no row, not who
 * recorded something there. Pure.
 */
export function bevestigLidmaatschap(
  paar: readonly [Huishouden, Huishouden],
  { inwonerId, anderen = [], reden }: TeBevestigen,
  door: Handeling,
): Gevolgen {
  if (!paar.every((huis) => woontIn(huis, inwonerId))) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  const ingreepId = door.nieuwId()
  const vast = bevestigdeHuizen(anderen, inwonerId)
  const [een, ander] = paar
  const nu = [metToets(een, ander.huishoudenId, inwonerId, vast), metToets(ander, een.huishoudenId, inwonerId, vast)]
  const erbij = nu.filter((huis, index) => huis !== paar[index] && !isVoorlopig(huis, inwonerId))
  const samen = nu.some((huis) => isVoorlopig(huis, inwonerId)) ? erbij : nu
  const allen = [...bevestigdeHuizen(nu, inwonerId), ...vast]
  const gevolgen = [...nu, ...vast].flatMap((huis, index) => {
    const van = samen.includes(huis) ? allen : allen.includes(huis) ? samen : []
    // Also where it is nothing, so that the last goes first.
    if (index > 1 && van.length === 0) return []
    const elders = van.filter((eentje) => eentje !== huis)
    const was = paar[index] ?? huis
    const na = alleenAnders(was, {
      lidmaatschappen: { [inwonerId]: huis.lidmaatschappen[inwonerId] ?? null },
      ...hoortVan(huis, elders, [inwonerId], door),
    })
    const besluit = { ingreepId, raakt: [inwonerId], ...besluitVan(door, reden) }
    return [gevolg(was, [{ soort: 'lidmaatschap-bevestigd', ...besluit, na }])]
  })
  return alsHetPast([...paar, ...vast], ingreepId, gevolgen)
}
