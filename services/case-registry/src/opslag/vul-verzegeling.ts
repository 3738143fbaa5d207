import type { Feit } from '@wijkhub/model'
import { inTransaction, run, sql, type Queryable } from '@wijkhub/postgres'
import { kenmerkenVan, metKenmerken } from '../huishouden/kenmerken-van.ts'
import type { Registry } from '../registry.ts'
import { wegwijzerVan } from '../wegwijzer/wegwijzer-van.ts'
import { besluitVan } from './besluit-van.ts'
import { createVerzegelaar } from './verzegelaar.ts'
import { huishoudenkolommen, metSleutel, openHuishouden, type BewaardHuishouden } from './verzegeld.ts'

const perKeer = 50

const zoek = sql<{ hoogstens: number }, { id: string }>(
  'lees-leesbare-huishoudens',
  'select id from huishouden where toestand is not null order by id limit :hoogstens',
)
const vergrendel = sql<{ ids: readonly string[] }, { slot: string }>(
  'vergrendel-leesbare-huishoudens',
  'select vergrendel(:ids::text[])::text as slot',
)
const lees = sql<{ ids: readonly string[] }, BewaardHuishouden>(
  'lees-leesbare-standen',
  `select ${huishoudenkolommen} from huishouden h ${metSleutel('h.id')}
   where h.id = any (:ids::uuid[]) and h.toestand is not null`,
)
const leesFeiten = sql<{ ids: readonly string[] }, { huishoudenId: string; volgnummer: number; gegevens: Feit }>(
  'lees-leesbare-feiten',
  `select huishouden_id as "huishoudenId", volgnummer, gegevens from feit
   where huishouden_id = any (:ids::uuid[]) and gegevens is not null`,
)
const schrijf = sql<{ sleutels: string; huishoudens: string; feiten: string; inwoners: string }>(
  'verzegel-leesbare-huishoudens',
  `with sleutels as (
     insert into huishoudsleutel (huishouden_id, sleutel, tijdperk)
     select s."huishoudenId", s.sleutel, s.tijdperk
     from json_to_recordset(:sleutels::json) as s ("huishoudenId" uuid, sleutel bytea, tijdperk integer)),
   huishoudens as (
     update huishouden h set toestand = null, verzegeld = n.verzegeld, wegwijzer = n.wegwijzer
     from json_to_recordset(:huishoudens::json) as n (id uuid, verzegeld bytea, wegwijzer json) where h.id = n.id),
   feiten as (
     update feit f set gegevens = null, verzegeld = n.verzegeld, besluit = n.besluit
     from json_to_recordset(:feiten::json) as n ("huishoudenId" uuid, volgnummer integer, verzegeld bytea, besluit uuid)
     where f.huishouden_id = n."huishoudenId" and f.volgnummer = n.volgnummer)
   update inwoner i set kenmerken = n.kenmerken
   from json_to_recordset(:inwoners::json) as n ("huishoudenId" uuid, "inwonerId" uuid, kenmerken bytea)
   where i.huishouden_id = n."huishoudenId" and i.inwoner_id = n."inwonerId"`,
)

/**
 * Seals every household that can still be read: its state, its facts and what of its residents is compared, and takes away what
 * could be read. A household at a time is whole or as it was; may be stopped and goes on where it was.
 */
export async function vulVerzegeling(
  registry: Pick<Registry, 'pool' | 'hoofdsleutel'>,
  signal?: AbortSignal,
): Promise<number> {
  let verzegeld = 0
  for (;;) {
    signal?.throwIfAborted()
    const ids = (await run(registry.pool, zoek, { hoogstens: perKeer })).map(({ id }) => id)
    if (ids.length > 0) verzegeld += await inTransaction(registry.pool, (tx) => verzegelDeze(registry, tx, ids))
    if (ids.length < perKeer) return verzegeld
  }
}

async function verzegelDeze(
  { hoofdsleutel }: Pick<Registry, 'hoofdsleutel'>,
  tx: Queryable,
  ids: readonly string[],
): Promise<number> {
  await run(tx, vergrendel, { ids })
  const [rijen, feiten] = await Promise.all([run(tx, lees, { ids }), run(tx, leesFeiten, { ids })])
  const sleutels = new Map(
    rijen.flatMap(({ id, sleutel, tijdperk }) =>
      sleutel !== null && tijdperk !== null ? [[id, { sleutel: sleutel as Buffer, tijdperk }] as const] : [],
    ),
  )
  const verzegelaar = createVerzegelaar(hoofdsleutel, (huishoudenId) => sleutels.get(huishoudenId))
  const huishoudens = rijen.map((rij) => openHuishouden(hoofdsleutel, rij))
  const waarden = {
    huishoudens: huishoudens.map((huishouden) => ({
      id: huishouden.huishoudenId,
      verzegeld: verzegelaar.huishouden(huishouden),
      wegwijzer: wegwijzerVan(huishouden),
    })),
    feiten: feiten.map(({ huishoudenId, volgnummer, gegevens }) => ({
      huishoudenId,
      volgnummer,
      verzegeld: verzegelaar.feit(huishoudenId, volgnummer, gegevens),
      besluit: besluitVan(gegevens),
    })),
    inwoners: huishoudens.flatMap((huishouden) =>
      metKenmerken(huishouden).map((inwonerId) => {
        const { huishoudenId } = huishouden
        const kenmerken = verzegelaar.kenmerken(huishoudenId, inwonerId, kenmerkenVan(huishouden, inwonerId))
        return { huishoudenId, inwonerId, kenmerken }
      }),
    ),
  }
  await run(tx, schrijf, {
    sleutels: JSON.stringify(verzegelaar.nieuw()),
    huishoudens: JSON.stringify(waarden.huishoudens),
    feiten: JSON.stringify(waarden.feiten),
    inwoners: JSON.stringify(waarden.inwoners),
  })
  return rijen.length
}
