import type { Einde } from '@wijkhub/bewaren'
import { run, sql } from '@wijkhub/postgres'

const verlopen = sql<{ hoogstens: number }, { weg: boolean }>(
  'eindig-sleutels',
  `delete from idempotentie where (organisatie, sleutel) in (
     select organisatie, sleutel from idempotentie where verloopt_op <= now() order by verloopt_op limit :hoogstens)
   returning true as weg`,
)

/** Expired Idempotency-Keys. Each row holds its own expiry; one that is still valid is never touched. */
export const eindigSleutels: Einde = {
  termijn: 'sleutel',
  eindig: async (pool, { hoogstens }) => (await run(pool, verlopen, { hoogstens })).length,
}
