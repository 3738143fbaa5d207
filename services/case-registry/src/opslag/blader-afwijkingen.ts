import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { AfwijkingRij } from '../huishouden/index-afwijkingen.ts'
import { beginVanIds, eindeVanIds } from './begin-van-ids.ts'

export interface ZoekAfwijkingen {
  /** Whose list. */
  lezer: string
  stand: AfwijkingRij['stand']
  veld: string | undefined
  bron: string | undefined
  /** Reported at this moment or after. */
  sinds: string | undefined
  huishoudenId: string | undefined
  volgorde: 'oudste' | 'nieuwste'
  /** Of the others only what this organisation reported itself; absent: all. */
  velden: readonly string[] | undefined
  na: { micros: string; ids: readonly string[] } | undefined
  hoogstens: number
}

export interface GevondenAfwijking {
  afwijkingId: string
  huishoudenId: string
  /** When it was reported, for where the list goes on. */
  micros: string
}

interface Values {
  lezer: string
  stand: string
  veld: string | null
  bron: string | null
  sinds: string | null
  velden: readonly string[] | null
  naMicros: string | null
  naAfwijking: string | null
  naHuishouden: string | null
  hoogstens: number
}

const epoch = `timestamptz '1970-01-01T00:00:00Z'`

/** A page is one walk over the index of the reader's own rows, from where the last one ended. */
function bladzijde(volgorde: 'oudste' | 'nieuwste', waar = '') {
  const [na, begin, kant] = volgorde === 'oudste' ? ['>', '-infinity', 'asc'] : ['<', 'infinity', 'desc']
  const rest = volgorde === 'oudste' ? beginVanIds : eindeVanIds
  return `select a.afwijking_id as "afwijkingId", a.huishouden_id as "huishoudenId",
     (extract(epoch from a.gemeld_op) * 1000000)::bigint::text as micros
   from afwijking a
   where a.lezer = :lezer and a.stand = :stand
     and (a.gemeld_op, a.afwijking_id, a.huishouden_id) ${na} (
       coalesce(${epoch} + :naMicros::bigint * interval '1 microsecond', '${begin}'),
       coalesce(:naAfwijking::uuid, '${rest}'), coalesce(:naHuishouden::uuid, '${rest}'))
     and a.gemeld_op >= coalesce(:sinds::timestamptz, '-infinity')
     and (:veld::text is null or a.veld = :veld) and (:bron::text is null or a.bron = :bron)
     and (:velden::text[] is null or a.veld = any (:velden) or a.bron = :lezer) ${waar}
   order by a.gemeld_op ${kant}, a.afwijking_id ${kant}, a.huishouden_id ${kant} limit :hoogstens`
}

const overal = {
  oudste: sql<Values, GevondenAfwijking>('blader-afwijkingen-oudste', bladzijde('oudste')),
  nieuwste: sql<Values, GevondenAfwijking>('blader-afwijkingen-nieuwste', bladzijde('nieuwste')),
}
const van = 'and a.huishouden_id = :huishoudenId::uuid'
type InEen = Values & { huishoudenId: string }
const inEen = {
  oudste: sql<InEen, GevondenAfwijking>('blader-afwijkingen-van-oudste', bladzijde('oudste', van)),
  nieuwste: sql<InEen, GevondenAfwijking>('blader-afwijkingen-van-nieuwste', bladzijde('nieuwste', van)),
}

/** Where the next afwijkingen of this reader are, in order of when they were reported. */
export function bladerAfwijkingen(db: Queryable, zoek: ZoekAfwijkingen): Promise<GevondenAfwijking[]> {
  const { volgorde, huishoudenId, na, veld = null, bron = null, sinds = null, velden = null, ...rest } = zoek
  const [naAfwijking = null, naHuishouden = null] = na?.ids ?? []
  const values = { ...rest, veld, bron, sinds, velden, naMicros: na?.micros ?? null, naAfwijking, naHuishouden }
  return huishoudenId === undefined
    ? run(db, overal[volgorde], values)
    : run(db, inEen[volgorde], { ...values, huishoudenId })
}
