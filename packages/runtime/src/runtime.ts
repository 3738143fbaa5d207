/** The house of the drivers: picks them from the configuration and runs a service on them. */
export {
  DatabaseConfig,
  MigratieConfig,
  PartnersConfig,
  RechtenConfig,
  SleutelsConfig,
  TopicsConfig,
  VerhaalConfig,
} from './command-configs.ts'
export { main } from './main.ts'
export type { KafkaConfig } from './kafka-config.ts'
export { gebruikersVan, kafkaGeheim, makeRights, makeUsers, type Aansluitingen } from './make-rights.ts'
export { logboekSchema } from '@wijkhub/logboek'
export { makeTopics } from './make-topics.ts'
export { createMetrics, type Metrics } from './metrics/create-metrics.ts'
export { gedeeldeOutbox } from './open-events.ts'
export { prepareDatabase, type DatabaseRole } from './prepare-database.ts'
export { plainConnections } from './plain-connections.ts'
export { readEncryptedConfig } from './read-encrypted-config.ts'
export { RuntimeConfig } from './runtime-config.ts'
