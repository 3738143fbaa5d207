import type { Inrichting } from '@wijkhub/inrichting'
import { z } from 'zod'
import { KafkaConfig, kafkaSamenhang } from './kafka-config.ts'
import { OnversleuteldConfig } from './plain-connections.ts'

/** Which municipality; read by whatever depends on who takes part and which partner systems are connected. */
export const InrichtingConfig = z.object({
  WIJKHUB_INRICHTING: z.string().min(1).describe('Bestand met de inrichting van de gemeente (YAML); zie inrichting/'),
})

/** The variables every service of the distributed hub reads; its own come beside them. */
export const RuntimeConfig = z.object({
  ...InrichtingConfig.shape,
  ...OnversleuteldConfig.shape,
  WIJKHUB_POSTGRES_URL: z
    .url()
    .describe('PostgreSQL van deze dienst, met de rol die alleen haar eigen schema mag lezen en schrijven'),
  WIJKHUB_EVENTS: z
    .enum(['postgres', 'kafkajs', 'platformatic-kafka'])
    .default('postgres')
    .describe('Driver van het gebeurtenissenlogboek'),
  ...KafkaConfig.shape,
  WIJKHUB_JOBS: z.enum(['postgres', 'redis']).default('postgres').describe('Waar BullMQ zijn taken bewaart'),
  WIJKHUB_REDIS_URL: z.url().optional().describe('Redis; verplicht bij WIJKHUB_JOBS=redis'),
  WIJKHUB_HOST: z.string().default('127.0.0.1').describe('Adres waarop de dienst luistert'),
  WIJKHUB_PORT: z.coerce.number().int().min(0).max(65535).default(8080).describe('Poort waarop de dienst luistert'),
  WIJKHUB_JWKS: z
    .string()
    .optional()
    .describe(
      'Publieke sleutels van de tokenuitgever, als JSON; zonder deze en WIJKHUB_JWKS_URL zegt de uitgever zelf waar zij staan',
    ),
  WIJKHUB_JWKS_URL: z.url().optional().describe('Adres waarop de tokenuitgever zijn publieke sleutels geeft'),
  WIJKHUB_TOKEN_ISSUER: z.string().min(1).describe('Uitgever (iss) van de toegangstokens'),
  WIJKHUB_TOKEN_AUDIENCE: z.string().min(1).default('urn:wijkhub').describe('Doelgroep (aud) van de toegangstokens'),
  WIJKHUB_TOKEN_SOORT: z
    .enum(['rfc9068', 'entra'])
    .default('rfc9068')
    .describe('Vorm van de toegangstokens: rfc9068 (typ at+jwt), of die van Microsoft Entra'),
  WIJKHUB_PUBLIEK_ADRES: z
    .url()
    .optional()
    .describe('Adres waaronder aanroepers de hub kennen; nodig om een DPoP-bewijs na te gaan'),
  WIJKHUB_PROXY_GEHEIM: z
    .string()
    .min(32)
    .optional()
    .describe(
      'Wat de proxy meestuurt in Wijkhub-Proxy-Geheim; zonder wordt naar clientcertificaten in een kop niet gekeken',
    ),
  WIJKHUB_SCOPES: z
    .enum(['weiger', 'waarschuw'])
    .default('waarschuw')
    .describe(
      'Een token zonder scopes: weiger, of waarschuw in het logboek en laat door wat de organisatie mag. In de volgende uitgave is dit weiger',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe('Verzamelaar van sporen (OpenTelemetry, OTLP over HTTP); zonder adres geen sporen'),
  WIJKHUB_HOOFDSLEUTEL_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Sleutelbestand: waarmee mensen worden gevonden en wat over hen wordt bewaard is verzegeld; verplicht voor case-registry. Wie het kwijt is, is alles kwijt: bewaar elders een kopie. `npm run secrets` maakt het',
    ),
  WIJKHUB_DB_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(10)
    .describe('Meeste databaseverbindingen per proces'),
})
export type RuntimeConfig = z.infer<typeof RuntimeConfig>

/** What one variable asks of another; zod checks them one by one. Returns the complaints. */
export function samenhang(config: RuntimeConfig): string[] {
  return [
    ...(config.WIJKHUB_EVENTS !== 'postgres' && !config.WIJKHUB_KAFKA
      ? [`WIJKHUB_KAFKA: ontbreekt, en WIJKHUB_EVENTS=${config.WIJKHUB_EVENTS} vraagt erom`]
      : []),
    ...kafkaSamenhang(config),
    ...(config.WIJKHUB_JOBS === 'redis' && !config.WIJKHUB_REDIS_URL
      ? ['WIJKHUB_REDIS_URL: ontbreekt, en WIJKHUB_JOBS=redis vraagt erom']
      : []),
    ...tokenSamenhang(config),
  ]
}

/** Where the keys come from: one place. */
function tokenSamenhang({ WIJKHUB_JWKS, WIJKHUB_JWKS_URL, WIJKHUB_TOKEN_ISSUER }: RuntimeConfig): string[] {
  if (WIJKHUB_JWKS && WIJKHUB_JWKS_URL) return ['WIJKHUB_JWKS of WIJKHUB_JWKS_URL: geef er één, of geen van beide']
  if (WIJKHUB_JWKS || WIJKHUB_JWKS_URL || /^https?:\/\//.test(WIJKHUB_TOKEN_ISSUER)) return []
  return [
    'WIJKHUB_TOKEN_ISSUER: is geen adres, en kan dus niet zelf zeggen waar zijn sleutels staan; geef WIJKHUB_JWKS of WIJKHUB_JWKS_URL',
  ]
}

/** What the municipality asks of tokens can be checked here. Returns the complaints. */
export function bindingSamenhang(
  { WIJKHUB_PUBLIEK_ADRES, WIJKHUB_PROXY_GEHEIM }: RuntimeConfig,
  { doelbinding, aansluitingVan }: Pick<Inrichting, 'doelbinding' | 'aansluitingVan'>,
): string[] {
  const gevraagd = new Set(doelbinding.regels.map(({ audience }) => aansluitingVan(audience).binding))
  return [
    ...(gevraagd.has('dpop') && !WIJKHUB_PUBLIEK_ADRES
      ? ['WIJKHUB_PUBLIEK_ADRES: ontbreekt, en de inrichting vraagt van een partij binding: dpop']
      : []),
    ...(gevraagd.has('certificaat') && !WIJKHUB_PROXY_GEHEIM
      ? ['WIJKHUB_PROXY_GEHEIM: ontbreekt, en de inrichting vraagt van een partij binding: certificaat']
      : []),
  ]
}
