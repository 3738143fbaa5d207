import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Toetsing, ToetsingSoort, ToetsingStand } from './toetsing.ts'

const rij = `t.id as "toetsingId", t.soort, t.inwoners, t.huishoudens, t.bewijs, t.stand, t.besluiten, t.versie,
  to_char(t.gemaakt_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "gemaaktOp"`

const een = sql<{ toetsingId: string }, Toetsing>(
  'lees-toetsing',
  `select ${rij} from toetsing t where t.id = :toetsingId`,
)

/** One question; `undefined` when there is none. */
export async function leesToetsing(db: Queryable, toetsingId: string): Promise<Toetsing | undefined> {
  return (await run(db, een, { toetsingId }))[0]
}

export interface Zoek {
  stand: ToetsingStand
  soort: ToetsingSoort | undefined
  /** Only those of which this organisation is known in every household; all when absent. */
  organisatie: string | undefined
  na: string | undefined
  hoogstens: number
}

interface Values {
  stand: string
  soort: string | null
  organisatie: string | null
  na: string | null
  hoogstens: number
}

const bladzij = sql<Values, Toetsing>(
  'blader-toetsingen',
  `select ${rij} from toetsing t
   where t.stand = :stand and (:soort::text is null or t.soort = :soort)
     and (t.gemaakt_op, t.id) > (
       coalesce((select n.gemaakt_op from toetsing n where n.id = :na::uuid), '-infinity'),
       coalesce(:na::uuid, '00000000-0000-0000-0000-000000000000'))
     and (:organisatie::text is null or not exists (
       select from unnest(t.huishoudens) as h (id)
       where not exists (
         select from projectie p where p.huishouden_id = h.id and p.audience = :organisatie and p.hash is not null)))
   order by t.gemaakt_op, t.id limit :hoogstens`,
)

/** Questions in a stand, the oldest first, after `na`. */
export function bladerToetsingen(db: Queryable, zoek: Zoek): Promise<Toetsing[]> {
  const { stand, soort = null, organisatie = null, na = null, hoogstens } = zoek
  return run(db, bladzij, { stand, soort, organisatie, na, hoogstens })
}
