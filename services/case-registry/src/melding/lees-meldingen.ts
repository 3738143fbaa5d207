import type { Melding } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

interface Rij {
  melding: Melding
}

const een = sql<{ meldingId: string }, Rij>(
  'lees-melding',
  'select toestand as melding from melding where id = :meldingId',
)

export async function leesMelding(db: Queryable, meldingId: string): Promise<Melding | undefined> {
  const [rij] = await run(db, een, { meldingId })
  return rij?.melding
}

/** Where a list goes on: after this urgency, moment and id. */
export interface MeldingPlek {
  rang: number
  op: string
  id: string
}

interface Zoek {
  teams: readonly string[]
  standen: readonly Melding['stand'][]
  /** The last urgency of the list. */
  totRang: number
  medewerkerId: string | null
  /** Only what is over its time at this moment. */
  overTijd: string | null
  na: MeldingPlek
  hoogstens: number
}

// One walk per team and state, each over its own rows of the index in the order of the list; a list of both would read and sort them all.
const bladzij = sql<Omit<Zoek, 'na'> & { naRang: number; naOp: string; naId: string }, Rij>(
  'blader-meldingen',
  `select een.melding
   from unnest(:teams::text[]) t (team) cross join unnest(:standen::text[]) s (stand)
   cross join lateral (
     select m.toestand as melding, m.rang, m.gemeld_op, m.id from melding m
     where m.team = t.team and m.stand = s.stand
       and (m.rang, m.gemeld_op, m.id) > (:naRang::smallint, :naOp::timestamptz, :naId::uuid) and m.rang <= :totRang::smallint
       and (:medewerkerId::uuid is null or m.medewerker = :medewerkerId)
       and (:overTijd::timestamptz is null or m.uiterlijk < :overTijd)
     order by m.rang, m.gemeld_op, m.id limit :hoogstens) een
   order by een.rang, een.gemeld_op, een.id limit :hoogstens`,
)

/** Meldingen of these teams, the most urgent first and of those the oldest. */
export async function bladerMeldingen(db: Queryable, { na, ...zoek }: Zoek): Promise<Melding[]> {
  const rijen = await run(db, bladzij, { ...zoek, naRang: na.rang, naOp: na.op, naId: na.id })
  return rijen.map(({ melding }) => melding)
}

interface Gedaan {
  organisatie: string
  voortgangen: readonly Melding['voortgang'][]
  naOp: string
  naId: string
  hoogstens: number
}

const gedaan = sql<Gedaan, Rij>(
  'blader-gedane-meldingen',
  `select een.melding
   from unnest(:voortgangen::text[]) v (voortgang)
   cross join lateral (
     select m.toestand as melding, m.gemeld_op, m.id from melding m
     where m.organisatie = :organisatie and m.voortgang = v.voortgang
       and (m.gemeld_op, m.id) < (:naOp::timestamptz, :naId::uuid)
     order by m.gemeld_op desc, m.id desc limit :hoogstens) een
   order by een.gemeld_op desc, een.id desc limit :hoogstens`,
)

/** What this organisation reported, the newest first: in an order and by a filter that say nothing of what the team did. */
export async function bladerGedaneMeldingen(
  db: Queryable,
  { na, ...zoek }: Omit<Gedaan, 'naOp' | 'naId'> & { na: Omit<MeldingPlek, 'rang'> },
): Promise<Melding[]> {
  const rijen = await run(db, gedaan, { ...zoek, naOp: na.op, naId: na.id })
  return rijen.map(({ melding }) => melding)
}

const wachtend = sql<{ teams: readonly string[]; voor: string; medewerkerId: string | null; hoogstens: number }, Rij>(
  'lees-wachtende-meldingen',
  `select m.toestand as melding from melding m
   where m.team = any (:teams::text[]) and m.stand in ('open', 'opgepakt') and m.uiterlijk < :voor::timestamptz
     and (:medewerkerId::uuid is null or m.medewerker = :medewerkerId)
   order by m.uiterlijk, m.id limit :hoogstens`,
)

/** Meldingen of these teams of which the next step is due before a moment, the soonest first. */
export async function leesWachtendeMeldingen(
  db: Queryable,
  vraag: { teams: readonly string[]; voor: string; medewerkerId: string | null; hoogstens: number },
): Promise<Melding[]> {
  return (await run(db, wachtend, vraag)).map(({ melding }) => melding)
}

const van = sql<{ huishoudenId: string }, Rij>(
  'lees-meldingen-van-huishouden',
  `with recursive deel (id) as (
     select :huishoudenId::uuid
     union
     select h.id from deel d join huishouden b on b.id = d.id
     cross join lateral json_each(coalesce(coalesce(b.wegwijzer, b.toestand) -> 'ingrepen', '{}')) i
     join huishouden h on h.id = (i.value ->> 'met')::uuid and coalesce(h.wegwijzer, h.toestand) -> 'opgegaan' ->> 'in' = d.id::text)
   select m.toestand as melding from deel d join melding m on m.huishouden_id = d.id
   order by m.gemeld_op, m.id`,
)

/** Meldingen that went to this household, or to one that went up in it. */
export async function leesMeldingenVan(db: Queryable, huishoudenId: string): Promise<Melding[]> {
  return (await run(db, van, { huishoudenId })).map(({ melding }) => melding)
}
