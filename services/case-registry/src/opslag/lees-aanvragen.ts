import type { Huishouden } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

type Betrokkenheid = Huishouden['betrokkenheden'][string]

/** Who asks for a household, and nothing of the household itself. */
export interface Aanvraag {
  huishoudenId: string
  organisatie: string
  medewerker: Betrokkenheid['medewerker']
  gevraagdOp: Date
  grondslag: NonNullable<Betrokkenheid['grondslag']>
}

export interface Beslisser {
  organisatie: string
  beheer: boolean
  vandaag: string
}

/** The regisseur who still is one: her organisation is granted. */
const regisseur = `
  left join regisseur r on r.huishouden_id = b.huishouden_id and exists (
    select from betrokkenheid rb
    where rb.huishouden_id = r.huishouden_id and rb.organisatie = r.organisatie and rb.stand = 'toegekend'
      and (rb.tot is null or rb.tot > :vandaag::date))`

const lees = sql<Beslisser, Aanvraag>(
  'lees-aanvragen',
  `select b.huishouden_id as "huishoudenId", b.organisatie, b.medewerker, b.gevraagd_op as "gevraagdOp", b.grondslag
   from betrokkenheid b ${regisseur}
   where b.stand = 'gevraagd' and
     case when r.organisatie is null then :beheer::boolean else r.organisatie = :organisatie::text end
     and exists (select from inwoner i where i.huishouden_id = b.huishouden_id and i.tot is null)
   order by b.gevraagd_op limit 200`,
)

/** What this organisation has to decide: of households whose regisseur is hers; administration: of those without one. Oldest first. */
export function leesAanvragen(db: Queryable, beslisser: Beslisser): Promise<Aanvraag[]> {
  return run(db, lees, beslisser)
}

export interface Noodtoegang {
  huishoudenId: string
  organisatie: string
  medewerker: Betrokkenheid['medewerker']
  op: Date
  tot: Date
  reden: string
}

const leesNood = sql<Beslisser, Noodtoegang>(
  'lees-noodtoegangen',
  `select b.huishouden_id as "huishoudenId", b.organisatie, b.medewerker, b.op, b.tot, b.reden
   from noodtoegang b ${regisseur}
   where :beheer::boolean or r.organisatie = :organisatie::text
   order by b.op desc limit 200`,
)

/** Who broke the glass: administration sees all, a regisseur hers. Newest first. */
export function leesNoodtoegangen(db: Queryable, beslisser: Beslisser): Promise<Noodtoegang[]> {
  return run(db, leesNood, beslisser)
}
