import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Bericht } from '../adapter.ts'
import { leaseMs } from '../koppeling/clock.ts'

interface Onzeker {
  huishouden_id: string
  referentie: string
  soort: string
}

interface Values {
  audience: string
  huishoudens: readonly string[]
  now: Date
  leaseMs: number
}

const vervallen = sql<Values, Onzeker>(
  'lees-pas-vervallen',
  `select distinct on (huishouden_id) huishouden_id, referentie, soort from uitgaand_bericht
   where audience = :audience and huishouden_id = any(:huishoudens::uuid[]) and status = 'vervallen'
     and bijgewerkt_op > :now::timestamptz - :leaseMs * interval '1 ms'
   order by huishouden_id, bijgewerkt_op desc`,
)

/**
 * Messages that were dropped so lately (by an administrator who began anew, say) that whoever was sending one may still be:
 * its link does not name them any more.
 */
export function leesPasVervallen(
  db: Queryable,
  audience: string,
  huishoudens: readonly string[],
  now: Date,
): Promise<Onzeker[]> {
  return run(db, vervallen, { audience, huishoudens, now, leaseMs })
}

const antwoorden = sql<Pick<Values, 'audience' | 'huishoudens'>, Pick<Onzeker, 'huishouden_id'> & { bericht: Bericht }>(
  'ontneem-antwoorden',
  `update antwoord_bericht set huur_tot = null
   where audience = :audience and huishouden_id = any(:huishoudens::uuid[]) and status = 'wacht' and huur_tot is not null
     and exists (select from koppeling k where k.audience = antwoord_bericht.audience
       and k.huishouden_id = antwoord_bericht.huishouden_id and k.stil)
   returning huishouden_id, bericht`,
)

/** Replies that somebody is sending now; each once, for its lease is taken away. */
export function ontneemAntwoorden(db: Queryable, audience: string, huishoudens: readonly string[]) {
  return run(db, antwoorden, { audience, huishoudens })
}
