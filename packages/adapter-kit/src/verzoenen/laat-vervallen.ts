import { run, type Statement } from '@wijkhub/postgres'
import type { KitDeps } from '../kit-deps.ts'
import { koppelingKolommen, type KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { legOver } from './merge-patch.ts'
import { misschienBij, type Onderweg } from '../koppeling/ontnomen.ts'

const statement: Statement = {
  name: 'laat-vervallen',
  text: `with link as (
       update koppeling set onderweg = null, partnerwijzigingen = '[]', stand = $5, poging = 0, volgende_poging = null
       where audience = $1 and huishouden_id = $2 and huurder = $3 and onderweg ->> 'referentie' = $4::text
         and partnerwijzigingen = $6::jsonb
       returning ${koppelingKolommen}),
     uit as (
       update uitgaand_bericht set status = 'vervallen', bijgewerkt_op = $7
       where referentie = $4::uuid and status = 'onderweg' and exists (select from link))
     select * from link`,
}

/**
 * Drops a message whose outcome is unknown and that holds what the partner may no longer have: it is not repeated. The
 * partner may have processed it, so what must be ended counts as held: the end is the next message. Returns the row to go
 * on with; `undefined` when the lease was lost or the partner told us something at this very moment.
 */
export async function laatVervallen(
  deps: KitDeps,
  rij: KoppelingRij,
  bericht: Onderweg,
  huurder: string,
): Promise<KoppelingRij | undefined> {
  const stand = misschienBij(rij.stand ?? undefined, bericht, rij.gewenst)
  const gelegd = rij.partnerwijzigingen.reduce(legOver<NonNullable<typeof stand>>, stand)
  const [na] = await run<KoppelingRij>(deps.pool, statement, [
    rij.audience,
    rij.huishouden_id,
    huurder,
    bericht.referentie,
    gelegd ? JSON.stringify(gelegd) : null,
    JSON.stringify(rij.partnerwijzigingen),
    deps.nu(),
  ])
  return na
}
