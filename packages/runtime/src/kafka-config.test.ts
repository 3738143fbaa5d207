import { expect, test } from 'vitest'
import { type KafkaConfig, kafkaConnection, kafkaSamenhang } from './kafka-config.ts'

const ca = '-----BEGIN CERTIFICATE-----\nproef\n-----END CERTIFICATE-----'
const gebruiker = { WIJKHUB_KAFKA_GEBRUIKER: 'cjg-bridge', WIJKHUB_KAFKA_WACHTWOORD: 'proefgeheim' }

test.each<[string, KafkaConfig, string[]]>([
  ['nothing', {}, []],
  ['a user with a password', gebruiker, []],
  ['TLS alone', { WIJKHUB_KAFKA_TLS: 'aan' }, []],
  ['all of it', { ...gebruiker, WIJKHUB_KAFKA_SASL: 'plain', WIJKHUB_KAFKA_TLS: 'aan', WIJKHUB_KAFKA_CA: ca }, []],
  ['plain without TLS, said aloud', { ...gebruiker, WIJKHUB_KAFKA_SASL: 'plain', WIJKHUB_KAFKA_TLS: 'uit' }, []],
  ['a user without a password', { WIJKHUB_KAFKA_GEBRUIKER: 'cjg-bridge' }, ['WIJKHUB_KAFKA_WACHTWOORD']],
  ['a password without a user', { WIJKHUB_KAFKA_WACHTWOORD: 'proefgeheim' }, ['WIJKHUB_KAFKA_GEBRUIKER']],
  ['a mechanism without a user', { WIJKHUB_KAFKA_SASL: 'scram-sha-256' }, ['WIJKHUB_KAFKA_GEBRUIKER']],
  ['plain without a word about TLS', { ...gebruiker, WIJKHUB_KAFKA_SASL: 'plain' }, ['WIJKHUB_KAFKA_TLS']],
  ['a CA without TLS', { WIJKHUB_KAFKA_CA: ca }, ['WIJKHUB_KAFKA_TLS']],
  ['the name of a file as CA', { WIJKHUB_KAFKA_TLS: 'aan', WIJKHUB_KAFKA_CA: '/ca.pem' }, ['WIJKHUB_KAFKA_CA']],
])('%s: the complaints name the variable and show no secret', (_what, config, variables) => {
  const bezwaren = kafkaSamenhang(config)
  expect(bezwaren.map((regel) => regel.slice(0, regel.indexOf(':')))).toEqual(variables)
  expect(bezwaren.join('\n')).not.toContain('proefgeheim')
})

test('the connection has what was configured, and SCRAM-SHA-512 unless said otherwise', () => {
  const WIJKHUB_KAFKA = 'een:9092,twee:9092'
  expect(kafkaConnection({ WIJKHUB_KAFKA }, 'proef')).toEqual({ brokers: ['een:9092', 'twee:9092'], clientId: 'proef' })
  const vol = { WIJKHUB_KAFKA, ...gebruiker, WIJKHUB_KAFKA_TLS: 'aan' as const, WIJKHUB_KAFKA_CA: ca }
  expect(kafkaConnection(vol, 'proef')).toMatchObject({
    sasl: { mechanism: 'scram-sha-512', username: 'cjg-bridge', password: 'proefgeheim' },
    tls: { ca },
  })
})
