import { join } from 'node:path'
import { readEncryptedConfig } from '@wijkhub/runtime'
import { readArguments, runMain } from '@wijkhub/service-kit'
import { alleSchemas } from '@wijkhub/stack/deployment'
import { z } from 'zod'
import { createCopyPool } from './copy-pool.ts'
import { makeBackup } from './make-backup.ts'

/** `npm run backup -- <folder>`: a new folder below it, named after the moment, with everything the hub holds. */
const BackupConfig = z.object({
  WIJKHUB_MIGRATIE_URL: z.url().describe('PostgreSQL met de rol die eigenaar is van alle tabellen'),
})

await runMain('backup', async () => {
  const { woorden } = readArguments({
    args: process.argv.slice(2),
    options: {},
    woorden: { namen: ['map'], verplicht: 1 },
    uitleg:
      'npm run backup -- <map>: een reservekopie in een nieuwe map daaronder, genoemd naar dit moment; de hub draait door.\n' +
      'WIJKHUB_MIGRATIE_URL wijst de database aan, met de rol wijkhub_eigenaar.',
  })
  const [folder] = woorden as [string]
  const config = readEncryptedConfig(BackupConfig)
  const now = new Date()
  const target = join(folder, now.toISOString().replaceAll(/[:.]/g, '-'))
  const pool = createCopyPool(config.WIJKHUB_MIGRATIE_URL, 'wijkhub:backup')
  const { tabellen } = await makeBackup({ pool, schemas: alleSchemas, folder: target, now })
  await pool.end()
  process.stdout.write(
    `${target}: ${tabellen.length} tabellen, ${tabellen.reduce((sum, { rijen }) => sum + rijen, 0)} rijen\n`,
  )
  return 0
})
