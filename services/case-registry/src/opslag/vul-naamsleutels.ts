import type { Naam } from '@wijkhub/model'
import { type Pool, run, sql } from '@wijkhub/postgres'
import { naamsleutel } from '@wijkhub/identiteit'

const perKeer = 500

interface ZonderSleutel {
  inwonerId: string
  geboortedatum: string
  naam: Naam | null
}

const lees = sql<{ hoogstens: number }, ZonderSleutel>(
  'lees-zonder-naamsleutel',
  `select i.inwoner_id as "inwonerId", to_char(i.geboortedatum, 'YYYY-MM-DD') as geboortedatum,
     h.toestand -> 'inwoners' -> i.inwoner_id::text -> 'naam' as naam
   from (select inwoner_id, huishouden_id, geboortedatum from inwoner where naamsleutel is null limit :hoogstens) i
   join huishouden h on h.id = i.huishouden_id`,
)

const schrijf = sql<{ sleutels: string }>(
  'vul-naamsleutels',
  `update inwoner i set naamsleutel = n.sleutel
   from json_to_recordset(:sleutels::json) as n ("inwonerId" uuid, sleutel text) where i.inwoner_id = n."inwonerId"`,
)

/**
 * Gives residents from before migration 0004 the form they are looked up by. Idempotent, in small steps, beside
 * anything that runs; until a row is filled it is found by birth date and address alone.
 */
export async function vulNaamsleutels(pool: Pool, signal?: AbortSignal): Promise<number> {
  let gevuld = 0
  for (;;) {
    signal?.throwIfAborted()
    const rijen = await run(pool, lees, { hoogstens: perKeer })
    const sleutels = rijen.map(({ inwonerId, naam, geboortedatum }) => ({
      inwonerId,
      sleutel: naam ? naamsleutel(naam, geboortedatum) : '',
    }))
    if (sleutels.length > 0) await run(pool, schrijf, { sleutels: JSON.stringify(sleutels) })
    gevuld += rijen.length
    if (rijen.length < perKeer) return gevuld
  }
}
