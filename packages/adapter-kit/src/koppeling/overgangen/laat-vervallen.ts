import { type Queryable, run, sql } from '@wijkhub/postgres'
import { vervalt } from '../../uitgaand/vervalt.ts'
import { zonderBeurt } from '../clock.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'
import { legOver } from '../merge-patch.ts'
import { misschienBij, type Onderweg } from '../ontnomen.ts'

interface Values extends Wie {
  holder: string
  referentie: string
  stand: string | null
  wijzigingen: string
  now: Date
}

const statement = sql<Values, KoppelingRij>(
  'laat-vervallen',
  `with link as (
     update koppeling set onderweg = null, partnerwijzigingen = '[]', stand = :stand, poging = 0, ${zonderBeurt}
     where ${dezeKoppeling} and huurder = :holder and onderweg ->> 'referentie' = :referentie::text
       and partnerwijzigingen = :wijzigingen::jsonb
     returning ${koppelingKolommen}),
   uit as (${vervalt} and exists (select from link))
   select * from link`,
)

/**
 * Drops a message whose outcome is unknown and that holds what the partner may no longer have: it is not repeated. The
 * partner may have processed it, so what must be ended counts as held: the end is the next message. Returns the row to go
 * on with; `undefined` when the lease was lost or the partner told us something at this very moment.
 */
export async function laatVervallen(
  db: Queryable,
  rij: KoppelingRij,
  { bericht, holder, now }: { bericht: Onderweg; holder: string; now: Date },
): Promise<KoppelingRij | undefined> {
  const stand = misschienBij(rij.stand ?? undefined, bericht, rij.gewenst)
  const gelegd = rij.partnerwijzigingen.reduce(legOver<NonNullable<typeof stand>>, stand)
  const [na] = await run(db, statement, {
    audience: rij.audience,
    huishoudenId: rij.huishouden_id,
    holder,
    referentie: bericht.referentie,
    stand: gelegd ? JSON.stringify(gelegd) : null,
    wijzigingen: JSON.stringify(rij.partnerwijzigingen),
    now,
  })
  return na
}
