import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { kafkaGeheim, plainConnections } from '@wijkhub/runtime'
import { leesSleutelbestand } from '@wijkhub/verzegelen'
import { diensten, hoofdbestand, rolVan } from './deployment.ts'

interface ComposeService {
  image: string
  command?: string[] | string
  build?: unknown
  read_only?: boolean
  cap_drop?: string[]
  ports?: string[]
  networks: string[]
  restart?: string
  environment?: Record<string, string>
  secrets?: string[]
  volumes?: unknown[]
  healthcheck?: { test: string[] }
  profiles?: string[]
  deploy?: { resources: { limits: { memory: string } } }
}

const text = readFileSync(join(import.meta.dirname, '../../../docker-compose.yml'), 'utf8')
const compose = parse(text, { merge: true }) as {
  services: Record<string, ComposeService>
  secrets: Record<string, { file: string }>
  networks: Record<string, { internal?: boolean } | null>
}
const services = Object.entries(compose.services)
const folder = mkdtempSync(join(tmpdir(), 'geheimen-'))
const makeSecrets = () =>
  execFileSync(process.execPath, [join(import.meta.dirname, 'make-secrets.ts'), '--demo', '--map', folder], {
    encoding: 'utf8',
  })
afterAll(() => rmSync(folder, { recursive: true }))

test('every service of the hub runs as itself, with the role of its own schema and no other secret of the database', () => {
  for (const { naam, schema } of diensten) {
    const service = compose.services[naam]!
    expect(service.command).toEqual([hoofdbestand(naam)])
    expect(service.environment!['WIJKHUB_POSTGRES_URL_FILE']).toBe(`/run/secrets/${rolVan(schema)}_url`)
    expect(service.secrets!.filter((name) => /^(postgres|wijkhub)_/.test(name))).toEqual(
      // The registry also seals what happened and shows it to the privacy officer.
      [`${rolVan(schema)}_url`, ...(schema === 'registratie' ? ['wijkhub_logboek_url'] : [])],
    )
  }
})

test('who seals has the file of keys, and nobody else has', () => {
  const met = services.filter(([, { secrets = [] }]) => secrets.includes('hoofdsleutel')).map(([name]) => name)
  expect(met).toEqual(diensten.filter(({ verzegelt }) => verzegelt).map(({ naam }) => naam))
  for (const naam of met)
    expect(compose.services[naam]!.environment!['WIJKHUB_HOOFDSLEUTEL_FILE']).toBe('/run/secrets/hoofdsleutel')
})

test('every service logs in to Kafka as itself, and only the commands that make topics and rights as administrator', () => {
  for (const { naam } of diensten) {
    const { environment, secrets } = compose.services[naam]!
    expect(environment).toMatchObject({
      WIJKHUB_KAFKA_GEBRUIKER: naam,
      WIJKHUB_KAFKA_WACHTWOORD_FILE: `/run/secrets/${kafkaGeheim(naam)}`,
    })
    expect(secrets!.filter((name) => name.startsWith('kafka_'))).toEqual([kafkaGeheim(naam)])
  }
  const beheerders = services.filter(([, { secrets = [] }]) => secrets.includes('kafka_beheer')).map(([name]) => name)
  expect(beheerders).toEqual(['topics', 'rights'])
  expect(compose.services['rights']!.secrets).toEqual([
    'kafka_beheer',
    ...diensten.map(({ naam }) => kafkaGeheim(naam)),
  ])
})

test('whatever depends on the municipality reads its file, and compose stops where nobody says which', () => {
  for (const naam of [...diensten.map((dienst) => dienst.naam), 'topics', 'rights', 'partners']) {
    const { environment, volumes } = compose.services[naam]!
    expect(environment).toMatchObject({ WIJKHUB_INRICHTING: '/etc/wijkhub/inrichting.yaml' })
    expect(volumes).toContainEqual({
      type: 'bind',
      source: expect.stringMatching(/^\$\{WIJKHUB_INRICHTING:\?/),
      target: '/etc/wijkhub/inrichting.yaml',
      read_only: true,
    })
  }
})

test('nobody gets into Kafka without logging in, and nobody may what no rule allows', () => {
  const kafka = compose.services['kafka']!.environment!
  expect(kafka['KAFKA_LISTENER_SECURITY_PROTOCOL_MAP']).not.toMatch(/:PLAINTEXT/)
  expect(kafka).toMatchObject({ KAFKA_ALLOW_EVERYONE_IF_NO_ACL_FOUND: 'false', KAFKA_SUPER_USERS: 'User:beheer' })
})

test.each(services.filter(([, { build }]) => build))(
  '%s cannot write its root and has no capabilities',
  (_name, service) => {
    expect(service.read_only).toBe(true)
    expect(service.cap_drop).toEqual(['ALL'])
  },
)

test.each(services.filter(([, { restart }]) => restart === 'unless-stopped'))(
  '%s has a health check, and what is not demo has a limit',
  (_name, service) => {
    expect(service.healthcheck).toBeDefined()
    // No health check starts Node or Java: every few seconds, for every container, that costs more than the service.
    expect(service.healthcheck!.test.slice(0, 2).join(' ')).toMatch(/^CMD (bash|pg_isready)$/)
    if (!service.profiles) expect(service.deploy?.resources.limits.memory).toBeDefined()
  },
)

test('a service is healthy when it says ready', () => {
  for (const { naam } of diensten)
    expect(compose.services[naam]!.healthcheck!.test).toEqual(['CMD', 'bash', 'deploy/stack/src/healthcheck.sh'])
})

test('only the proxy and the board of the demo are published, on loopback unless said otherwise', () => {
  const published = services.filter(([, { ports }]) => ports)
  expect(published.map(([name]) => name).toSorted()).toEqual(['partners', 'proxy'])
  for (const [, { ports }] of published)
    for (const port of ports!) expect(port).toMatch(/^(127\.0\.0\.1|\$\{WIJKHUB_ADRES:-127\.0\.0\.1\}):/)
})

test('PostgreSQL keeps the values of rows out of its log', () => {
  expect(compose.services['postgres']!.command).toContain('log_error_verbosity=terse')
  expect(compose.services['postgres']!.command).toContain('log_min_error_statement=panic')
})

test('the engines are on a network without a way out', () => {
  expect(compose.networks['back']).toEqual({ internal: true })
  for (const engine of ['postgres', 'kafka', 'redis']) expect(compose.services[engine]!.networks).toEqual(['back'])
})

test('no secret stands in the file, and none has a default', () => {
  for (const [, { environment = {} }] of services)
    for (const [name, value] of Object.entries(environment))
      if (/PASSWORD|WACHTWOORD|TOKEN|SECRET|URL|SLEUTEL(?!D)/.test(name))
        expect(value).toMatch(/^(\/run\/secrets\/\w+|http:\/\/(proxy|partners):\d+)$/)
  const used = new Set(services.flatMap(([, { secrets = [] }]) => secrets))
  expect([...used].toSorted()).toEqual(Object.keys(compose.secrets).toSorted())
})

test('whatever goes over the network in plain is said in words, and would not start without them', () => {
  makeSecrets()
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const shared = Object.fromEntries(
    read('hub.env')
      .split('\n')
      .map((line) => /^(\w+)=(.*)$/.exec(line)?.slice(1) ?? [])
      .filter(([name]) => name),
  ) as Record<string, string>
  const reached = services.filter(([, { build, profiles }]) => build && !profiles)
  expect(reached).toHaveLength(diensten.length + 4)
  for (const [naam, { environment = {} }] of reached) {
    const own = Object.entries(environment).map(([name, value]) =>
      name.endsWith('_FILE') ? [name.replace(/_FILE$/, ''), read(value.split('/').at(-1)!)] : [name, value],
    )
    const values = { ...(diensten.some((dienst) => dienst.naam === naam) && shared), ...Object.fromEntries(own) }
    expect({ naam, plain: plainConnections(values, {}) }).toEqual({ naam, plain: [] })
    expect({ naam, plain: plainConnections({ ...values, WIJKHUB_ONVERSLEUTELD: '' }, {}) }).not.toEqual({
      naam,
      plain: [],
    })
  }
})

test('the command for secrets makes every file the compose file names, unguessable, and changes none of them afterwards', () => {
  makeSecrets()
  const names = Object.values(compose.secrets).map(({ file }) => file.replace('deploy/docker/secrets/', ''))
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([...names, 'hub.env']))
  expect(statSync(folder).mode & 0o077).toBe(0)
  const read = () =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  const first = read()
  const passwords = names
    .filter((name) => !/_url$|^jwks$|^token_|_conf$|_jaas$|^hoofdsleutel$/.test(name))
    .map((name) => first[name]!)
  expect(new Set(passwords).size).toBe(passwords.length)
  for (const password of passwords) expect(password).toMatch(/^[\w-]{32}$/)
  expect(leesSleutelbestand(first['hoofdsleutel']!)).toMatchObject({ huidig: 1 })
  expect(makeSecrets()).toContain('alles was er al')
  expect(read()).toEqual(first)
}, 60_000)
