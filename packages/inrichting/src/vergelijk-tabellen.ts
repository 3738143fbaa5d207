import { isDeepStrictEqual } from 'node:util'
import type { DoelbindingRegel } from '@wijkhub/model'
import { Rol } from './partijen.ts'
import type { Inrichting } from './maak-inrichting.ts'

/** What decides who may know something: the table, who sees every message that is set aside, and who what is counted. */
export type TeVergelijken = Pick<Inrichting, 'doelbinding' | 'heeftRol'>

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
export function vergelijkTabellen(oud: TeVergelijken, nieuw: TeVergelijken): Tabelverschil[] {
  const vervallen = oud.doelbinding.regels.filter(({ audience }) => !nieuw.doelbinding.regelVoor(audience))
  return [...nieuw.doelbinding.regels, ...vervallen].flatMap(({ audience, naam }) => {
    const was = oud.doelbinding.regelVoor(audience)
    const wordt = nieuw.doelbinding.regelVoor(audience)
    const krijgt = (wordt?.velden ?? []).filter((veld) => !was?.velden.includes(veld))
    const verliest = (was?.velden ?? []).filter((veld) => !wordt?.velden.includes(veld))
    const anders = [...(was && wordt ? onderdelen(was, wordt) : []), ...rol(oud, nieuw, audience)]
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

/** Also of a party that comes or goes: its fields do not say it. */
function rol(oud: TeVergelijken, nieuw: TeVergelijken, audience: string): Tabelverschil['anders'] {
  return Rol.options.flatMap((onderdeel) => {
    const [was, wordt] = [oud.heeftRol(audience, onderdeel), nieuw.heeftRol(audience, onderdeel)]
    return was === wordt ? [] : [{ onderdeel, oud: was, nieuw: wordt }]
  })
}
