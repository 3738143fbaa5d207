import { readEncryptedConfig } from '@wijkhub/runtime'
import { readArguments, runMain } from '@wijkhub/service-kit'
import { z } from 'zod'
import { createCopyPool } from './copy-pool.ts'
import { restoreBackup, RestoreRefused } from './restore-backup.ts'

/** `npm run restore -- <folder of one backup>`: into a database that was prepared and migrated, and is empty. */
const RestoreConfig = z.object({
  WIJKHUB_MIGRATIE_URL: z.url().describe('PostgreSQL met de rol die eigenaar is van alle tabellen'),
})

await runMain('restore', async () => {
  const { woorden } = readArguments({
    args: process.argv.slice(2),
    options: {},
    woorden: { namen: ['map met manifest.json'], verplicht: 1 },
    uitleg:
      'npm run restore -- <map met manifest.json>: zet een reservekopie in een lege database die is ingericht en gemigreerd.\n' +
      'WIJKHUB_MIGRATIE_URL wijst de database aan, met de rol wijkhub_eigenaar.',
  })
  const [folder] = woorden as [string]
  const config = readEncryptedConfig(RestoreConfig)
  const pool = createCopyPool(config.WIJKHUB_MIGRATIE_URL, 'wijkhub:restore')
  try {
    const { gemaaktOp, tabellen } = await restoreBackup({ pool, folder })
    process.stdout.write(
      `hersteld naar ${gemaaktOp}: ${tabellen.length} tabellen, ${tabellen.reduce((sum, { rijen }) => sum + rijen, 0)} rijen; start nu de diensten\n`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof RestoreRefused)) throw error
    process.stderr.write(`Niet hersteld, er is niets veranderd: ${error.message}\n`)
    return 1
  }
})
