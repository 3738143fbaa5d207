import { join } from 'node:path'
import { ConfigurationFault, readConfig, runMain } from '@wijkhub/service-kit'
import { alleSchemas } from '@wijkhub/stack/deployment'
import { z } from 'zod'
import { createCopyPool } from './copy-pool.ts'
import { makeBackup } from './make-backup.ts'

/** `npm run backup -- <folder>`: a new folder below it, named after the moment, with everything the hub holds. */
const BackupConfig = z.object({
  WIJKHUB_MIGRATIE_URL: z.url().describe('PostgreSQL met de rol die eigenaar is van alle tabellen'),
})

await runMain('backup', async () => {
  const [folder] = process.argv.slice(2)
  if (!folder) throw new ConfigurationFault('Zeg waarheen: npm run backup -- <map>')
  const config = readConfig(BackupConfig)
  const now = new Date()
  const target = join(folder, now.toISOString().replaceAll(/[:.]/g, '-'))
  const pool = createCopyPool(config.WIJKHUB_MIGRATIE_URL, 'wijkhub:backup')
  const { tabellen } = await makeBackup({ pool, schemas: alleSchemas, folder: target, now })
  await pool.end()
  process.stdout.write(
    `${target}: ${tabellen.length} tabellen, ${tabellen.reduce((sum, { rijen }) => sum + rijen, 0)} rijen\n`,
  )
  process.exit(0)
})
