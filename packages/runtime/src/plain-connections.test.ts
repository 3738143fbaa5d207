import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainConnections } from './plain-connections.ts'

const ca = join(mkdtempSync(join(tmpdir(), 'wijkhub-ca-')), 'ca.pem')
writeFileSync(ca, 'geen echte')
/** The hosts that a configuration would reach in plain. */
const plain = (values: Record<string, string>) =>
  plainConnections(values, {}).map((line) => /^(\w+): gaat onversleuteld naar (.+?);/.exec(line)!.slice(1).join(' '))
const pg = (rest: string) => ({ WIJKHUB_POSTGRES_URL: `postgres://rol:geheim@${rest}` })

test.each<[string, Record<string, string>, string[]]>([
  ['PostgreSQL on this machine', pg('localhost:5432/wijkhub'), []],
  ['PostgreSQL on this machine, by IPv4', pg('127.0.0.1/wijkhub'), []],
  ['PostgreSQL on this machine, by IPv6', pg('[::1]:5432/wijkhub'), []],
  ['PostgreSQL over a socket', { WIJKHUB_POSTGRES_URL: 'postgres://rol@/wijkhub?host=/run/postgresql' }, []],
  ['PostgreSQL over a socket in the address', pg('%2Frun%2Fpostgresql/wijkhub'), []],
  ['PostgreSQL over a socket by its own scheme', { WIJKHUB_POSTGRES_URL: 'socket:/run/postgresql?db=wijkhub' }, []],
  ['PostgreSQL elsewhere', pg('db.intern/wijkhub'), ['WIJKHUB_POSTGRES_URL db.intern']],
  ['by its other name', { WIJKHUB_BEHEER_URL: 'postgresql://a@db/x' }, ['WIJKHUB_BEHEER_URL db']],
  ['in capitals', { WIJKHUB_BEHEER_URL: 'POSTGRES://a@db/x' }, ['WIJKHUB_BEHEER_URL db']],
  ['PostgreSQL elsewhere by IPv6', pg('[fd00::2]/wijkhub'), ['WIJKHUB_POSTGRES_URL fd00::2']],
  ['a query that leads elsewhere', pg('localhost/wijkhub?host=db.elders'), ['WIJKHUB_POSTGRES_URL db.elders']],
  ['a name before the host', pg('127.0.0.1@db.elders/wijkhub'), ['WIJKHUB_POSTGRES_URL db.elders']],
  ['PostgreSQL elsewhere, verified', pg('db/wijkhub?sslmode=verify-full'), []],
  ['the last word counts', pg('db/wijkhub?sslmode=verify-full&sslmode=disable'), ['WIJKHUB_POSTGRES_URL db']],
  ['encrypted and not verified', pg('db/wijkhub?sslmode=no-verify'), ['WIJKHUB_POSTGRES_URL db']],
  ['encrypted, and what pg will make of it unsaid', pg('db/wijkhub?sslmode=require'), ['WIJKHUB_POSTGRES_URL db']],
  [
    'the CA alone',
    pg(`db/wijkhub?uselibpqcompat=true&sslmode=verify-ca&sslrootcert=${ca}`),
    ['WIJKHUB_POSTGRES_URL db'],
  ],
  ['verified with a CA of its own', pg(`db/wijkhub?sslmode=verify-full&sslrootcert=${ca}`), []],
  ['Redis on this machine', { WIJKHUB_REDIS_URL: 'redis://:x@localhost:6379/0' }, []],
  ['Redis on this machine, by IPv6', { WIJKHUB_REDIS_URL: 'redis://[::1]:6379' }, []],
  ['Redis over a socket', { WIJKHUB_REDIS_URL: 'redis://localhost?path=/run/redis.sock' }, []],
  ['Redis elsewhere', { WIJKHUB_REDIS_URL: 'redis://:x@redis:6379/0' }, ['WIJKHUB_REDIS_URL redis']],
  ['Redis nowhere', { WIJKHUB_REDIS_URL: 'redis:///0?host=elders' }, ['WIJKHUB_REDIS_URL een host die er niet staat']],
  ['Redis elsewhere over TLS', { WIJKHUB_REDIS_URL: 'rediss://redis:6379/0' }, []],
  ['Kafka on this machine', { WIJKHUB_KAFKA: '127.0.0.1:9092,[::1]:9092,localhost:1' }, []],
  ['one broker elsewhere', { WIJKHUB_KAFKA: 'localhost:9092,kafka-2:9092' }, ['WIJKHUB_KAFKA kafka-2']],
  ['Kafka elsewhere over TLS', { WIJKHUB_KAFKA: 'kafka:9093', WIJKHUB_KAFKA_TLS: 'aan' }, []],
  [
    'Kafka elsewhere, TLS off',
    { WIJKHUB_KAFKA: '[fd00::1]:9092', WIJKHUB_KAFKA_TLS: 'uit' },
    ['WIJKHUB_KAFKA [fd00::1]'],
  ],
  ['a partner on this machine', { CJG_URL: 'http://127.1:8080/api' }, []],
  ['a partner elsewhere', { CJG_URL: 'http://cjg.example/api' }, ['CJG_URL cjg.example']],
  ['a partner elsewhere, in capitals', { CJG_URL: 'HTTP://CJG.example' }, ['CJG_URL cjg.example']],
  ['a partner elsewhere over TLS', { CJG_URL: 'https://cjg.example/api' }, []],
  ['where its tokens come from', { CJG_TOKEN_URL: 'http://login.example/token' }, ['CJG_TOKEN_URL login.example']],
  ['keys of the issuer', { WIJKHUB_JWKS_URL: 'http://login.example/jwks' }, ['WIJKHUB_JWKS_URL login.example']],
  ['the issuer', { WIJKHUB_TOKEN_ISSUER: 'http://login.example' }, ['WIJKHUB_TOKEN_ISSUER login.example']],
  ['an issuer that is a name', { WIJKHUB_TOKEN_ISSUER: 'urn:wijkhub:demo-uitgever' }, []],
  ['traces', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel:4318' }, ['OTEL_EXPORTER_OTLP_ENDPOINT otel']],
])('%s', (_wat, values, verwacht) => {
  expect(plain(values)).toEqual(verwacht)
})

test('what is said with words may, and says nothing about another host', () => {
  const values = { ...pg('db/wijkhub'), CJG_URL: 'http://[fd00::1]/', WIJKHUB_REDIS_URL: 'redis://redis' }
  const said = 'DB = eigen netwerk zonder uitgang ; fd00::1=proxy op dezelfde machine;'
  expect(plain({ ...values, WIJKHUB_ONVERSLEUTELD: said })).toEqual(['WIJKHUB_REDIS_URL redis'])
})

test.each(['db', 'db=', 'db=ja', '=eigen netwerk', 'alles mag gewoon'])('%s are no words', (said) => {
  const lines = plainConnections({ ...pg('db/wijkhub'), WIJKHUB_ONVERSLEUTELD: said }, {})
  expect(lines).toEqual([
    expect.stringMatching(/^WIJKHUB_ONVERSLEUTELD: .* is geen host=woorden/),
    expect.stringContaining('WIJKHUB_POSTGRES_URL: gaat onversleuteld naar db; gebruik sslmode=verify-full'),
  ])
})

test('a complaint tells nothing but the host: no password, no path', () => {
  expect(plainConnections(pg('db/wijkhub'), {}).join()).not.toMatch(/geheim|rol|wijkhub\?/)
})

test('an environment that checks no certificate at all starts nothing', () => {
  expect(plainConnections({}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual([
    expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED'),
  ])
})
