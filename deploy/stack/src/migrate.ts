import { join } from 'node:path'
import { runMain } from '@wijkhub/service-kit'
import { migrateAll } from './migrate-all.ts'

/** The explicit migrate command of every service, with WIJKHUB_MIGRATIE_URL and the drivers of the environment. */
await runMain('migreer', async () => {
  for (const regel of await migrateAll(join(import.meta.dirname, '../../..'), {})) process.stdout.write(`${regel}\n`)
  return 0
})
