import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Regel } from '../regel/regel.ts'

/** A line as it is read. */
export interface GelezenRegel extends Omit<Regel, 'verwerking' | Lijsten>, Record<Lijsten, string[]> {
  regelId: string
  dienst: string
  verwerking: string
}
type Lijsten = 'huishoudens' | 'betrokkenen' | 'velden'

/** Whom or what one wants to know of, since when and until when. */
export interface Vraag {
  inwonerId?: string | undefined
  /** Also lines that are about such a household as a whole. */
  huishoudens?: readonly string[] | undefined
  medewerker?: string | undefined
  organisatie?: string | undefined
  ontvanger?: string | undefined
  vanaf: string
  tot: string
  /** After this line of the page before, in order of moment, the newest first. */
  na?: { op: string; regelId: string } | undefined
  hoogstens: number
}

type Rij = { [Veld in keyof GelezenRegel]: GelezenRegel[Veld] | null }

const lees = sql<
  {
    inwonerId: string | null
    huishoudens: readonly string[] | null
    medewerker: string | null
    organisatie: string | null
    ontvanger: string | null
    vanaf: string
    tot: string
    naOp: string | null
    naId: string | null
    hoogstens: number
  },
  Rij
>(
  'lees-verstrekkingen',
  `select r.id as "regelId", to_char(r.op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as op, r.dienst, r.verwerking,
     r.handeling, r.status, r.organisatie, r.medewerker, r.rol, r.reden, r.doel, r.ontvanger, r.huishoudens, r.betrokkenen,
     r.velden, r.versie, r.aantal, r.trace, r.opdracht, r.weigering
   from logboek.regel r
   where r.op >= :vanaf and r.op < :tot
     and (:inwonerId::uuid is null and :huishoudens::uuid[] is null or r.betrokkenen @> array[:inwonerId::uuid]
       or (r.huishoudens && :huishoudens::uuid[] and (:inwonerId::uuid is null or r.betrokkenen = '{}')))
     and (:medewerker::uuid is null or r.medewerker = :medewerker)
     and (:organisatie::text is null or r.organisatie = :organisatie)
     and (:ontvanger::text is null or r.ontvanger = :ontvanger)
     and (:naOp::timestamptz is null or (r.op, r.id) < (:naOp::timestamptz, :naId::uuid))
   order by r.op desc, r.id desc limit :hoogstens`,
)

/** Lines that answer the question, the newest first. For who may read the log: its own role. */
export async function leesVerstrekkingen(db: Queryable, vraag: Vraag): Promise<GelezenRegel[]> {
  const { inwonerId, huishoudens, medewerker, organisatie, ontvanger, vanaf, tot, na, hoogstens } = vraag
  const rijen = await run(db, lees, {
    inwonerId: inwonerId ?? null,
    huishoudens: huishoudens ?? null,
    medewerker: medewerker ?? null,
    organisatie: organisatie ?? null,
    ontvanger: ontvanger ?? null,
    vanaf,
    tot,
    naOp: na?.op ?? null,
    naId: na?.regelId ?? null,
    hoogstens,
  })
  return rijen.map(
    (rij) => Object.fromEntries(Object.entries(rij).filter(([, waarde]) => waarde !== null)) as unknown as GelezenRegel,
  )
}
