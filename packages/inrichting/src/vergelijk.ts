import { isDeepStrictEqual } from 'node:util'
import { project, type Doelbinding, type Huishouden } from '@wijkhub/model'

/** What another table would change for one party, about one household. */
export interface Verschil {
  audience: string
  /** Paths of the household it does not get now and would get, or gets with another value; `huishoudenId` alone: that it exists. */
  krijgt: string[]
  /** Paths it gets now and would no longer get, or with another value. */
  verliest: string[]
}

/**
 * What a changed table would newly tell of a household, and to whom. Pure; `op` is today's date. Empty exactly when every
 * party would get what it gets now.
 */
export function vergelijk(oud: Doelbinding, nieuw: Doelbinding, huishouden: Huishouden, op: string): Verschil[] {
  const partijen = new Set([...oud.regels, ...nieuw.regels].map(({ audience }) => audience))
  return [...partijen].flatMap((audience) => {
    const nu = paden(oud, audience, huishouden, op)
    const straks = paden(nieuw, audience, huishouden, op)
    const krijgt = alleenIn(straks, nu)
    const verliest = alleenIn(nu, straks)
    return krijgt.length + verliest.length > 0 ? [{ audience, krijgt, verliest }] : []
  })
}

type Paden = ReadonlyMap<string, unknown>

function paden(doelbinding: Doelbinding, audience: string, huishouden: Huishouden, op: string): Paden {
  const regel = doelbinding.regelVoor(audience)
  const document = regel && project(huishouden, regel, doelbinding, op)
  return new Map(document ? bladeren(document, []) : [])
}

/** Every value that is no object itself, with the path to it. */
function bladeren(waarde: object, tot: readonly string[]): [string, unknown][] {
  return Object.entries(waarde)
    .filter(([, deel]) => deel !== undefined)
    .flatMap(([veld, deel]: [string, unknown]) => {
      const pad = [...tot, veld]
      return isDeel(deel) ? bladeren(deel, pad) : [[pad.join('.'), deel] satisfies [string, unknown]]
    })
}

const isDeel = (waarde: unknown): waarde is object =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) && Object.keys(waarde).length > 0

function alleenIn(paden: Paden, andere: Paden): string[] {
  return [...paden]
    .filter(([pad, waarde]) => !andere.has(pad) || !isDeepStrictEqual(andere.get(pad), waarde))
    .map(([pad]) => pad)
    .toSorted()
}
