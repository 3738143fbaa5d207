import type { Einde } from '@wijkhub/bewaren'
import { run, sql } from '@wijkhub/postgres'

interface Vraag {
  voor: Date
  hoogstens: number
}

const aanmeldingen = sql<Vraag, { weg: boolean }>(
  'eindig-geweigerde-aanmeldingen',
  `delete from geweigerde_aanmelding where id in (
     select id from geweigerde_aanmelding where geweigerd_op < :voor order by geweigerd_op limit :hoogstens)
   returning true as weg`,
)

const bijdragen = sql<Vraag, { weg: boolean }>(
  'eindig-geweigerde-bijdragen',
  `delete from geweigerde_bijdrage where event_id in (
     select event_id from geweigerde_bijdrage where afgehandeld_op < :voor order by afgehandeld_op limit :hoogstens)
   returning true as weg`,
)

/** Who tried to register somebody who is known: long enough to see a habit. */
export const eindigGeweigerdeAanmeldingen: Einde = {
  termijn: 'geweigerde-aanmelding',
  eindig: async (pool, vraag) => (await run(pool, aanmeldingen, vraag)).length,
}

/** What a partner said and was not taken over, from when it waits for nobody any more: one that is open stays. */
export const eindigGeweigerdeBijdragen: Einde = {
  termijn: 'geweigerde-bijdrage',
  eindig: async (pool, vraag) => (await run(pool, bijdragen, vraag)).length,
}
