import { run, sql } from '@wijkhub/postgres'
import type { Registry } from '../registry.ts'
import type { Stap } from './geweigerd.ts'

const statement = sql<{ stap: string }, { dicht: boolean }>(
  'sluit-geweigerd-met-huishouden',
  `update geweigerde_bijdrage g
   set stand = 'afgesloten', stappen = (g.stappen::jsonb || :stap::jsonb)::json,
     afgehandeld_op = greatest(g.geweigerd_op, (coalesce(h.wegwijzer, h.toestand) -> 'gesloten' ->> 'per')::timestamptz)
   from huishouden h
   where g.stand = 'open' and h.id = g.huishouden_id and coalesce(h.wegwijzer, h.toestand) -> 'gesloten' is not null
     and g.weigering <> 'bijdrage-na-sluiten'
     and (g.geweigerd_op at time zone 'Europe/Amsterdam')::date <= (coalesce(h.wegwijzer, h.toestand) -> 'gesloten' ->> 'per')::date
   returning true as dicht`,
)

/**
 * When a household is closed nothing that was refused before waits for a person any longer: that is kept as a step, and from
 * the closing the term counts. What a partner says of it afterwards waits for whoever administers.
 */
export async function sluitMetHuishouden({ pool, now }: Pick<Registry, 'pool' | 'now'>): Promise<number> {
  const stap: Stap = { wat: 'huishouden-gesloten', door: 'wijkhub', op: now().toISOString() }
  return (await run(pool, statement, { stap: JSON.stringify(stap) })).length
}
