import { type Queryable, run, sql } from '@wijkhub/postgres'
import { weerAchter } from '../achter.ts'
import { losgelaten, zonderBeurt } from '../clock.ts'
import { dezeKoppeling, type KoppelingRij, type Wie } from '../koppeling-rij.ts'
import { nogTeBeeindigen } from '../ontnomen.ts'

const statement = sql<Wie & { stand: string | null }>(
  'begin-opnieuw',
  `update koppeling set stand = :stand::jsonb, onderweg = null, partnerwijzigingen = '[]', vanaf = null,
     onverzendbaar = null, geweigerde_versie = 0, ${weerAchter}, poging = 0, ${zonderBeurt}, ${losgelaten}
   where ${dezeKoppeling}`,
)

/** Forgets what the partner holds, except what must be ended there, so that all is sent again. Under the link's lock. */
export async function wisStand(db: Queryable, rij: KoppelingRij): Promise<void> {
  const rest = nogTeBeeindigen(rij.stand ?? undefined, rij.gewenst)
  await run(db, statement, {
    audience: rij.audience,
    huishoudenId: rij.huishouden_id,
    stand: rest ? JSON.stringify(rest) : null,
  })
}
