import { isDeepStrictEqual } from 'node:util'
import type { Doelbinding, DoelbindingRegel } from '@wijkhub/model'

/** What changed in the row of one party, whoever the household is. */
export interface Tabelverschil {
  audience: string
  naam: string
  soort: 'nieuw' | 'vervalt' | 'anders'
  /** Fields it would newly get, or no longer. */
  krijgt: string[]
  verliest: string[]
  /** Whatever else of the row differs, by its name. */
  anders: { onderdeel: string; oud: unknown; nieuw: unknown }[]
}

/** Where two tables differ, party by party, in the order of the new one. Pure; empty when they say the same. */
export function vergelijkTabellen(oud: Doelbinding, nieuw: Doelbinding): Tabelverschil[] {
  const vervallen = oud.regels.filter(({ audience }) => !nieuw.regelVoor(audience))
  return [...nieuw.regels, ...vervallen].flatMap(({ audience, naam }) => {
    const was = oud.regelVoor(audience)
    const wordt = nieuw.regelVoor(audience)
    const krijgt = (wordt?.velden ?? []).filter((veld) => !was?.velden.includes(veld))
    const verliest = (was?.velden ?? []).filter((veld) => !wordt?.velden.includes(veld))
    const anders = was && wordt ? onderdelen(was, wordt) : []
    if (was && wordt && krijgt.length + verliest.length + anders.length === 0) return []
    return [{ audience, naam, soort: !was ? 'nieuw' : !wordt ? 'vervalt' : 'anders', krijgt, verliest, anders }]
  })
}

function onderdelen(was: DoelbindingRegel, wordt: DoelbindingRegel): Tabelverschil['anders'] {
  const namen = new Set([...Object.keys(was), ...Object.keys(wordt)] as (keyof DoelbindingRegel)[])
  return [...namen]
    .filter((onderdeel) => onderdeel !== 'velden' && !isDeepStrictEqual(was[onderdeel], wordt[onderdeel]))
    .map((onderdeel) => ({ onderdeel, oud: was[onderdeel], nieuw: wordt[onderdeel] }))
}
