import type { Einde } from '@wijkhub/bewaren'
import { run, sql } from '@wijkhub/postgres'

const gesloten = sql<{ voor: Date; hoogstens: number }, { weg: boolean }>(
  'eindig-quarantaine',
  `delete from quarantaine where id in (
     select id from quarantaine where opgelost_op < :voor order by opgelost_op limit :hoogstens)
   returning true as weg`,
)

/** Items a person or a delivery closed. An open one stays, however old. */
export const eindigGeslotenQuarantaine: Einde = {
  termijn: 'gesloten-quarantaine',
  eindig: async (pool, vraag) => (await run(pool, gesloten, vraag)).length,
}
