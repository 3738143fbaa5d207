import type { Einde } from '@wijkhub/bewaren'
import { run, sql } from '@wijkhub/postgres'

const bevragingen = sql<{ voor: Date; hoogstens: number }, { weg: boolean }>(
  'eindig-brp-bevragingen',
  `delete from brp_bevraging where id in (
     select id from brp_bevraging where op < :voor order by op limit :hoogstens)
   returning true as weg`,
)

/** Who looked somebody up in the BRP. */
export const eindigBevragingen: Einde = {
  termijn: 'brp-bevraging',
  eindig: async (pool, vraag) => (await run(pool, bevragingen, vraag)).length,
}
