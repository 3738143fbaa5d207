import { type Queryable, run, sql } from '@wijkhub/postgres'
import { inwonerkolommen } from '../huishouden/inwonerkolommen.ts'
import type { Rijen } from './rijen-van.ts'

/**
 * What is changed of a row of the index of residents. Statements of their own, because they are rare: as a part of the great
 * one each would be a join whose plan is kept, and that may read the whole index.
 */

type Bewaard = Omit<Rijen['gewijzigd'][number], 'kenmerken'> & { kenmerken: string }

const wijzig = sql<Bewaard>(
  'werk-index-bij',
  `update inwoner set ${inwonerkolommen.map(({ veld, kolom, type }) => `${kolom} = :${veld}::${type}`).join(', ')}
   where inwoner_id = :inwonerId and huishouden_id = :huishoudenId`,
)

/** A member is found by these from now on. */
export async function werkIndexBij(tx: Queryable, rij: Bewaard): Promise<void> {
  await run(tx, wijzig, rij)
}

// By the primary key of each, so that no plan reads more than those.
const kenmerken = sql<{ rijen: string }>(
  'werk-kenmerken-bij',
  `update inwoner i set kenmerken = n.kenmerken
   from json_to_recordset(:rijen::json) as n ("huishoudenId" uuid, "inwonerId" uuid, kenmerken bytea)
   where i.inwoner_id = n."inwonerId" and i.huishouden_id = n."huishoudenId"`,
)

/** These are compared by other things from now on, and found as before. */
export async function werkKenmerkenBij(
  tx: Queryable,
  rijen: readonly { huishoudenId: string; inwonerId: string; kenmerken: string }[],
): Promise<void> {
  await run(tx, kenmerken, { rijen: JSON.stringify(rijen) })
}

const beeindig = sql<Rijen['vertrokken'][number]>(
  'beeindig-lidmaatschap',
  `update inwoner set tot = :tot, bsn = case when :vergist then null else bsn end
   where inwoner_id = :inwonerId and huishouden_id = :huishoudenId`,
)

/** She is no member any more; that she was stays. */
export async function beeindigLidmaatschap(tx: Queryable, rij: Rijen['vertrokken'][number]): Promise<void> {
  await run(tx, beeindig, rij)
}

const wis = sql<Rijen['vervallen'][number]>(
  'wis-lidmaatschap',
  'delete from inwoner where inwoner_id = :inwonerId and huishouden_id = :huishoudenId',
)

/** She never was a member under this id: it was another's, or turned out to be. The facts know. */
export async function wisLidmaatschap(tx: Queryable, rij: Rijen['vervallen'][number]): Promise<void> {
  await run(tx, wis, rij)
}

const wisBetrokken = sql<Rijen['nietBetrokken'][number]>(
  'wis-betrokkenheid',
  'delete from betrokkenheid where huishouden_id = :huishoudenId and organisatie = :organisatie',
)

/** This organisation has nothing with the household: it came with another one, that is by itself again. The facts know. */
export async function wisBetrokkenheid(tx: Queryable, rij: Rijen['nietBetrokken'][number]): Promise<void> {
  await run(tx, wisBetrokken, rij)
}

const wisAgenda = sql<Rijen['uitAgenda'][number]>(
  'wis-uit-agenda',
  `delete from agenda
   where huishouden_id = :huishoudenId and soort = :soort and id = :id and organisatie = :organisatie`,
)

/** It was done, fell through, or is another's from now on. */
export async function wisUitAgenda(tx: Queryable, rij: Rijen['uitAgenda'][number]): Promise<void> {
  await run(tx, wisAgenda, rij)
}

const wisTelling = sql<{ rijen: string }>(
  'wis-uit-wijktelling',
  `delete from wijktelling t using json_to_recordset(:rijen::json) as w ("huishoudenId" uuid, soort text, maand text, wat text)
   where t.huishouden_id = w."huishoudenId" and t.maand = w.maand and t.soort = w.soort and t.wat = w.wat`,
)

/** It counts for this no more: it was corrected or taken back, or is another household's. */
export async function wisUitWijktelling(tx: Queryable, rijen: Rijen['uitWijktelling']): Promise<void> {
  await run(tx, wisTelling, { rijen: JSON.stringify(rijen) })
}
