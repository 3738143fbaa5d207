import type { Toegang } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { wijst } from './verzegeld.ts'

const lees = sql<{ huishoudenId: string; organisatie: string }, { versie: number; toegang: Toegang }>(
  'lees-versie',
  `select p.versie, json_build_object('betrokkenheden', w.wijst -> 'betrokkenheden', 'gesloten', w.wijst -> 'gesloten',
     'opgegaan', w.wijst -> 'opgegaan', 'blokkades', coalesce(w.wijst -> 'blokkades', '{}')) as toegang
   from projectie p join huishouden h on h.id = p.huishouden_id ${wijst}
   where p.huishouden_id = :huishoudenId and p.audience = :organisatie and p.hash is not null`,
)

/**
 * The version of what this organisation sees of a household and who may know of it, without the household itself; `undefined` when it sees
 * nothing of it, or nothing was projected for it yet.
 */
export async function leesVersie(db: Queryable, huishoudenId: string, organisatie: string) {
  const [gelezen] = await run(db, lees, { huishoudenId, organisatie })
  if (!gelezen) return undefined
  const { gesloten, opgegaan, betrokkenheden, blokkades } = gelezen.toegang
  const toegang: Toegang = { betrokkenheden, blokkades, ...(gesloten && { gesloten }), ...(opgegaan && { opgegaan }) }
  return { versie: gelezen.versie, toegang }
}
