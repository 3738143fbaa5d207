import type { Ingeschreven } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { beginVanIds } from '../opslag/begin-van-ids.ts'

/** How many households somebody works for. Numbers alone: which they are is for who is granted in them. */
export interface Caseload {
  medewerkerId: string
  /** Households she coordinates. */
  regisseur: number
  /** Households she coordinates or is involved in. */
  huishoudens: number
  /** Of these, in the wijken of one team. */
  hier: number
}

const loopt = `b.stand = 'toegekend' and (b.tot is null or b.tot > :vandaag::date)`
const eigen = 'b.organisatie = w.organisatie'

/**
 * Every open household a worker `w` has something with: as regisseur whose organisation still is granted, or involved. She is
 * known by her id, or where a household has none of her, by name. Four looks by index; behind a fence (`offset 0`), whatever
 * the planner believes of the list of workers.
 */
export const werkVan = `
  select r.huishouden_id, true as regisseur
  from (
    select o.huishouden_id from overzicht o
    where o.stand = 'open' and o.regisseur_organisatie = w.organisatie and o.regisseur_medewerker = w."medewerkerId"
    union all
    select o.huishouden_id from overzicht o
    where o.stand = 'open' and o.regisseur_organisatie = w.organisatie and o.regisseur_medewerker is null
      and o.regisseur_naam = w.naam
    offset 0) r
  where exists (select from betrokkenheid b where b.huishouden_id = r.huishouden_id and ${eigen} and ${loopt})
  union all
  select i.huishouden_id, false
  from (
    select b.huishouden_id from betrokkenheid b
    where ${eigen} and ${loopt} and b.medewerker ->> 'medewerkerId' = w."medewerkerId"::text
    union all
    select b.huishouden_id from betrokkenheid b
    where ${eigen} and ${loopt} and b.medewerker ->> 'medewerkerId' is null and b.medewerker ->> 'naam' = w.naam
    offset 0) i`

export const wie = `json_to_recordset(:wie::json) as w ("medewerkerId" uuid, organisatie text, naam text)`

const tel = sql<{ wie: string; team: string | null; vandaag: string }, Caseload>(
  'tel-caseload',
  `select w."medewerkerId", c.regisseur::integer, c.huishoudens::integer, c.hier::integer
   from ${wie}
   cross join lateral (
     select count(distinct v.huishouden_id) filter (where v.regisseur) as regisseur,
       count(distinct v.huishouden_id) as huishoudens,
       count(distinct v.huishouden_id) filter (where :team::text in (o.team, o.jeugdteam)) as hier
     from (${werkVan}) v join overzicht o on o.huishouden_id = v.huishouden_id and o.stand = 'open') c`,
)

export type Werker = Pick<Ingeschreven, 'medewerkerId' | 'organisatie' | 'naam'>

const alsLijst = (werkers: readonly Werker[]) =>
  JSON.stringify(werkers.map(({ medewerkerId, organisatie, naam }) => ({ medewerkerId, organisatie, naam })))

/** The caseload of each of these workers; `hier` counts the wijken of this team. */
export async function leesCaseload(
  db: Queryable,
  werkers: readonly Werker[],
  { team, vandaag }: { team?: string | undefined; vandaag: string },
): Promise<Map<string, Caseload>> {
  const rijen = await run(db, tel, { wie: alsLijst(werkers), team: team ?? null, vandaag })
  return new Map(rijen.map((rij) => [rij.medewerkerId, rij]))
}

/** A household somebody works for. */
export interface Werk {
  huishoudenId: string
  als: 'regisseur' | 'betrokken'
}

interface WerkVraag {
  wie: string
  vandaag: string
  lezer: string
  na: string
  hoogstens: number
}

const lees = sql<WerkVraag, { huishoudenId: string; regisseur: boolean }>(
  'lees-werk',
  `with werk as materialized (
     select v.huishouden_id, bool_or(v.regisseur) as regisseur
     from ${wie} cross join lateral (${werkVan}) v group by v.huishouden_id)
   select werk.huishouden_id as "huishoudenId", werk.regisseur
   from werk
   cross join lateral (
     select from overzicht o where o.huishouden_id = werk.huishouden_id and o.stand = 'open' offset 0) o
   cross join lateral (
     select from betrokkenheid b
     where b.huishouden_id = werk.huishouden_id and b.organisatie = :lezer and ${loopt} offset 0) b
   where werk.huishouden_id > :na::uuid
   order by werk.huishouden_id limit :hoogstens`,
)

/** Which households these are, as far as `lezer` is granted in them; in order of id, after `na`. */
export async function leesWerk(
  db: Queryable,
  werker: Werker,
  { na = beginVanIds, ...vraag }: { vandaag: string; lezer: string; na?: string | undefined; hoogstens: number },
): Promise<Werk[]> {
  const rijen = await run(db, lees, { ...vraag, na, wie: alsLijst([werker]) })
  return rijen.map(({ huishoudenId, regisseur }) => ({ huishoudenId, als: regisseur ? 'regisseur' : 'betrokken' }))
}
