import { type Queryable, run, sql } from '@wijkhub/postgres'

const statement = sql<{ referentie: string; nu: Date }, { referentie: string }>(
  'merk-te-laat',
  `update uitgaand_bericht set te_laat_sinds = :nu
   where referentie = :referentie and status = 'geaccepteerd' and te_laat_sinds is null returning referentie`,
)

/** False when its verdict came after all, or somebody told of it already. */
export async function merkTeLaat(db: Queryable, referentie: string, nu: Date): Promise<boolean> {
  return (await run(db, statement, { referentie, nu })).length === 1
}
