import type { Einde } from '@wijkhub/bewaren'
import { run, sql } from '@wijkhub/postgres'

const zoekopdrachten = sql<{ voor: Date; hoogstens: number }, { weg: boolean }>(
  'eindig-zoekopdrachten',
  `delete from zoekopdracht where id in (select id from zoekopdracht where op < :voor order by op limit :hoogstens)
   returning true as weg`,
)

/** Who looked for whom. */
export const eindigZoekopdrachten: Einde = {
  termijn: 'zoekopdracht',
  eindig: async (pool, vraag) => (await run(pool, zoekopdrachten, vraag)).length,
}
