import type { Einde } from '@wijkhub/bewaren'
import { run, sql } from '@wijkhub/postgres'

const verhalen = sql<{ voor: Date; hoogstens: number }, { weg: boolean }>(
  'eindig-wijkverhalen',
  `delete from wijkverhaal where id in (
     select id from wijkverhaal where gewijzigd_op < :voor order by gewijzigd_op limit :hoogstens)
   returning true as weg`,
)

/** A story of long ago says no longer what comes up; who wrote it goes with it. */
export const eindigVerhalen: Einde = {
  termijn: 'medewerker',
  eindig: async (pool, vraag) => (await run(pool, verhalen, vraag)).length,
}
