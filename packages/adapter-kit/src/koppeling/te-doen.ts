import { type Queryable, run, type Statement } from '@wijkhub/postgres'

const statement: Statement = {
  name: 'te-doen',
  text: `select huishouden_id from koppeling
     where audience = $1 and geleverde_versie < gewenste_versie and geweigerde_versie < gewenste_versie
       and bijdrage_verwerkt >= bijdrage_verzonden
       and (volgende_poging is null or volgende_poging <= $2)
       and (huur_tot is null or huur_tot <= $2)
       and not exists (select from onderbreker where audience = $1 and open_tot > $2)
     order by gewenst_op limit $3`,
}

/**
 * Links with something to do now that no job may know of; the sweep makes jobs of them. Oldest wish first; none while the
 * partner's circuit is open.
 */
export function teDoen(db: Queryable, audience: string, nu: Date, limit: number): Promise<{ huishouden_id: string }[]> {
  return run(db, statement, [audience, nu, limit])
}
