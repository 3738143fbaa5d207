import { ConfigurationFault, readConfig, runMain } from '@wijkhub/service-kit'
import { z } from 'zod'
import { createCopyPool } from './copy-pool.ts'
import { restoreBackup, RestoreRefused } from './restore-backup.ts'

/** `npm run restore -- <folder of one backup>`: into a database that was prepared and migrated, and is empty. */
const RestoreConfig = z.object({
  WIJKHUB_MIGRATIE_URL: z.url().describe('PostgreSQL met de rol die eigenaar is van alle tabellen'),
})

await runMain('restore', async () => {
  const [folder] = process.argv.slice(2)
  if (!folder) throw new ConfigurationFault('Zeg waarvandaan: npm run restore -- <map met manifest.json>')
  const config = readConfig(RestoreConfig)
  const pool = createCopyPool(config.WIJKHUB_MIGRATIE_URL, 'wijkhub:restore')
  try {
    const { gemaaktOp, tabellen } = await restoreBackup({ pool, folder })
    process.stdout.write(
      `hersteld naar ${gemaaktOp}: ${tabellen.length} tabellen, ${tabellen.reduce((sum, { rijen }) => sum + rijen, 0)} rijen; start nu de diensten\n`,
    )
    process.exit(0)
  } catch (error) {
    if (!(error instanceof RestoreRefused)) throw error
    process.stderr.write(`Niet hersteld, er is niets veranderd: ${error.message}\n`)
    process.exit(1)
  }
})
