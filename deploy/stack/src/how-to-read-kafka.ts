import { join } from 'node:path'
import { gebruikersVan, kafkaGeheim, type Aansluitingen } from '@wijkhub/runtime'
import type { EngineAddresses } from './engine-addresses.ts'

/** What docs/kafka.md asks for, so that it can be followed on this stack as it stands there. */
export function howToReadKafka({ kafkaLogin }: EngineAddresses, folder: string, inrichting: Aansluitingen): string {
  if (!kafkaLogin) return ''
  const regels = gebruikersVan(inrichting)
    .filter(({ soort }) => soort !== 'dienst')
    .map(({ naam }) => `    ${naam.padEnd(24)} ${join(folder, 'geheimen', kafkaGeheim(naam))}`)
  return `
  Kafka lezen (docs/kafka.md)  adres ${kafkaLogin}, SASL_PLAINTEXT, SCRAM-SHA-512
    gebruiker                bestand met zijn wachtwoord
${regels.join('\n')}
`
}
