import { type Queryable, run, sql } from '@wijkhub/postgres'
import { magVerder } from '../achter.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'

const statement = sql<Wie & { holder: string }, KoppelingRij & { verder: boolean }>(
  'lees-opnieuw',
  `update koppeling set huurder = case when v.verder then huurder end, huur_tot = case when v.verder then huur_tot end
   from (select ${magVerder} as verder from koppeling where ${dezeKoppeling} for update) as v
   where ${dezeKoppeling} and huurder = :holder returning ${koppelingKolommen}, v.verder`,
)

/**
 * The row as it is now when the lease is still ours and may be used; otherwise the lease is given back: the partner told
 * us something the wish does not know yet (its acknowledgement will wake us), or refused this version afterwards. The look
 * and the release are one statement, so no nudge can fall in between.
 */
export async function leesOpnieuwOfLaatLos(
  db: Queryable,
  { audience, huishouden_id: huishoudenId }: Pick<KoppelingRij, 'audience' | 'huishouden_id'>,
  holder: string,
): Promise<KoppelingRij | undefined> {
  const [nu] = await run(db, statement, { audience, huishoudenId, holder })
  return nu?.verder ? nu : undefined
}
