import { run, type Queryable, type Statement } from '@wijkhub/postgres'
import type { KoppelingRij } from './koppeling-rij.ts'

const statement: Statement = {
  name: 'kijk-opnieuw',
  text: `update koppeling set geleverde_versie = least(geleverde_versie, gewenste_versie - 1)
     where audience = $1 and huishouden_id = $2`,
}

/**
 * What the adapter remembers of this link became something else, and so perhaps what it has to say: what was wished counts
 * as not delivered, and the sweep asks again.
 */
export async function kijkOpnieuw(db: Queryable, rij: Pick<KoppelingRij, 'audience' | 'huishouden_id'>): Promise<void> {
  await run(db, statement, [rij.audience, rij.huishouden_id])
}
