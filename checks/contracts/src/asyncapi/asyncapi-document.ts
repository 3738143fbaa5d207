import type { Doelbinding } from '@wijkhub/model'
import { channels, payloadSchemas, type Channel, type Message } from './channels.ts'

const dagMs = 86_400_000

/** The AsyncAPI 3.0 document of the event log, seen from the registry: `send` is what it publishes. */
export function asyncapiDocument(doelbinding: Doelbinding): object {
  const alle = channels(doelbinding)
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Wijkhub gebeurtenissen',
      version: '1.0.0',
      description: omschrijving,
      contact: { name: 'Beheer Wijkhub', email: 'beheer@wijkhub.example', url: 'https://wijkhub.example' },
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    defaultContentType: 'application/json',
    servers: {
      broker: {
        host: 'broker.example:9093',
        protocol: 'kafka-secure',
        description: 'De Kafka van de gemeente; het adres staat in de configuratie van elke dienst',
        security: [{ $ref: '#/components/securitySchemes/scramSha512' }],
      },
    },
    channels: Object.fromEntries(alle.map((channel) => [channel.naam, describeChannel(channel)])),
    operations: Object.fromEntries(alle.map((channel) => [operationName(channel), describeOperation(channel)])),
    components: {
      schemas: payloadSchemas(doelbinding),
      securitySchemes: { scramSha512: { type: 'scramSha512', description: inloggen } },
    },
  }
}

const omschrijving = [
  'Wat de registratie van de Wijkhub publiceert en leest. Elke gebeurtenis is een CloudEvent (NL GOV-profiel) in binaire vorm:',
  'de attributen staan in Kafka-headers met het voorvoegsel `ce_`, de inhoud is JSON. De sleutel is het huishouden, zodat de volgorde',
  'per huishouden vaststaat. Een gebeurtenis kan meer dan eens aankomen; een lezer herkent haar aan `ce_id`, en een projectie aan haar versie.',
  'Attributen en sleutels bevatten nooit persoonsgegevens.',
].join('\n')

const inloggen =
  'Elke dienst, elke partij en de integrator is een eigen gebruiker en mag alleen wat contracts/kafka-rechten.md noemt'

function describeChannel({ topic, messages }: Channel): object {
  const termijnMs = topic.bewaartermijnDagen * dagMs
  return {
    address: topic.naam,
    description: `${topic.omschrijving}. ${bewaren(topic.opschoning, topic.bewaartermijnDagen)}`,
    messages: Object.fromEntries(messages.map((message) => [message.naam, describeMessage(message)])),
    bindings: {
      kafka: {
        topic: topic.naam,
        partitions: topic.partities,
        topicConfiguration: {
          'cleanup.policy': [topic.opschoning],
          ...(topic.opschoning === 'compact' ? { 'delete.retention.ms': termijnMs } : { 'retention.ms': termijnMs }),
        },
        bindingVersion: '0.5.0',
      },
    },
  }
}

function bewaren(opschoning: 'compact' | 'delete', dagen: number): string {
  return opschoning === 'compact'
    ? `Van elk huishouden blijft de laatste stand bewaard (compact); een einde blijft ${dagen} dagen zichtbaar`
    : `Bewaard gedurende ${dagen} dagen`
}

function describeMessage({ titel, omschrijving: uitleg, headers, payload, voorbeeld }: Message): object {
  return {
    title: titel,
    summary: uitleg,
    contentType: 'application/json',
    headers,
    payload:
      payload === null ? { type: 'null', description: 'Tombstone' } : { $ref: `#/components/schemas/${payload}` },
    bindings: {
      kafka: { key: { type: 'string', format: 'uuid', description: 'huishoudenId' }, bindingVersion: '0.5.0' },
    },
    examples: [{ name: 'voorbeeld', ...voorbeeld }],
  }
}

function operationName({ actie, naam }: Channel): string {
  return `${actie === 'send' ? 'publiceer' : 'lees'}-${naam}`
}

function describeOperation({ actie, naam, messages }: Channel): object {
  return {
    action: actie,
    channel: { $ref: `#/channels/${naam}` },
    messages: messages.map((message) => ({ $ref: `#/channels/${naam}/messages/${message.naam}` })),
  }
}
