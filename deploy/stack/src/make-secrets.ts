import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readArguments, runMain } from '@wijkhub/service-kit'
import { createUitgever, demoAudience, demoIssuer } from '@wijkhub/uitgever'
import { partnerAdressen } from '@wijkhub/simulators'
import { alsTekst, nieuwSleutelbestand } from '@wijkhub/verzegelen'
import { kafkaGeheim } from '@wijkhub/runtime'
import { database, diensten } from './deployment.ts'
import { leesOfMaak, maakGeheim, rollenMetWachtwoord } from './secrets.ts'

const uitleg = `npm run secrets -- [--demo] [--map <map>]: maakt elk geheim van docker-compose.yml in een eigen bestand, en hub.env met de
instellingen. Wat er al is blijft zoals het is.

  --demo             de partners zijn de simulatoren en de tokens komen van de demo-uitgever; zonder --demo vult u de
                     adressen van de gemeente zelf in
  --map <map>        waar (gewoonlijk deploy/docker/secrets)`
const partners = ['MENSCENTRAAL', 'MATCHPOINT', 'SCHULDHULP', 'CJG', 'GGK', 'WIJKVERPLEGING']

await runMain('secrets', async () => {
  const { values } = readArguments({
    args: process.argv.slice(2),
    options: {
      demo: { type: 'boolean', default: false },
      map: { type: 'string', default: join(import.meta.dirname, '../../docker/secrets') },
    },
    uitleg,
  })
  const folder = resolve(values.map)
  const made: string[] = []
  const secret = (naam: string, maak?: () => string): string => {
    const { waarde, nieuw } = leesOfMaak(folder, naam, maak)
    // A container's user is another than ours: the folder keeps others out, the files are readable inside.
    if (nieuw) chmodSync(join(folder, naam), 0o444)
    if (nieuw) made.push(naam)
    return waarde
  }
  const beheer = secret('postgres_beheer')
  secret('postgres_beheer_url', () => `postgres://postgres:${beheer}@postgres:5432/postgres`)
  for (const rol of rollenMetWachtwoord) {
    const wachtwoord = secret(rol)
    secret(`${rol}_url`, () => `postgres://${rol}:${wachtwoord}@postgres:5432/${database}`)
  }
  const kafka = secret('kafka_beheer')
  secret('kafka_jaas', () => kafkaJaas(kafka))
  for (const { naam } of diensten) secret(kafkaGeheim(naam))
  const redis = maakGeheim()
  const conf = secret(
    'redis_conf',
    () => `requirepass ${redis}\nmaxmemory-policy noeviction\nappendonly yes\ndir /data\nprotected-mode no\n`,
  )
  const hoofdsleutel = () => alsTekst(nieuwSleutelbestand(new Date().toISOString()))
  if (secret('hoofdsleutel', hoofdsleutel) && made.includes('hoofdsleutel')) process.stdout.write(bewaarElders(folder))
  secret('redis_url', () => `redis://:${/^requirepass (\S+)/.exec(conf)![1]}@redis:6379/0`)
  if (values.demo) {
    const sleutel = join(folder, 'token_sleutel')
    const uitgever = await createUitgever({ keyFile: sleutel })
    chmodSync(sleutel, 0o444)
    secret('jwks', () => JSON.stringify(uitgever.jwks()))
    for (const partner of partners) secret(`${partner.toLowerCase()}_token`)
  } else secret('jwks', () => '')
  const envFile = join(folder, 'hub.env')
  if (!existsSync(envFile)) {
    writeFileSync(envFile, values.demo ? demoSettings() : emptySettings(), { mode: 0o600 })
    made.push('hub.env')
  }
  process.stdout.write(made.length > 0 ? `gemaakt in ${folder}: ${made.join(', ')}\n` : `alles was er al: ${folder}\n`)
  if (!values.demo) process.stdout.write(todo(folder))
  return 0
})

/** Whom the broker knows from its own file: the administrator, who makes all others. The broker itself logs in as him too. */
function kafkaJaas(wachtwoord: string): string {
  return `KafkaServer {
  org.apache.kafka.common.security.plain.PlainLoginModule required
    username="beheer" password="${wachtwoord}" user_beheer="${wachtwoord}";
  org.apache.kafka.common.security.scram.ScramLoginModule required;
};
`
}

function demoSettings(): string {
  const { adressen } = partnerAdressen('partners', 8081)
  const settings = {
    WIJKHUB_JWKS_FILE: '/run/secrets/jwks',
    WIJKHUB_TOKEN_ISSUER: demoIssuer,
    WIJKHUB_TOKEN_AUDIENCE: demoAudience,
    WIJKHUB_SCOPES: 'weiger',
    ...Object.fromEntries(Object.entries(adressen).map(([naam, url]) => [`${naam}_URL`, url])),
  }
  return lines(settings)
}

function emptySettings(): string {
  const names = ['WIJKHUB_JWKS_URL', 'WIJKHUB_TOKEN_ISSUER', ...partners.map((naam) => `${naam}_URL`)]
  return lines(Object.fromEntries(names.map((naam) => [naam, ''])))
}

function lines(settings: Record<string, string>): string {
  return Object.entries(settings)
    .map(([naam, waarde]) => `${naam}=${waarde}\n`)
    .join('')
}

function bewaarElders(folder: string): string {
  return `Bewaar een kopie van ${join(folder, 'hoofdsleutel')} op een andere plek dan de database en haar reservekopieën: zonder dit bestand is niemand meer te vinden.\n`
}

function todo(folder: string): string {
  const tokens = partners.map((naam) => `${naam.toLowerCase()}_token`).filter((naam) => !existsSync(join(folder, naam)))
  return `Vul nog in: ${join(folder, 'hub.env')}${tokens.length > 0 ? `\nen zet in een bestand elk: ${tokens.join(', ')}` : ''}\n`
}
