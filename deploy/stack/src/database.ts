import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseConfig, prepareDatabase, readEncryptedConfig } from '@wijkhub/runtime'
import { runMain } from '@wijkhub/service-kit'
import { database, diensten, eigenaar, gedeeldeSchemas, groep, logboekRol, rolVan } from './deployment.ts'

/** The explicit command that makes the database, its roles and its schemas; the only one that holds an administrator's password. */
await runMain('database', async () => {
  const config = readEncryptedConfig(DatabaseConfig)
  const wachtwoordVan = (rol: string) => readFileSync(join(config.WIJKHUB_GEHEIMEN, rol), 'utf8').trim()
  await prepareDatabase({
    beheerUrl: config.WIJKHUB_BEHEER_URL,
    database,
    eigenaar: { naam: eigenaar, wachtwoord: wachtwoordVan(eigenaar) },
    groep,
    rollen: diensten.map(({ schema }) => ({ naam: rolVan(schema), schema, wachtwoord: wachtwoordVan(rolVan(schema)) })),
    logboek: { naam: logboekRol, wachtwoord: wachtwoordVan(logboekRol) },
    gedeeld: gedeeldeSchemas({ events: config.WIJKHUB_EVENTS, jobs: config.WIJKHUB_JOBS }),
  })
  process.stdout.write(`database ${database}: ${diensten.length} schema's, elk met een eigen rol\n`)
  return 0
})
