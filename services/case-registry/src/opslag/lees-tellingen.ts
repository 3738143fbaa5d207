import { type Queryable, run, sql } from '@wijkhub/postgres'
import { vergistHash } from './lees-aanmelding.ts'

export interface Tellingen {
  huishoudens: number
  inwoners: number
  aanmeldingen: number
  /** Persons who were recognised instead of registered a second time, per organisation that registered them. */
  voorkomen: Record<string, number>
}

const lees = sql<{ vergistHash: string }, Tellingen>(
  'lees-tellingen',
  `select
     (select count(*) from huishouden)::integer as huishoudens,
     (select count(*) from (select distinct inwoner_id from inwoner) p)::integer as inwoners,
     (select count(*) from bronrecord where inhoud_hash <> :vergistHash)::integer as aanmeldingen,
     (select coalesce(json_object_agg(organisatie, aantal), '{}') from (
        select organisatie, sum(herkend)::integer as aantal from bronrecord
        where herkend > 0 and inhoud_hash <> :vergistHash group by organisatie order by organisatie) b) as voorkomen`,
)

const leesEigen = sql<{ organisatie: string }, { aantal: number }>(
  'lees-eigen-tellingen',
  'select count(*)::integer as aantal from bronrecord where organisatie = :organisatie',
)

/** How many registrations this organisation did itself. */
export async function leesEigenAanmeldingen(db: Queryable, organisatie: string): Promise<number> {
  const [gelezen] = await run(db, leesEigen, { organisatie })
  return gelezen!.aantal
}

/** How much the registry holds, and how often somebody was recognised. */
export async function leesTellingen(db: Queryable): Promise<Tellingen> {
  const [gelezen] = await run(db, lees, { vergistHash })
  return gelezen!
}
