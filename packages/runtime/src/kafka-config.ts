import type { KafkaConnection } from '@wijkhub/events/kafka-connection'
import { ConfigurationFault, readConfig } from '@wijkhub/service-kit'
import { z } from 'zod'
import { OnversleuteldConfig, plainConnections } from './plain-connections.ts'

/** How to reach Kafka and as whom; the same variables for every service and every command. */
export const KafkaConfig = z.object({
  WIJKHUB_KAFKA: z
    .string()
    .regex(/^[^\s,]+:\d+(,[^\s,]+:\d+)*$/)
    .optional()
    .describe("Kafka-brokers, host:poort, gescheiden door komma's; verplicht bij een Kafka-driver"),
  WIJKHUB_KAFKA_GEBRUIKER: z
    .string()
    .optional()
    .describe('Naam waarmee in Kafka wordt ingelogd (SASL); zonder naam wordt niet ingelogd'),
  WIJKHUB_KAFKA_WACHTWOORD: z.string().optional().describe('Wachtwoord van WIJKHUB_KAFKA_GEBRUIKER'),
  WIJKHUB_KAFKA_SASL: z
    .enum(['scram-sha-512', 'scram-sha-256', 'plain'])
    .optional()
    .describe('Hoe wordt ingelogd; zonder keuze scram-sha-512'),
  WIJKHUB_KAFKA_TLS: z.enum(['aan', 'uit']).optional().describe('Versleutelde verbinding met Kafka; zonder keuze uit'),
  WIJKHUB_KAFKA_CA: z
    .string()
    .optional()
    .describe('Certificaat (PEM) van wie de brokers vertrouwd maakt, als Node die niet al vertrouwt'),
})
export type KafkaConfig = z.infer<typeof KafkaConfig>

/** What one of these variables asks of another. Returns the complaints. */
export function kafkaSamenhang(config: KafkaConfig): string[] {
  const { WIJKHUB_KAFKA_GEBRUIKER: gebruiker, WIJKHUB_KAFKA_WACHTWOORD: wachtwoord } = config
  const { WIJKHUB_KAFKA_SASL: sasl, WIJKHUB_KAFKA_TLS: tls, WIJKHUB_KAFKA_CA: ca } = config
  return [
    ...(gebruiker && !wachtwoord
      ? ['WIJKHUB_KAFKA_WACHTWOORD: ontbreekt, en WIJKHUB_KAFKA_GEBRUIKER vraagt erom']
      : []),
    ...(wachtwoord && !gebruiker
      ? ['WIJKHUB_KAFKA_GEBRUIKER: ontbreekt, en WIJKHUB_KAFKA_WACHTWOORD vraagt erom']
      : []),
    ...(sasl && !gebruiker ? [`WIJKHUB_KAFKA_GEBRUIKER: ontbreekt, en WIJKHUB_KAFKA_SASL=${sasl} vraagt erom`] : []),
    ...(sasl === 'plain' && !tls
      ? [
          'WIJKHUB_KAFKA_TLS: ontbreekt, en WIJKHUB_KAFKA_SASL=plain stuurt het wachtwoord leesbaar over de lijn: kies aan, of uit als dat de bedoeling is',
        ]
      : []),
    ...(ca && tls !== 'aan' ? ['WIJKHUB_KAFKA_TLS: moet aan zijn, anders dient WIJKHUB_KAFKA_CA nergens toe'] : []),
    ...(ca && !ca.includes('-----BEGIN CERTIFICATE-----')
      ? ['WIJKHUB_KAFKA_CA: is geen certificaat in PEM; WIJKHUB_KAFKA_CA_FILE wijst een bestand aan']
      : []),
  ]
}

/** All complaints in one message, in the form of `readConfig`. */
export function eenBericht(bezwaren: readonly string[]): string {
  return ['De configuratie klopt niet; er is niets gestart.', ...bezwaren.map((regel) => `  ${regel}`)].join('\n')
}

/** The only place where the configuration becomes a connection. `clientId` shows in the broker's log and quotas. */
export function kafkaConnection(config: KafkaConfig, clientId: string): KafkaConnection {
  const { WIJKHUB_KAFKA_GEBRUIKER: username, WIJKHUB_KAFKA_WACHTWOORD: password, WIJKHUB_KAFKA_CA: ca } = config
  return {
    brokers: config.WIJKHUB_KAFKA!.split(','),
    clientId,
    ...(username &&
      password && { sasl: { mechanism: config.WIJKHUB_KAFKA_SASL ?? 'scram-sha-512', username, password } }),
    ...(config.WIJKHUB_KAFKA_TLS === 'aan' && { tls: ca ? { ca } : {} }),
  }
}

/** Reads what a command on Kafka needs; all complaints at once, as for a service. */
export function readKafkaConfig<Own extends z.ZodRawShape>(
  own: Own,
  clientId: string,
): { config: z.infer<z.ZodObject<Own>>; kafka: KafkaConnection } {
  const alles = readConfig(
    z.object({ ...KafkaConfig.required({ WIJKHUB_KAFKA: true }).shape, ...OnversleuteldConfig.shape, ...own }),
  )
  const config = KafkaConfig.parse(alles)
  const bezwaren = [...kafkaSamenhang(config), ...plainConnections(alles, process.env)]
  if (bezwaren.length > 0) throw new ConfigurationFault(eenBericht(bezwaren))
  return { config: z.object(own).parse(alles), kafka: kafkaConnection(config, clientId) }
}
