import type { Termijnnaam } from '@wijkhub/model'
import { run, sql } from '@wijkhub/postgres'
import type { Einde, Persoonstabel, Rij } from './tabel.ts'

interface Beschrijving {
  naam: string
  termijn: Termijnnaam
  /** Which rows `t` are about the household: SQL with `:huishoudenId`. */
  waar?: string
  /** Which of them may be erased at this moment, where that is not all. */
  wisbaar?: string
  einden?: readonly Einde[]
}

/** A table of which a condition tells whose a row is. Names come from the code of a service, never from outside. */
export function vanHuishouden({
  naam,
  termijn,
  waar = 't.huishouden_id = :huishoudenId',
  wisbaar = 'true',
  einden,
}: Beschrijving): Persoonstabel {
  const lees = sql<{ huishoudenId: string }, { rij: Rij }>(
    `toon-${naam}`,
    `select to_jsonb(t) as rij from ${naam} t where ${waar}`,
  )
  const verwijder = sql<{ huishoudenId: string }, { weg: boolean }>(
    `wis-${naam}`,
    `delete from ${naam} t where (${waar}) and ${wisbaar} returning true as weg`,
  )
  return {
    naam,
    termijn,
    toon: async (db, onderwerp) => (await run(db, lees, onderwerp)).map(({ rij }) => rij),
    wis: async (db, onderwerp) => (await run(db, verwijder, onderwerp)).length,
    ...(einden && { einden }),
  }
}
