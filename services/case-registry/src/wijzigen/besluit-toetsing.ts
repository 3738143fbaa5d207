import type { Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Toetsbesluit, ToetsingStand } from '../toetsing/toetsing.ts'

/** A question as it stands after somebody decided on it. */
export interface BeslotenToetsing {
  toetsingId: string
  stand: ToetsingStand
  besluiten: readonly Toetsbesluit[]
}

const besluit = sql<{ toetsingId: string; stand: string; besluiten: string; op: string }>(
  'besluit-toetsing',
  `update toetsing set stand = :stand, besluiten = :besluiten::json, versie = versie + 1, gewijzigd_op = :op
   where id = :toetsingId`,
)

/** Keeps what was decided. Its households must be locked, so that nobody decides beside it. */
export async function besluitToetsing(
  tx: Queryable,
  { op }: Handeling,
  { toetsingId, stand, besluiten }: BeslotenToetsing,
): Promise<void> {
  await run(tx, besluit, { toetsingId, stand, besluiten: JSON.stringify(besluiten), op })
}

const eindig = sql<{ huishoudenId: string; inwonerId: string; op: string }>(
  'eindig-toetsingen',
  `update toetsing set stand = 'vervallen', versie = versie + 1, gewijzigd_op = :op
   where huishoudens @> array[:huishoudenId::uuid] and inwoners @> array[:inwonerId::uuid]
     and stand in ('open', 'later')`,
)

/** She is no member there any more: what was asked about her there needs no answer. What was decided stays. */
export async function eindigToetsingen(
  tx: Queryable,
  { op }: Handeling,
  lid: { huishoudenId: string; inwonerId: string },
): Promise<void> {
  const { huishoudenId, inwonerId } = lid
  await run(tx, eindig, { huishoudenId, inwonerId, op })
}

const heropen = sql<{ huishoudenId: string; inwonerId: string; op: string }>(
  'heropen-toetsingen',
  // One person is asked about in two households; two stand in step with theirs, and one of them may have left before it was asked.
  `update toetsing set stand = 'open', versie = versie + 1, gewijzigd_op = :op
   where huishoudens @> array[:huishoudenId::uuid] and inwoners @> array[:inwonerId::uuid] and stand = 'vervallen'
     and not exists (
       select from unnest(huishoudens, inwoners) as paar (huishouden, wie)
       where not exists (
         select from inwoner i
         where i.inwoner_id = coalesce(wie, inwoners[1]) and i.huishouden_id = huishouden
           and (i.tot is null or soort = 'zelfde-persoon')))
     and (soort <> 'elders' or exists (
       select from inwoner i where i.inwoner_id = inwoners[1] and i.huishouden_id = any (huishoudens) and i.voorlopig))`,
)

/** She is a member there again, because what ended it was undone: what still holds of what was asked about her is asked again. */
export async function heropenToetsingen(
  tx: Queryable,
  { op }: Handeling,
  lid: { huishoudenId: string; inwonerId: string },
): Promise<void> {
  const { huishoudenId, inwonerId } = lid
  await run(tx, heropen, { huishoudenId, inwonerId, op })
}
