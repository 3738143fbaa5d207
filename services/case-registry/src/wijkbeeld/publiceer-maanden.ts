import { dagInNederland, publiceer, publiceerbareMaanden, type Telling } from '@wijkhub/model'
import { inTransaction, run, sql, type Queryable } from '@wijkhub/postgres'
import type { Registry } from '../registry.ts'
import { wijkcode } from '../overzicht/wijkcode.ts'

/** Of a hub that counts for the first time: so far back. */
const hoogstens = 24

const gepubliceerd = sql<{ maanden: readonly string[] }, { maand: string }>(
  'lees-gepubliceerde-maanden',
  'select maand from wijkpublicatie where maand = any (:maanden::text[])',
)

const begin = sql<{ maand: string; op: string }, { maand: string }>(
  'begin-wijkpublicatie',
  'insert into wijkpublicatie (maand, op) values (:maand, :op) on conflict do nothing returning maand',
)

const tel = sql<{ maand: string }, Telling>(
  'tel-per-wijk',
  `select soort, wijk, wat, count(*)::integer as aantal from wijktelling where maand = :maand group by soort, wijk, wat
   union all select 'tevredenheid', wijk, wat, aantal from tevredenheid where maand = :maand
   union all select 'tevredenheid', wijk, '', sum(aantal)::integer from tevredenheid where maand = :maand group by wijk`,
)

const vergeet = sql<{ maand: string }>('vergeet-tevredenheid', 'delete from tevredenheid where maand = :maand')

const telVoorkomen = sql<{ maand: string }, { personen: number; aanmeldingen: number }>(
  'tel-voorkomen-registraties',
  `select coalesce(sum(herkend), 0)::integer as personen, count(*)::integer as aanmeldingen from bronrecord
   where herkend > 0
     and geregistreerd_op >= (:maand || '-01')::timestamp at time zone 'Europe/Amsterdam'
     and geregistreerd_op < ((:maand || '-01')::timestamp + interval '1 month') at time zone 'Europe/Amsterdam'`,
)

const bewaar = sql<{ maand: string; cijfers: string }>(
  'bewaar-wijkcijfers',
  `insert into wijkcijfer (maand, soort, wijk, wat, aantal)
   select :maand, c.soort, c.wijk, c.wat, c.aantal
   from json_to_recordset(:cijfers::json) as c (soort text, wijk text, wat text, aantal integer)`,
)

/** One is repeated where there was another within a year that went to the same household, or where it was closed as a double. */
const telMeldingen = sql<{ maand: string }, { eerste: number; herhaald: number }>(
  'tel-meldingen',
  `with van_de_maand as (
     select (m.toestand -> 'verloop' -> -1 ->> 'sluitreden') is not distinct from 'dubbel' or exists (
       select from melding eerder
       where eerder.huishouden_id = m.huishouden_id and eerder.id <> m.id
         and eerder.gemeld_op < m.gemeld_op and eerder.gemeld_op > m.gemeld_op - interval '1 year') as herhaald
     from melding m
     where m.gemeld_op >= (:maand || '-01')::timestamp at time zone 'Europe/Amsterdam'
       and m.gemeld_op < ((:maand || '-01')::timestamp + interval '1 month') at time zone 'Europe/Amsterdam'
       and (m.toestand -> 'verloop' -> -1 ->> 'stap') is distinct from 'ingetrokken')
   select count(*) filter (where not herhaald)::integer as eerste, count(*) filter (where herhaald)::integer as herhaald
   from van_de_maand`,
)

/**
 * Tells the months that are over and were not told yet, each once and for ever: what is said of it later changes no number, since the
 * difference of two would be somebody. By several at once one of them does it. Every household must have its rows by then.
 */
export async function publiceerMaanden(
  { pool, now, inrichting }: Pick<Registry, 'pool' | 'now' | 'inrichting'>,
  signal?: AbortSignal,
): Promise<number> {
  const maanden = publiceerbareMaanden(dagInNederland(now()), hoogstens)
  const al = new Set((await run(pool, gepubliceerd, { maanden })).map(({ maand }) => maand))
  const wijken = inrichting.wijken.map(wijkcode)
  let aantal = 0
  for (const maand of maanden.filter((een) => !al.has(een))) {
    signal?.throwIfAborted()
    aantal += await inTransaction(pool, (tx) => publiceerMaand(tx, maand, now().toISOString(), wijken))
  }
  return aantal
}

async function publiceerMaand(tx: Queryable, maand: string, op: string, wijken: readonly string[]): Promise<number> {
  const [begonnen] = await run(tx, begin, { maand, op })
  if (!begonnen) return 0
  const tellingen = await run(tx, tel, { maand })
  const [voorkomen] = await run(tx, telVoorkomen, { maand })
  const [meldingen] = await run(tx, telMeldingen, { maand })
  const cijfers = publiceer({ tellingen, wijken, voorkomen: voorkomen!, meldingen: meldingen! })
  await run(tx, bewaar, { maand, cijfers: JSON.stringify(cijfers) })
  // What was told is all that may be known of it.
  await run(tx, vergeet, { maand })
  return 1
}
