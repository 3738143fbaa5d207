/** The house of the drivers: picks them from the configuration and runs a service on them. */
export { main } from './main.ts'
export { makeTopics } from './make-topics.ts'
export { migrateService } from './migrate-service.ts'
export { gedeeldeOutbox } from './open-events.ts'
export { prepareDatabase, type DatabaseRole } from './prepare-database.ts'
export { runService } from './run-service.ts'
export { RuntimeConfig } from './runtime-config.ts'
