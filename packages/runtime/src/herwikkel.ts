import { run, sql, type Pool } from '@wijkhub/postgres'
import { wikkelIn, wikkelUit, type Hoofdsleutel } from '@wijkhub/verzegelen'

const perKeer = 1000

const lees = sql<{ huidig: number; na: string; hoogstens: number }, { id: string; sleutel: Buffer; tijdperk: number }>(
  'lees-sleutels-van-eerder',
  `select huishouden_id as id, sleutel, tijdperk from huishoudsleutel
   where tijdperk <> :huidig and huishouden_id > :na::uuid order by huishouden_id limit :hoogstens`,
)
// Destroyed meanwhile it stays destroyed; wrapped anew by another meanwhile it stays as that is.
const schrijf = sql<{ rijen: string }>(
  'herwikkel-sleutels',
  `update huishoudsleutel k set sleutel = n.sleutel, tijdperk = n.tijdperk
   from json_to_recordset(:rijen::json) as n (id uuid, was integer, sleutel bytea, tijdperk integer)
   where k.huishouden_id = n.id and k.tijdperk = n.was`,
)

/**
 * Wraps the keys of all households of a schema in the epoch of today, in pieces beside whoever works: what they open stays sealed as it
 * was. Returns how many.
 */
export async function herwikkel(pool: Pool, schema: string, hoofdsleutel: Hoofdsleutel): Promise<number> {
  const { huidig } = hoofdsleutel
  let gedaan = 0
  let na = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rijen = await run(pool, lees, { huidig, na, hoogstens: perKeer })
    const nieuw = rijen.map(({ id, sleutel, tijdperk: was }) => {
      const plek = [schema, 'huishoudsleutel', id]
      const ingewikkeld = wikkelIn(hoofdsleutel, plek, wikkelUit(hoofdsleutel, plek, { sleutel, tijdperk: was }))
      return { id, was, sleutel: `\\x${ingewikkeld.sleutel.toString('hex')}`, tijdperk: ingewikkeld.tijdperk }
    })
    if (nieuw.length > 0) await run(pool, schrijf, { rijen: JSON.stringify(nieuw) })
    gedaan += rijen.length
    if (rijen.length < perKeer) return gedaan
    na = rijen.at(-1)!.id
  }
}
