import { run, sql, type Queryable } from '@wijkhub/postgres'

const tel = sql<{ maand: string; wijk: string; wat: string }>(
  'tel-tevredenheid',
  `insert into tevredenheid as t (maand, wijk, wat, aantal) values (:maand, :wijk, :wat, 1)
   on conflict (maand, wijk, wat) do update set aantal = t.aantal + 1`,
)

/** One answer more of this month. */
export async function telTevredenheidMee(
  db: Queryable,
  waar: { maand: string; wijk: string; wat: string },
): Promise<void> {
  await run(db, tel, waar)
}
