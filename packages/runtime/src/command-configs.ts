import { z } from 'zod'
import { KafkaConfig } from './kafka-config.ts'
import { OnversleuteldConfig } from './plain-connections.ts'
import { InrichtingConfig, RuntimeConfig } from './runtime-config.ts'

/** What each command that is no service reads; together with the services' own these are all settings there are. */

const drivers = RuntimeConfig.pick({ WIJKHUB_EVENTS: true, WIJKHUB_JOBS: true }).shape

export const MigratieConfig = z.object({
  WIJKHUB_MIGRATIE_URL: z.url().describe('PostgreSQL met de rol die tabellen mag maken'),
  ...OnversleuteldConfig.shape,
  ...drivers,
})

export const topicsVelden = {
  ...InrichtingConfig.shape,
  WIJKHUB_KAFKA_REPLICAS: z.coerce
    .number()
    .int()
    .min(1)
    .max(9)
    .default(3)
    .describe('Kopieën van elke partitie; 1 op één broker'),
}

export const rechtenVelden = {
  ...InrichtingConfig.shape,
  WIJKHUB_KAFKA_GEHEIMEN: z
    .string()
    .optional()
    .describe('Map met een bestand per gebruiker, met zijn wachtwoord; zonder map worden geen gebruikers gemaakt'),
}

const beheer = { ...KafkaConfig.required({ WIJKHUB_KAFKA: true }).shape, ...OnversleuteldConfig.shape }

/** The commands on Kafka with all they read. */
export const TopicsConfig = z.object({ ...beheer, ...topicsVelden })
export const RechtenConfig = z.object({ ...beheer, ...rechtenVelden })

export const VerifyConfig = z.object({
  WIJKHUB_LOGBOEK_URL: z.url().describe('PostgreSQL met de rol die het logboek leest en verzegelt'),
})

export const DatabaseConfig = z.object({
  WIJKHUB_BEHEER_URL: z.url().describe('PostgreSQL met een rol die rollen en databases mag maken'),
  ...OnversleuteldConfig.shape,
  WIJKHUB_GEHEIMEN: z
    .string()
    .default('/run/secrets')
    .describe('Map met een bestand per databaserol, met haar wachtwoord'),
  ...drivers,
})

export const SleutelsConfig = z.object({
  WIJKHUB_POSTGRES_URL: z.url().describe('PostgreSQL met de rol van case-registry'),
  WIJKHUB_HOOFDSLEUTEL_FILE: z
    .string()
    .min(1)
    .describe('Het sleutelbestand dat alle instanties lezen; het wordt herschreven'),
})

export const PartnersConfig = z.object({
  ...InrichtingConfig.shape,
  WIJKHUB_HUB_URL: z.url().describe('Adres van de hub, waar partners hun eigen berichten heen sturen'),
  WIJKHUB_TOKENSLEUTEL: z.string().min(1).describe('Bestand met de sleutel van de demo-uitgever'),
  WIJKHUB_HOST: z.string().default('127.0.0.1').describe('Adres waarop de simulatoren luisteren'),
  WIJKHUB_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65528)
    .default(8081)
    .describe('Poort van de eerste simulator; het bord heeft de zevende'),
  WIJKHUB_DAGBOEKEN: z
    .string()
    .optional()
    .describe('Map waarin elke partner bijhoudt wat hij weet; zonder map vergeet hij het'),
})

export const VerhaalConfig = z.object({
  WIJKHUB_HUB_URL: z.url().describe('Adres van de hub'),
  WIJKHUB_BORD_URL: z.url().describe('Adres van het bord van de partnersimulatoren'),
  WIJKHUB_GEDULD: z.coerce.number().int().min(1).default(120).describe('Seconden dat een stap op zijn uitkomst wacht'),
  WIJKHUB_TOKENSLEUTEL: z.string().min(1).describe('Bestand met de sleutel van de demo-uitgever'),
})
