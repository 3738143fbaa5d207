import { persoonVan } from '@wijkhub/model'
import { run, sql } from '@wijkhub/postgres'
import { sleutelkolommen } from '../huishouden/inwonerkolommen.ts'
import { zoekrij, zoekversie } from '../huishouden/zoekrij.ts'
import type { Registry } from '../registry.ts'
import { hashRij } from './gehasht.ts'
import { huishoudenkolommen, metSleutel, openHuishouden, type BewaardHuishouden } from './verzegeld.ts'

const perKeer = 500

const lees = sql<{ zoekversie: number; hoogstens: number }, BewaardHuishouden & { inwonerId: string }>(
  'lees-zonder-zoeksleutels',
  `select i.inwoner_id as "inwonerId", ${huishoudenkolommen}
   from (select inwoner_id, huishouden_id from inwoner where zoekversie < :zoekversie limit :hoogstens) i
   join huishouden h on h.id = i.huishouden_id ${metSleutel('h.id')}`,
)

// Whoever changed a person meanwhile filled her row, and knows her better.
const schrijf = sql<{ rijen: string }>(
  'vul-zoeksleutels',
  `update inwoner i
   set ${sleutelkolommen.map(({ veld, kolom }) => `${kolom} = n."${veld}"`).join(', ')}
   from json_to_recordset(:rijen::json) as n ("inwonerId" uuid, "huishoudenId" uuid,
     ${sleutelkolommen.map(({ veld, type }) => `"${veld}" ${type}`).join(', ')})
   where i.inwoner_id = n."inwonerId" and i.huishouden_id = n."huishoudenId" and i.zoekversie < n.zoekversie`,
)

/**
 * Gives rows of the index of residents the keys of today: all when the keys changed, or the search key they are hashed with.
 * Before the door opens: who is not found is registered twice. In small steps; may be stopped and goes on where it was.
 */
export async function vulZoeksleutels(
  { pool, hoofdsleutel }: Pick<Registry, 'pool' | 'hoofdsleutel'>,
  signal?: AbortSignal,
): Promise<number> {
  let gevuld = 0
  for (;;) {
    signal?.throwIfAborted()
    const rijen = await run(pool, lees, { zoekversie, hoogstens: perKeer })
    const sleutels = rijen.map(({ inwonerId, ...bewaard }) => {
      const huishouden = openHuishouden(hoofdsleutel, bewaard)
      const persoon = persoonVan(huishouden, inwonerId)
      const rij = persoon && zoekrij(persoon, huishouden)
      // Of who was a member by mistake her number is nobody's any more.
      const vergist =
        !Object.hasOwn(huishouden.inwoners, inwonerId) && huishouden.vertrokken[inwonerId]?.vergistDoor !== undefined
      const gevonden = rij && { ...rij, bsn: vergist ? null : rij.bsn }
      return {
        inwonerId,
        huishoudenId: bewaard.id,
        zoekversie,
        ...(gevonden && hashRij(hoofdsleutel, gevonden)),
      }
    })
    if (sleutels.length > 0) await run(pool, schrijf, { rijen: JSON.stringify(sleutels) })
    gevuld += rijen.length
    if (rijen.length < perKeer) return gevuld
  }
}
