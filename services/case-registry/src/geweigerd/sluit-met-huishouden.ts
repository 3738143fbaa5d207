import { run, sql } from '@wijkhub/postgres'
import type { Registry } from '../registry.ts'
import type { Stap } from './geweigerd.ts'

const statement = sql<{ stap: string }, { dicht: boolean }>(
  'sluit-geweigerd-met-huishouden',
  `update geweigerde_bijdrage g
   set stand = 'afgesloten', stappen = (g.stappen::jsonb || :stap::jsonb)::json,
     afgehandeld_op = greatest(g.geweigerd_op, (h.toestand -> 'gesloten' ->> 'per')::timestamptz)
   from huishouden h
   where g.stand = 'open' and h.id = g.huishouden_id and h.toestand -> 'gesloten' is not null
   returning true as dicht`,
)

/** Of a household that was closed nothing waits for a person: that is kept as a step, and from the closing the term counts. */
export async function sluitMetHuishouden({ pool, now }: Pick<Registry, 'pool' | 'now'>): Promise<number> {
  const stap: Stap = { wat: 'huishouden-gesloten', door: 'wijkhub', op: now().toISOString() }
  return (await run(pool, statement, { stap: JSON.stringify(stap) })).length
}
