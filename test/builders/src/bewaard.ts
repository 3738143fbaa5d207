import {
  feitkolommen,
  huishoudenkolommen,
  metSleutel,
  openFeit,
  openHuishouden,
  type BewaardFeit,
  type BewaardHuishouden,
} from '@wijkhub/case-registry/stappen'
import type { Feit, Huishouden } from '@wijkhub/model'
import type { Pool } from '@wijkhub/postgres'
import type { Hoofdsleutel } from '@wijkhub/verzegelen'
import { proefsleutel } from './proefsleutel.ts'

/** What stands in the database of a household, opened. */
export async function bewaardHuishouden(
  pool: Pool,
  huishoudenId: string,
  hoofdsleutel: Hoofdsleutel = proefsleutel,
): Promise<Huishouden> {
  const { rows } = await pool.query<BewaardHuishouden>(
    `select ${huishoudenkolommen} from registratie.huishouden h ${inSchema('h.id')} where h.id = $1`,
    [huishoudenId],
  )
  return openHuishouden(hoofdsleutel, rows[0]!)
}

/** Its facts, opened, oldest first. */
export async function bewaardeFeiten(
  pool: Pool,
  huishoudenId: string,
  hoofdsleutel: Hoofdsleutel = proefsleutel,
): Promise<Feit[]> {
  const { rows } = await pool.query<BewaardFeit>(
    `select ${feitkolommen} from registratie.feit f ${inSchema('f.huishouden_id')}
     where f.huishouden_id = $1 order by f.volgnummer`,
    [huishoudenId],
  )
  return rows.map((rij) => openFeit(hoofdsleutel, rij))
}

/** Puts a household there as a version of before kept it, that could be read. */
export async function bewaarLeesbaar(pool: Pool, huishoudenId: string, toestand: object): Promise<void> {
  await pool.query(
    'update registratie.huishouden set toestand = $2, verzegeld = null, wegwijzer = null where id = $1',
    [huishoudenId, JSON.stringify(toestand)],
  )
}

function inSchema(kolom: string): string {
  return metSleutel(kolom).replace('join huishoudsleutel', 'join registratie.huishoudsleutel')
}
