import type { Queryable } from '@wijkhub/postgres'

export interface QuarantaineRij {
  id: string
  audience: string
  huishouden_id: string | null
  richting: 'uit' | 'in'
  bericht_id: string | null
  soort: string
  foutcode: string
  reden: string
  sinds: Date
  /** The partner must still be told that its right ended; tried again by itself. */
  einde_recht: boolean
}

/** What waits for a person: ends of rights first, then the oldest. Holds no message bodies. */
export async function leesQuarantaine(db: Queryable, audience: string, limit = 200): Promise<QuarantaineRij[]> {
  const { rows } = await db.query<QuarantaineRij>(
    `select q.id, q.audience, q.huishouden_id, q.richting, q.bericht_id, q.soort, q.foutcode, q.reden, q.sinds,
       k.huishouden_id is not null and not q.antwoord as einde_recht
     from quarantaine q left join koppeling k on q.richting = 'uit' and k.audience = q.audience
       and k.huishouden_id = q.huishouden_id and k.gewenst is null and k.geleverde_versie < k.gewenste_versie
     where q.audience = $1 and q.opgelost_op is null order by einde_recht desc, q.sinds limit $2`,
    [audience, limit],
  )
  return rows
}

/** An end of a right that the partner has not been told yet. */
export interface OpenEinde {
  huishouden_id: string
  sinds: Date
  status: string
  foutcode: string | null
  poging: number
  volgende_poging: Date | null
}

/** Ends of rights that still have to be told, whether refused or not reached; the oldest first. */
export async function leesEinden(db: Queryable, audience: string, limit = 200): Promise<OpenEinde[]> {
  const { rows } = await db.query<OpenEinde>(
    `select huishouden_id, gewenst_op as sinds, status, foutcode, poging, volgende_poging from koppeling
     where audience = $1 and gewenst is null and geleverde_versie < gewenste_versie order by gewenst_op limit $2`,
    [audience, limit],
  )
  return rows
}
