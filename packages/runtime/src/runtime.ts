/** The house of the drivers: picks them from the configuration and runs a service on them. */
export { main } from './main.ts'
export { migrateService } from './migrate-service.ts'
export { runService } from './run-service.ts'
export { RuntimeConfig } from './runtime-config.ts'
