import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { GeweigerdeBijdrage, GeweigerdStand } from './geweigerd.ts'

const rij = `g.event_id as "bijdrageId", g.bron, g.huishouden_id as "huishoudenId", g.weigering, g.bericht, g.afzender, g.stand,
  g.stappen, to_char(g.geweigerd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "geweigerdOp",
  (extract(epoch from g.geweigerd_op) * 1000000)::bigint::text as micros`

const een = sql<{ bijdrageId: string }, GeweigerdeBijdrage>(
  'lees-geweigerde-bijdrage',
  `select ${rij} from geweigerde_bijdrage g where g.event_id = :bijdrageId`,
)

/** One contribution that was not taken over; `undefined` when there is none. */
export async function leesGeweigerdeBijdrage(
  db: Queryable,
  bijdrageId: string,
): Promise<GeweigerdeBijdrage | undefined> {
  return (await run(db, een, { bijdrageId }))[0]
}

export interface ZoekGeweigerd {
  stand: GeweigerdStand
  bron: string | undefined
  weigering: string | undefined
  /** Refused at this moment or after. */
  sinds: string | undefined
  huishoudenId: string | undefined
  /** Only of households of which this organisation has the regisseur; all when absent. */
  organisatie: string | undefined
  na: { micros: string; ids: readonly string[] } | undefined
  hoogstens: number
}

interface Values {
  stand: string
  bron: string | null
  weigering: string | null
  sinds: string | null
  huishoudenId: string | null
  organisatie: string | null
  naMicros: string | null
  naId: string | null
  hoogstens: number
}

const bladzij = sql<Values, GeweigerdeBijdrage>(
  'blader-geweigerde-bijdragen',
  `select ${rij} from geweigerde_bijdrage g
   where g.stand = :stand
     and (g.geweigerd_op, g.event_id) > (
       coalesce(timestamptz '1970-01-01T00:00:00Z' + :naMicros::bigint * interval '1 microsecond', '-infinity'),
       coalesce(:naId::uuid, '00000000-0000-0000-0000-000000000000'))
     and g.geweigerd_op >= coalesce(:sinds::timestamptz, '-infinity')
     and (:bron::text is null or g.bron = :bron) and (:weigering::text is null or g.weigering = :weigering)
     and (:huishoudenId::uuid is null or g.huishouden_id = :huishoudenId)
     and (:organisatie::text is null or exists (
       select from regisseur r where r.huishouden_id = g.huishouden_id and r.organisatie = :organisatie))
   order by g.geweigerd_op, g.event_id limit :hoogstens`,
)

/** The next of them in this stand, the oldest first. */
export function bladerGeweigerd(db: Queryable, zoek: ZoekGeweigerd): Promise<GeweigerdeBijdrage[]> {
  const { stand, bron = null, weigering = null, sinds = null, huishoudenId = null, organisatie = null, na } = zoek
  const { hoogstens } = zoek
  const plek = { naMicros: na?.micros ?? null, naId: na?.ids[0] ?? null }
  return run(db, bladzij, { stand, bron, weigering, sinds, huishoudenId, organisatie, ...plek, hoogstens })
}
