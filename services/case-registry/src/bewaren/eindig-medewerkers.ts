import type { Einde } from '@wijkhub/bewaren'
import { run, sql } from '@wijkhub/postgres'

const medewerkers = sql<{ voor: Date; hoogstens: number }, { weg: boolean }>(
  'eindig-medewerkers',
  `delete from medewerker where id in (
     select id from medewerker where tot < :voor order by tot limit :hoogstens)
   returning true as weg`,
)

/** Who no longer works there. */
export const eindigMedewerkers: Einde = {
  termijn: 'medewerker',
  eindig: async (pool, vraag) => (await run(pool, medewerkers, vraag)).length,
}

const beurten = sql<{ voor: Date; hoogstens: number }, { weg: boolean }>(
  'eindig-beurten',
  `delete from beurt where id in (select id from beurt where op < :voor order by op limit :hoogstens)
   returning true as weg`,
)

/** Turns of long ago say nothing about whose the next is. */
export const eindigBeurten: Einde = {
  termijn: 'beurt',
  eindig: async (pool, vraag) => (await run(pool, beurten, vraag)).length,
}
