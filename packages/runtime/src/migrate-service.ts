import { migrateOutbox } from '@wijkhub/events/outbox'
import { maakMaanden, migrateLogboek } from '@wijkhub/logboek'
import { dagInNederland } from '@wijkhub/model'
import { createPool } from '@wijkhub/postgres'
import type { ServiceModule } from '@wijkhub/service-kit'
import { MigratieConfig } from './command-configs.ts'
import { gedeeldeOutbox } from './open-events.ts'
import { readEncryptedConfig } from './read-encrypted-config.ts'

/** The explicit command that makes one service's tables, its outbox and (on PostgreSQL) the tables of BullMQ. */
export async function migrateService(module: ServiceModule, env = process.env): Promise<string[]> {
  const config = readEncryptedConfig(MigratieConfig, env)
  const connection = {
    connectionString: config.WIJKHUB_MIGRATIE_URL,
    applicationName: `wijkhub:${module.naam}:migratie`,
  }
  const pool = createPool({ ...connection, searchPath: module.schema, max: 2 })
  try {
    const outboxSchema = config.WIJKHUB_EVENTS === 'postgres' ? gedeeldeOutbox : module.schema
    const made = [
      ...(await module.migrate({ pool, schema: module.schema })),
      ...(await migrateOutbox({ pool, schema: outboxSchema })),
      ...(await migrateLogboek({ pool })),
    ]
    await maakMaanden(pool, dagInNederland(new Date()))
    if (config.WIJKHUB_JOBS === 'postgres') {
      const { migratePostgresJobs } = await import('@wijkhub/jobs/postgres')
      await migratePostgresJobs(connection)
    }
    return made
  } finally {
    await pool.end()
  }
}
